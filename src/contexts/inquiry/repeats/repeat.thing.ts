import { among } from '../../../kernel/reading/condition';
import { repeatIssues } from './repeat-record.view';
import { repeatTexts } from './repeat-texts.rules';
import type { Summary, Thing } from '../../../capabilities/thing.part';
import type { RepeatEvent } from './repeat.events';
import { repeatSummary } from './repeat-summary.state';

declare module '../../../capabilities/thing.part' {
  interface Kinds {
    repeatIssue: true;
  }
}

/** 反复问题: what every capability needs to know about it. */
export const repeatThing: Thing<Summary, RepeatEvent> = {
  kind: 'repeatIssue',
  category: 'repeatIssue',
  path: 'repeats',
  words: { zh: '反复问题', en: 'repeat issue' },
  version: 0,
  summary: repeatSummary,
  // It spans units: read within the jurisdiction only, as its list is.
  maySee: { list: repeatIssues.view, seen: ({ scope }) => among('jurisdiction', scope.jurisdictions) },
  texts: repeatTexts,
};
