import type { Act } from '../../../kernel/act';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import type { Of } from '../../../kernel/message';
import { type Succession, successorOf } from '../../../kernel/succession';
import { localDayOf } from '../../../kernel/time/moments';
import type { InterviewEvent, Note, NoteSlip } from './interview.events';
import { unitsOf } from './interview.state';

/**
 * `UNOPPOSED`: said nothing until the time to object was over (未提异议). `UNCONFIRMED`: the same of whoever filed a
 * photographed paper that the office typed: his silence is no word of his (未经本人确认).
 */
export const attitudes = ['CONFIRMED', 'DISPUTED', 'WAITING', 'UNOPPOSED', 'UNCONFIRMED'] as const;
export type Attitude = (typeof attitudes)[number];

/** A filer or an interviewed unit, and what it says of the note as it reads now. */
export interface Voice {
  readonly person: Id | null;
  readonly unit: Id | null;
  readonly attitude: Attitude;
  readonly at: Instant | null;
  readonly reason: string | null;
}

interface Said {
  readonly person: Id | null;
  readonly unit: Id | null;
  /** Null: confirmed. */
  readonly disputed: string | null;
  readonly by: Act;
}

interface By {
  readonly by: Act;
}

/** What a record of an interview tells of its note. */
interface Told {
  readonly note: Note | null;
  readonly objectionsUntil: LocalDate | null;
  readonly slip: NoteSlip | null;
  readonly leadFiler: Id | null;
  readonly coFilers: readonly Id[];
  readonly successions: readonly Succession[];
  readonly amendments: readonly By[];
  readonly confirmations: readonly (Of<InterviewEvent, 'NoteConfirmed'>['data'] & By)[];
  readonly disputes: readonly (Of<InterviewEvent, 'NoteDisputed'>['data'] & By)[];
}

/** The latest that each said of the note as it reads now; an amendment asks everybody anew. */
export const opinionsIn = (told: Told): readonly Said[] => {
  const { leadFiler, coFilers, successions, amendments, confirmations, disputes } = told;
  const since = amendments.at(-1)?.by.recordedAt ?? '';
  const filers = [...(leadFiler === null ? [] : [leadFiler]), ...coFilers];
  const said = [
    ...disputes.map(({ unit, reason, by }): Said => {
      const person = unit === null ? (by.onBehalfOf ?? by.person) : null;
      return { person, unit, disputed: reason, by };
    }),
    // One that names nobody is that of all filers.
    ...confirmations.flatMap(({ unit, people = filers, by }): readonly Said[] => {
      const whose: readonly (Id | null)[] = unit === null ? people : [null];
      return whose.map((person) => ({ person, unit, disputed: null, by }));
    }),
  ].filter(({ by }) => by.recordedAt >= since);
  const latest = new Map<string, Said>();
  for (const one of said) {
    // Who took over from a filer speaks in his place.
    const key = `${one.unit} ${one.person === null ? null : successorOf(one.person, successions)}`;
    const before = latest.get(key);
    if (before === undefined || before.by.recordedAt <= one.by.recordedAt) latest.set(key, one);
  }
  return [...latest.values()];
};

/** What everybody who may confirm the note says of it at this moment: the filers first, the lead in front. */
export const voicesAt = (record: Told, moment: Instant): readonly Voice[] => {
  const { note, objectionsUntil, slip } = record;
  if (note === null) return [];
  const isOver = objectionsUntil !== null && localDayOf(Date.parse(moment)) > objectionsUntil;
  const opinions = opinionsIn(record);
  const now = (person: Id | null): Id | null => (person === null ? null : successorOf(person, record.successions));
  const silenceOf = (person: Id | null): Attitude =>
    !isOver ? 'WAITING' : slip !== null && person === note.filers[0] ? 'UNCONFIRMED' : 'UNOPPOSED';
  const voiceOf = (person: Id | null, unit: Id | null): Voice => {
    const said = opinions.find((one) => now(one.person) === now(person) && one.unit === unit);
    if (said === undefined)
      return {
        person: now(person),
        unit,
        attitude: silenceOf(person),
        at: null,
        reason: null,
      };
    const { disputed, by } = said;
    const attitude = disputed === null ? 'CONFIRMED' : 'DISPUTED';
    return { person: said.person, unit, attitude, at: by.occurredAt, reason: disputed };
  };
  return [
    ...note.filers.map((person) => voiceOf(person, null)),
    ...unitsOf(note.interviewees).map((unit) => voiceOf(null, unit)),
  ];
};
