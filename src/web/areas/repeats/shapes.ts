export type { RepeatPage, RepeatRecord } from '../../../contexts/inquiry/views/repeat-record.view';
