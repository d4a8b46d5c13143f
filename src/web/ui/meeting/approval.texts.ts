import { texts } from '../../texts/texts';

export const useApprovalTexts = texts({
  special: ['特批', 'Special approval'],
  hint: [
    '工委办公室的人员都属于被约请单位、没有人可以独立办理时用：由上级批准，只限办公室自己的工作，不能代表群众提问、评价、表决。会一直显示在页面和纪要上。',
    'For when everybody in the office is of a unit that is called: the body above approves. It covers the work of the office alone, never asking, rating or voting, and stays visible on page and minutes.',
  ],
  whereNeeded: [
    '仅在工委办公室的人员都属于被约请单位、由上级批准时填写。',
    'Only where everybody in the office is of a unit that is called, and the body above approved it.',
  ],
  approvedBy: ['批准机关和文号', 'Approved by (body and document number)'],
  reason: ['原因', 'Reason'],
  scan: ['签字的审批表', 'The signed form'],
});
