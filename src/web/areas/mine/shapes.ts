export type { MyMatter, MyMatters } from '../../../contexts/inquiry/mine/involvement.view';
export type { Asked, Attended, MyRecord, RaisedCase, Rated } from '../../../contexts/inquiry/mine/my-record.view';
