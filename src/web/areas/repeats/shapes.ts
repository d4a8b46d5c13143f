export type { RepeatRecord } from '../../../contexts/inquiry/repeats/repeat-record.view';
export type { RepeatPage } from '../../../contexts/inquiry/repeats/repeats.view';
