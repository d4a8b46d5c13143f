import { texts } from '../../texts/texts';

export const useWorkbenchTexts = texts({
  title: ['工作台', 'Workbench'],
});
