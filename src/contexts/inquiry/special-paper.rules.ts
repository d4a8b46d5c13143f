import type { Block } from '../../capabilities/documents/document.part';
import type { MeetingApproval } from '../../capabilities/meeting/special.events';

/*
 * 特批 on the paper of a meeting: who above allowed the office to run it, and why; nothing where it was not needed.
 */

export const approvalValues = { 特批: '工委办公室无人可以独立办理时，由何机关批准、为何；没有特批则空' };

export const approvalLayout: Block = {
  kind: 'when',
  value: '特批',
  blocks: [{ kind: 'note', text: '特批：{特批}' }],
};

export const approvalValuesOf = (approvals: readonly MeetingApproval[]): { readonly 特批: string } => ({
  特批: approvals.map(({ approvedBy, reason }) => `${approvedBy}批准。${reason}`).join('\n'),
});
