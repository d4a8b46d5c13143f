import type { Held } from '../../../capabilities/plans/held.part';
import { rowsAt } from '../../../kernel/history';
import { among } from '../../../kernel/reading/condition';
import { type VisitTally, visitTallies } from './visit-tally.view';
import { visitPage } from './visits.view';

declare module '../../../capabilities/plans/year-plan.events' {
  interface PlannedInstruments {
    readonly ON_SITE: true;
  }
}

export const visitHeld: Held = {
  kind: 'ON_SITE',
  views: [visitTallies.view],
  heldIn: (rowsOf, { jurisdiction, from, to }, moment) =>
    rowsAt<VisitTally>(rowsOf(visitTallies.view), moment, among('jurisdiction', [jurisdiction])).flatMap(
      ({ id, title, heldOn, topic, units }) =>
        heldOn === null || heldOn < from || heldOn > to
          ? []
          : [{ instrument: 'ON_SITE' as const, id, title, heldOn, topic, units }],
    ),
  page: visitPage,
};
