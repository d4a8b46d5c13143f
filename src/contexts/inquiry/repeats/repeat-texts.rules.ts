import { saysNothing, setPart, type TextsPart } from '../../../capabilities/search/search.part';
import type { RepeatEvent } from './repeat.events';

const repeatFields = ['title'] as const;

declare module '../../../capabilities/search/search.part' {
  interface SearchedFields extends Record<(typeof repeatFields)[number], true> {}
}

/** The searchable texts of each event. Sealed texts are not among them: events hold only their ciphertext. */
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
    RepeatCauseFound: saysNothing,
    LastingMeasureSet: saysNothing,
    LastingMeasureChecked: saysNothing,
    MeasureCheckCalled: saysNothing,
    LastingMeasureWithdrawn: saysNothing,
    RepeatIssueEscalated: saysNothing,
    RepeatIssueDissolved: saysNothing,
  },
};
