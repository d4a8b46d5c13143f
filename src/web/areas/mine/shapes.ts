export type { MyMatter, MyMatters } from '../../../contexts/inquiry/views/involvement.view';
export type { Asked, Attended, MyRecord, Raised, Rated } from '../../../contexts/inquiry/views/my-record.view';
