import type { Id } from '../../kernel/ids';
import type { Urgency } from '../../kernel/policy';
import type { DemoOffice } from '../office';

export type Topic = '重点项目' | '基层社会治理' | '12345热线' | '物业管理';

/** A kind of thing that is wrong in a street, in the words of whoever raises it and of the unit that answers. */
export interface Trouble {
  readonly title: string;
  readonly detail: string;
  /** As it is asked in a session. */
  readonly question: string;
  readonly topic: Topic;
  readonly keyWork?: string;
  readonly unit: string;
  readonly coUnit?: string;
  readonly urgency: Urgency;
  readonly plan: string;
  readonly promise: string;
  readonly done: string;
  /** What is still wrong where it was not done well. */
  readonly still: string;
}

/** A trouble at a place. */
export interface Matter extends Trouble {
  readonly place: { readonly estate: Id };
  readonly estateName: string;
}

/** The trouble at the estate of this index; the title names it, as an office would file it. */
export const matterAt = (office: DemoOffice, trouble: Trouble, estate: number): Matter => {
  const [id, name] = [office.estates[estate], office.estateNames[estate]];
  if (id === undefined || name === undefined) throw new Error(`No estate ${estate}`);
  return { ...trouble, title: `${name}${trouble.title}`, place: { estate: id }, estateName: name };
};
