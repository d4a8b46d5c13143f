import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NextStep } from '../../../../src/capabilities/next/next.part';
import type { AnyThing, Summary } from '../../../../src/capabilities/thing.part';
import { things } from '../../../../src/catalogue';
import { everyFact } from '../../../support/every-fact';
import { idOf, logOf, type Told } from '../../../support/view-spec';

/** The event with which a thing begins, and the states in which nothing comes next of it. */
const kinds: Readonly<Record<string, { readonly begins: readonly string[]; readonly over: readonly string[] }>> = {
  case: {
    begins: ['CaseRegistered'],
    over: ['REJECTED', 'WITHDRAWN', 'SETTLED_ON_SPOT', 'CLOSED_OFF', 'CONFIRMED'],
  },
  interview: {
    begins: ['InterviewRequested', 'NoteFiled'],
    over: ['REJECTED', 'MERGED', 'WITHDRAWN', 'FINISHED'],
  },
  session: { begins: ['SessionConvened'], over: ['MINUTES_ISSUED', 'CANCELLED'] },
  visit: { begins: ['ResolutionCalled'], over: ['MINUTES_ISSUED', 'CANCELLED'] },
  repeatIssue: { begins: ['RepeatIssueIdentified'], over: ['MERGED', 'DISSOLVED'] },
  reviewMeeting: { begins: ['ReviewPrepared'], over: ['CLOSED', 'CANCELLED'] },
  slip: { begins: ['SlipReceived'], over: ['CONFIRMED', 'SET_ASIDE'] },
};

/** The summaries after all ways of two further events, whatever their sense: a fold refuses none. */
const reachedBy = (thing: AnyThing, begins: string): readonly Summary[] => {
  const facts = everyFact[thing.category]!;
  const stream = `${thing.category}-${idOf(1)}`;
  const told = (...types: readonly string[]): readonly Told[] =>
    types.map((type, nth) => ({
      stream,
      type,
      data: facts[type] as object,
      recordedAt: new Date(Date.parse('2025-03-01T01:00:00.000Z') + nth * 3_600_000).toISOString(),
    }));
  const fold = (types: readonly string[]): Summary =>
    logOf(told(...types)).reduce<Summary | undefined>((before, event) => thing.summary(before, event), undefined)!;
  const all = Object.keys(facts);
  return [
    fold([begins]),
    ...all.map((one) => fold([begins, one])),
    ...all.flatMap((one) => all.map((two) => fold([begins, one, two]))),
  ];
};

const areas = join(__dirname, '../../../../src/web/areas');

const turn = ({ kind, holder }: NextStep): string => `${kind} ${holder}`;

describe('Who acts next', () => {
  it('is told of every kind of thing', () => {
    expect(Object.keys(kinds).sort()).toEqual(things.map(({ kind }) => kind).sort());
  });

  it('stands on the page of every kind of thing', () => {
    const pages = readdirSync(areas, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('-page.tsx'))
      .map((file) => readFileSync(join(areas, file), 'utf8'));
    const without = things.filter(({ kind }) => !pages.some((page) => page.includes(`<Next kind="${kind}" id=`)));
    expect(without.map(({ kind }) => kind)).toEqual([]);
  });

  it.each(things.map((thing) => [thing.kind, thing] as const))(
    'is somebody for each %s until it is over, and whoever has a task of it is among them',
    (kind, thing) => {
      const { begins, over } = kinds[kind]!;
      const reached = begins.flatMap((one) => reachedBy(thing, one));
      const left = reached.filter((summary) => thing.next(summary).length === 0).map(({ state }) => state);
      expect([...new Set(left)].filter((state) => !over.includes(state))).toEqual([]);
      // The states of the list are those of the kind: each can be reached.
      const states = new Set(reached.map(({ state }) => state));
      expect(over.filter((state) => !states.has(state))).toEqual([]);
      for (const summary of reached) {
        const next = thing.next(summary).map(turn);
        expect((thing.tasks?.of(summary) ?? []).map(turn).filter((task) => !next.includes(task))).toEqual([]);
      }
      expect(states.size).toBeGreaterThan(over.length);
    },
  );
});
