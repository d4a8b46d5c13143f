import { Switch } from 'antd';
import { useState } from 'react';
import { useNames } from '../api/names';
import type { Act, TimelineFact } from '../api/shapes';
import { useFormats } from '../texts/format';
import { FileLink } from './file-link';
import { wordFor } from '../texts/texts';
import { useRatings, useReplyCategories, useSupervisions } from '../words/cases.texts';
import { useFacts, useTimelineTexts } from '../words/facts.texts';
import { useRoles } from '../words/roles.texts';

/** Everybody and every unit that facts name. */
const namedIn = (facts: readonly TimelineFact[]): (string | null)[] =>
  facts.flatMap(({ by, data }) => {
    const { unit } = data as { unit?: unknown };
    return [by.person, by.unit, by.onBehalfOf, typeof unit === 'string' ? unit : null];
  });

/** Who did it: the person in the role, or only the role where the person is not told. */
export const useWho = (acts: readonly (Act | null | undefined)[]): ((act: Act) => string) => {
  const t = useTimelineTexts();
  const roles = useRoles();
  const { aside, list } = useFormats();
  const name = useNames(acts.flatMap((act) => (act == null ? [] : [act.person, act.unit, act.onBehalfOf])));
  return ({ person, role, unit, onBehalfOf }) => {
    if (role === 'system') return t.system;
    const who = person === null ? t.unknown : name(person);
    const as = unit === null ? wordFor(roles, role) : name(unit);
    // An office account is often named after its role; say it once.
    const more = [...(as === who ? [] : [as]), ...(onBehalfOf === null ? [] : [t.for(name(onBehalfOf))])];
    return more.length === 0 ? who : who + aside(list(more));
  };
};

/** The words of a fact that say what it was about. */
const useDetail = (name: (id: string) => string): ((fact: TimelineFact) => string) => {
  const t = useTimelineTexts();
  const { day } = useFormats();
  const categories = useReplyCategories();
  const ratings = useRatings();
  const supervisions = useSupervisions();
  return ({ data }) => {
    const d = data as Readonly<Record<string, unknown>>;
    const text = (key: string): string | undefined =>
      typeof d[key] === 'string' && d[key] !== '' ? d[key] : undefined;
    const clock = d.clock as { dueOn?: string } | undefined;
    const evidence = d.evidence as { text?: string } | undefined;
    return [
      text('number'),
      text('unit') === undefined ? undefined : name(text('unit')!),
      text('category') && wordFor(categories, text('category')),
      text('rating') && wordFor(ratings, text('rating')),
      text('level') && wordFor(supervisions, text('level')),
      text('summary') ??
        text('plan') ??
        text('found') ??
        text('how') ??
        text('reasons') ??
        text('words') ??
        text('cause') ??
        text('measure'),
      text('instruction'),
      text('reason'),
      evidence?.text,
      clock?.dueOn === undefined ? text('dueOn') && t.due(day(text('dueOn'))) : t.due(day(clock.dueOn)),
    ]
      .filter((part) => part !== undefined && part !== '')
      .join(' · ');
  };
};

/** What this software notes for itself: it says nothing of the thing that people did or decided. */
const ownSteps: readonly string[] = ['CaseNumbered', 'RemindersPlanned', 'ReminderIssued', 'BallotReminderIssued'];
const isOwnStep = ({ type, by }: TimelineFact): boolean => by.role === 'system' && ownSteps.includes(type);

/** What happened, one line each, the newest first; the steps of this software itself only on demand. */
export const FactList = ({ facts: all }: { readonly facts: readonly TimelineFact[] }) => {
  const t = useTimelineTexts();
  const [whole, setWhole] = useState(false);
  const own = all.filter(isOwnStep).length;
  const facts = whole ? all : all.filter((fact) => !isOwnStep(fact));
  const words = useFacts();
  const { moment } = useFormats();
  const who = useWho(facts.map(({ by }) => by));
  const name = useNames(namedIn(facts));
  const detail = useDetail(name);
  if (all.length === 0) return <p className="muted">{t.nothing}</p>;
  return (
    <>
      {own > 0 && (
        <label className="timeline-own small no-print">
          <Switch size="small" checked={whole} onChange={setWhole} /> {t.ownSteps(own)}
        </label>
      )}
      <ol className="timeline">
        {[...facts].reverse().map((fact) => {
          // System facts are dated by when they were due; they may be recorded later, when the clock is next checked.
          const later =
            fact.by.role !== 'system' && Date.parse(fact.by.recordedAt) - Date.parse(fact.by.occurredAt) > 60_000;
          return (
            <li key={fact.position}>
              <div className="timeline-head">
                <strong>{wordFor(words, fact.type)}</strong>
                <span className="muted small">
                  {moment(fact.by.occurredAt)}
                  {later && ` · ${t.entered(moment(fact.by.recordedAt))}`}
                </span>
              </div>
              <div className="muted">{who(fact.by)}</div>
              {fact.by.lateReason !== undefined && <div className="prose">{t.lateReason(fact.by.lateReason)}</div>}
              {fact.by.lateScan !== undefined && (
                <div>
                  <FileLink file={fact.by.lateScan}>{t.lateScan(fact.by.lateScan.name)}</FileLink>
                </div>
              )}
              <div className="prose">{detail(fact)}</div>
            </li>
          );
        })}
      </ol>
    </>
  );
};
