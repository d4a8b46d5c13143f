import type { components } from '../../api/schema';
import { useFormats } from '../../texts/format';
import type { Field } from '../form/field';
import { Tag } from '../tags';
import { useApprovalTexts } from './approval.texts';

type Body = components['schemas']['MeetingApprovalBody'];

/** What a special approval (特批) is asked for: who above allowed it, why, and the signed form. */
const useApprovalFields = (): readonly Field<Body>[] => {
  const t = useApprovalTexts();
  return [
    { name: 'approvedBy', label: t.approvedBy, kind: 'line' },
    { name: 'reason', label: t.reason, kind: 'text' },
    { name: 'scan', label: t.scan, kind: 'file' },
  ];
};

/** The same in the form by which a meeting is called; left empty where somebody independent calls it. */
export const useSpecialField = (): Field<{ readonly special?: Body }> => {
  const t = useApprovalTexts();
  const fields = useApprovalFields();
  return {
    name: 'special',
    label: t.special,
    kind: 'group',
    optional: true,
    hint: t.whereNeeded,
    fields,
  };
};

const paths = {
  interview: '/api/v1/interviews/{id}/special-approval',
  session: '/api/v1/sessions/{id}/special-approval',
  visit: '/api/v1/resolutions/{id}/special-approval',
} as const;

/** The command, where nobody in the office may go on with it otherwise. */
export const useApprovalOffer = <Of extends keyof typeof paths>(of: Of) => {
  const t = useApprovalTexts();
  const fields = useApprovalFields();
  return { path: paths[of], text: t.special, tone: 'danger', hint: t.hint, fields } as const;
};

export interface Given {
  readonly approvedBy: string;
  readonly reason: string;
  readonly by: { readonly recordedAt: string };
}

/** By whose leave the office runs it, and why. */
export const Approvals = ({ approvals }: { readonly approvals: readonly Given[] }) => {
  const t = useApprovalTexts();
  const { titled } = useFormats();
  return approvals.map(({ approvedBy, reason, by }) => (
    <Tag key={by.recordedAt} colour="red" long>
      {titled(t.special, `${approvedBy} · ${reason}`)}
    </Tag>
  ));
};
