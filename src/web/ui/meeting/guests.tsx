import type { components } from '../../api/schema';
import { choicesOf, type Field } from '../form/field';
import { useVotes } from '../../words/sessions.texts';
import { Panel } from '../page';
import { Tag } from '../tags';
import { Bars } from './ballot-results';
import './ballots.css';
import { useGuestGroups, useGuestTexts } from './guests.texts';
import type { Counted } from './votes';

type Body = components['schemas']['AskGuestsBody'];

/** What the guests of one group said, as a record tells it. */
interface Poll extends Counted {
  readonly poll: string;
  readonly group: Body['group'];
  readonly unit: string | null;
  readonly words: string | null;
  readonly corrects?: { readonly poll: string; readonly reason: string };
}

const paths = {
  interview: '/api/v1/interviews/{id}/guests',
  session: '/api/v1/sessions/{id}/guests',
  visit: '/api/v1/resolutions/{id}/guests',
} as const;

/** The command, with the form in which the office enters what guests said. */
export const useGuestOffer = <Of extends keyof typeof paths>(
  of: Of,
  units: readonly string[],
  name: (unit: string) => string,
): {
  readonly path: (typeof paths)[Of];
  readonly text: string;
  readonly hint: string;
  readonly adds: true;
  readonly fields: readonly Field<Body>[];
  readonly initial: { readonly group: Body['group']; readonly abstained: number; readonly void: number };
} => {
  const t = useGuestTexts();
  const votes = useVotes();
  const groups = useGuestGroups();
  const count = <Name extends keyof Body>(field: Name, label: string) =>
    ({ name: field, label, kind: 'number' }) as const;
  const choices = units.map((value) => ({ value, label: name(value) }));
  return {
    path: paths[of],
    text: t.ask,
    hint: t.hint,
    adds: true,
    fields: [
      { name: 'group', label: t.group, kind: 'choice', choices: choicesOf(groups) },
      { name: 'unit', label: t.unit, kind: 'choice', choices, optional: true, hint: t.unitHint },
      count('asked', t.asked),
      count('handedIn', t.handedIn),
      count('satisfied', votes.SATISFIED),
      count('basicallySatisfied', votes.BASICALLY_SATISFIED),
      count('dissatisfied', votes.DISSATISFIED),
      count('abstained', votes.ABSTAINED),
      count('void', votes.VOID),
      { name: 'words', label: t.words, kind: 'text', optional: true, hint: t.wordsHint },
      { name: 'reason', label: t.reason, kind: 'line', optional: true, hint: t.reasonHint },
    ],
    initial: { group: 'RESIDENTS', abstained: 0, void: 0 },
  };
};

/** A box and a count of their own for each group; one that was put right stays beside the right one. */
export const Guests = ({
  guests,
  name,
}: {
  readonly guests: readonly Poll[];
  readonly name: (unit: string) => string;
}) => {
  const t = useGuestTexts();
  const groups = useGuestGroups();
  if (guests.length === 0) return null;
  return (
    <Panel title={t.title}>
      <p className="muted small">{t.hint}</p>
      <div className="results">
        {guests.map((one) => {
          const by = guests.find(({ corrects }) => corrects?.poll === one.poll)?.corrects;
          return (
            <figure key={one.poll} className="result">
              <figcaption>
                <strong>
                  {groups[one.group]} · {one.unit === null ? t.whole : name(one.unit)}
                </strong>{' '}
                {by !== undefined && <Tag colour="yellow">{t.corrected(by.reason)}</Tag>}
                <span className="muted small"> {t.counted(one.eligible, one.handedIn)}</span>
              </figcaption>
              {by === undefined && <Bars ballot={one} />}
              {one.words !== null && <p>{one.words}</p>}
            </figure>
          );
        })}
      </div>
    </Panel>
  );
};
