import { among } from '../../../kernel/reading/condition';
import { repeatIssues } from './repeat-record.view';
import { repeatTexts } from './repeat-texts.rules';
import type { Thing } from '../../../capabilities/thing.part';
import type { RepeatEvent } from './repeat.events';
import { nextOfRepeat } from './repeat-next.rules';
import { type RepeatSummary, repeatSummary } from './repeat-summary.state';
import { repeatTaskKinds, tasksOfRepeat } from './repeat-tasks.rules';

declare module '../../../capabilities/thing.part' {
  interface Kinds {
    repeatIssue: true;
  }
}

/** 反复问题: what every capability needs to know about it. */
export const repeatThing: Thing<RepeatSummary, RepeatEvent> = {
  kind: 'repeatIssue',
  category: 'repeatIssue',
  path: 'repeat-issues',
  words: { zh: '反复问题', en: 'repeat issue' },
  version: 1,
  summary: repeatSummary,
  next: nextOfRepeat,
  // It spans units: read within the jurisdiction only, as its list is.
  maySee: { list: repeatIssues.view, seen: ({ scope }) => among('jurisdiction', scope.jurisdictions) },
  tasks: { kinds: repeatTaskKinds, of: tasksOfRepeat },
  texts: repeatTexts,
};
