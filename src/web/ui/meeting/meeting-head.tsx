import { CopyThing } from '../copy-text';
import { Tag } from '../tags';
import { Approvals, type Given } from './approval';

/** Beside the title of a meeting: a text for a group, where it stands, and by whose leave the office runs it. */
export const MeetingHead = ({
  of,
  record: { id, plan, specialApprovals },
  state,
  colour,
  name,
}: {
  readonly of: 'session' | 'visit';
  readonly record: {
    readonly id: string;
    readonly plan: { readonly units: readonly string[]; readonly scheduledAt: string } | null;
    readonly specialApprovals: readonly Given[];
  };
  /** In words. */
  readonly state: string;
  readonly colour: string;
  readonly name: (id: string) => string;
}) => (
  <>
    <CopyThing
      of={of}
      id={id}
      state={state}
      number={null}
      units={(plan?.units ?? []).map(name)}
      due={plan?.scheduledAt ?? null}
      span="AT"
    />
    <Tag colour={colour}>{state}</Tag>
    <Approvals approvals={specialApprovals} />
  </>
);
