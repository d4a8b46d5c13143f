import type { FilingEvent } from './case-filing.events';
import type { HandlingEvent } from './case-handling.events';
import type { OutcomeEvent } from './case-outcome.events';
import type { OversightEvent } from './case-oversight.events';

export type CaseEvent = FilingEvent | HandlingEvent | OutcomeEvent | OversightEvent;
