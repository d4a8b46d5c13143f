import { ofUnits } from '../../ui/form/who';
import { useNames } from '../../api/names';
import type { components } from '../../api/schema';
import type { SessionAllowed, SessionCommandName, SessionRecord } from '../../api/shapes';
import type { Action } from '../../ui/actions';
import { shaped } from '../../ui/form/command';
import { useEnteredFields, useEntersForOthers } from '../../ui/form/entered';
import type { Values } from '../../ui/form/field';
import { isAllowed, type Offer, offered } from '../../ui/offers';
import { useSubject } from './results';
import { standing } from './session';
import { useSessionTexts } from './sessions.texts';
import { wordFor } from '../../texts/texts';
import { useMeetingTexts } from '../../ui/meeting/meeting.texts';
import { useVotes } from '../../words/sessions.texts';

const whole = 'session';

/** A unit, a question, or the session as a whole. */
interface OnWhat {
  readonly on?: string;
}

/** Ballots that the office may open, and counts on paper that it may enter. `first`: what is offered to vote on. */
export const useBallotActions = (record: SessionRecord, allowed: SessionAllowed, first?: string): readonly Action[] => {
  const t = useSessionTexts();
  const words = useVotes();
  const enters = useEntersForOthers();
  const entered = useEnteredFields()({ who: ofUnits, optional: true });
  const units = record.plan?.units ?? [];
  const name = useNames(units);
  const subject = useSubject(record, name);
  const { outcome } = useMeetingTexts();
  /** With the result: one subject may have been voted on more than once. */
  const ballots = (command: SessionCommandName) =>
    record.ballots
      .filter(({ ballot }) => isAllowed(allowed, command, ballot))
      .map((one) => ({ value: one.ballot, label: `${subject(one)} · ${outcome(wordFor(words, one.outcome))}` }));
  const undoable = ballots('UndoBallotCount');
  const reportable = ballots('ReportAfterBallot');
  const only = (all: typeof undoable) => (all.length === 1 ? { ballot: all[0]!.value } : {});
  const unitChoices = units.map((value) => ({ value, label: name(value) }));
  const choices = [
    ...units.map((id) => ({ value: `unit ${id}`, label: name(id) })),
    ...standing(record).map(({ id, text }) => ({ value: `question ${id}`, label: text })),
    { value: whole, label: t.wholeSession },
  ];
  const on = { name: 'on', label: t.ballotOn, kind: 'choice', choices } as const;
  const again = { name: 'again', label: t.again, kind: 'line', optional: true, hint: t.againHint } as const;
  const initial = { on: first ?? whole };
  const toBody = <T extends OnWhat>({ on: chosen = whole, ...rest }: T) => {
    const [kind, id] = chosen.split(' ');
    return { ...rest, ...(kind === 'unit' ? { unit: id } : kind === 'question' ? { question: id } : {}) };
  };
  const count = <Name extends string>(name: Name, label: string) => ({ name, label, kind: 'number' }) as const;
  const offers: readonly Offer<SessionCommandName>[] = [
    {
      command: 'OpenBallot',
      text: t.openBallot,
      adds: true,
      ...shaped('/api/v1/sessions/{id}/ballots', {
        fields: [on, again],
        initial,
        toBody: (values: OnWhat & Pick<Values<components['schemas']['OpenBallotBody']>, 'again'>) => toBody(values),
      }),
    },
    {
      command: 'CountBallot',
      text: t.paper,
      adds: true,
      ...shaped('/api/v1/sessions/{id}/ballot', {
        fields: [
          on,
          count('handedIn', t.handedIn),
          count('satisfied', words.SATISFIED),
          count('basicallySatisfied', words.BASICALLY_SATISFIED),
          count('dissatisfied', words.DISSATISFIED),
          count('abstained', words.ABSTAINED),
          count('void', words.VOID),
          again,
        ],
        initial: { ...initial, abstained: 0, void: 0 },
        toBody: (values: OnWhat & Values<components['schemas']['CountBallotBody']>) => toBody(values),
      }),
    },
    {
      command: 'UndoBallotCount',
      path: '/api/v1/sessions/{id}/undo-ballot',
      text: t.undoBallot,
      adds: true,
      hint: t.undoBallotHint,
      fields: [
        { name: 'ballot', label: t.whichBallot, kind: 'choice', choices: undoable },
        { name: 'reason', label: t.reason, kind: 'text' },
      ],
      initial: only(undoable),
    },
    {
      command: 'ReportAfterBallot',
      text: t.report,
      adds: true,
      ...shaped('/api/v1/sessions/{id}/ballot-report', {
        fields: [
          { name: 'ballot', label: t.whichBallot, kind: 'choice', choices: reportable },
          ...(enters ? [{ name: 'unit', label: t.unit, kind: 'choice', choices: unitChoices } as const] : []),
          { name: 'text', label: t.reportText, kind: 'text' },
          ...entered,
          ...(enters
            ? [{ name: 'scan', label: t.unitScan, kind: 'file', optional: true, hint: t.unitScanHint } as const]
            : []),
        ],
        initial: only(reportable),
        toBody: (values: Values<components['schemas']['ReportAfterBallotBody']>) => values,
      }),
    },
  ];
  return offered(allowed, offers);
};
