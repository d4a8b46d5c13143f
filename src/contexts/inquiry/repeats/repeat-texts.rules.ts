import { saysNothing, setPart, type TextsPart } from '../../../capabilities/search/search.part';
import type { RepeatEvent } from './repeat.events';

export const repeatFields = ['title'] as const;

declare module '../../../capabilities/search/search.part' {
  interface SearchedFields extends Record<(typeof repeatFields)[number], true> {}
}

/** What each event says that can be searched for. Sealed texts are none of it: they stand in events as ciphertext. */
export const repeatTexts: TextsPart<RepeatEvent> = {
  fields: repeatFields,
  from: {
    RepeatIssueIdentified: ({ data }) => setPart('title', 'title', data.title),
    CaseLinked: saysNothing,
    CaseUnlinked: saysNothing,
    RepeatIssueRenamed: ({ data }) => setPart('title', 'title', data.title),
    RepeatIssueMerged: saysNothing,
    RepeatIssueSplit: saysNothing,
    RepeatIssueRestored: saysNothing,
    RepeatIssueEscalated: saysNothing,
    RepeatIssueDissolved: saysNothing,
  },
};
