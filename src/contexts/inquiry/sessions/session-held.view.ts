import type { Held } from '../../../capabilities/plans/held.part';
import { rowsAt } from '../../../kernel/history';
import { among } from '../../../kernel/reading/condition';
import { type SessionTally, sessionTallies } from './session-tally.view';
import { sessionPage } from './sessions.view';

declare module '../../../capabilities/plans/year-plan.events' {
  interface PlannedInstruments {
    readonly SESSION: true;
  }
}

export const sessionHeld: Held = {
  kind: 'SESSION',
  views: [sessionTallies.view],
  heldIn: (rowsOf, { jurisdiction, from, to }, moment) =>
    rowsAt<SessionTally>(rowsOf(sessionTallies.view), moment, among('jurisdiction', [jurisdiction])).flatMap(
      ({ id, title, heldOn, topic, units }) =>
        heldOn === null || heldOn < from || heldOn > to
          ? []
          : [{ instrument: 'SESSION' as const, id, title, heldOn, topic, units }],
    ),
  page: sessionPage,
};
