import { texts } from '../texts/texts';

export const useRoles = texts({
  deputy: ['人大代表', 'Deputy'],
  voterRepresentative: ['选民代表', 'Voter representative'],
  official: ['承办单位经办人', 'Official of a unit'],
  unitHead: ['承办单位负责人', 'Head of a unit'],
  clerk: ['工委办公室', 'Committee office'],
  chair: ['工委主任', 'Committee chair'],
  auditor: ['审计人员', 'Auditor'],
  administrator: ['系统管理员', 'Administrator'],
  system: ['系统', 'System'],
});
