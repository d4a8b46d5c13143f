/*
 * By which names the templates of offices may still call a placeholder that has another one now: what an office once
 * uploaded goes on to be filled as it was.
 */

export const formerFigures = {
  破例销号: '特批销号',
  重办: '重新办理轮次',
  重新办理: '反弹重新办理',
  复发率: '反弹率',
} as const;

export const formerOfCloseOff = { 破例理由: '特批销号理由' } as const;
