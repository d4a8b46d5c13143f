export type { RepeatRecord } from '../../../contexts/inquiry/views/repeat-record.view';
export type { RepeatPage } from '../../../contexts/inquiry/views/repeats.view';
