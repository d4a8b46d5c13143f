import { useNames } from '../../api/names';
import type { SessionRecord } from '../../api/shapes';
import type { Action } from '../../ui/actions';
import type { Field } from '../../ui/fields';
import { standing } from './session';
import { useSessionTexts } from './sessions.texts';
import { useVotes } from '../../words/sessions.texts';
import { useRelation } from './use-session-actions';

const whole = 'session';

/** Ballots that the office may open, and counts on paper that it may enter. `first`: what is offered to vote on. */
export const useBallotActions = (record: SessionRecord, first?: string): readonly Action[] => {
  const t = useSessionTexts();
  const words = useVotes();
  const r = useRelation(record);
  const units = record.plan?.units ?? [];
  const name = useNames(units);
  if (!r.runs) return [];
  const choices = [
    ...units.map((id) => ({ value: `unit ${id}`, label: name(id) })),
    ...standing(record).map(({ id, text }) => ({ value: `question ${id}`, label: text })),
    { value: whole, label: t.wholeSession },
  ];
  const on: Field = { name: 'on', label: t.ballotOn, kind: 'choice', choices };
  const initial = { on: first ?? whole };
  const toBody = (values: object): object => {
    const { on: chosen = whole, ...rest } = values as { readonly on?: string };
    const [kind, id] = chosen.split(' ');
    return { ...rest, ...(kind === whole ? {} : { [kind!]: id }) };
  };
  const count = (field: string, label: string): Field => ({ name: field, label, kind: 'number' });
  return [
    ...(r.at('OPEN')
      ? [{ path: '/api/v1/sessions/{id}/ballots', text: t.openBallot, fields: [on], initial, toBody } as const]
      : []),
    ...(r.at('OPEN', 'CLOSED')
      ? [
          {
            path: '/api/v1/sessions/{id}/ballot',
            text: t.paper,
            fields: [
              on,
              count('eligible', t.mayVote),
              count('handedIn', t.handedIn),
              count('satisfied', words.SATISFIED),
              count('basicallySatisfied', words.BASICALLY_SATISFIED),
              count('dissatisfied', words.DISSATISFIED),
              count('void', words.VOID),
            ],
            initial: { ...initial, eligible: record.present.length, void: 0 },
            toBody,
          } as const,
        ]
      : []),
  ];
};
