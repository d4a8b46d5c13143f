export type { RepeatPage, RepeatRecord } from '../../../contexts/inquiry/views/repeats.view';
