import { useNames } from '../../api/names';
import type { CasePage } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { Panel } from '../../ui/page';
import { PromiseTag } from '../../ui/tags';
import { usePromisedIn } from '../../words/sessions.texts';
import { useCaseTexts } from './case.texts';

/** What each unit promised for the case: only its own proof keeps it; what was corrected is shown beside it. */
export const Promises = ({ promises }: Pick<CasePage, 'promises'>) => {
  const t = useCaseTexts();
  const { day, titled } = useFormats();
  const places = usePromisedIn();
  const name = useNames(promises.map(({ unit }) => unit));
  if (promises.length === 0) return null;
  return (
    <Panel title={t.promises}>
      <ol className="case-promises">
        {promises.map(({ promise, unit, text, dueOn, keptAt, in: where, matter, corrected, proof, ...line }) => (
          <li key={promise}>
            <PromiseTag standing={line.standing} enteredLater={line.enteredLater} /> <strong>{text}</strong>{' '}
            {t.by(day(dueOn))}
            <div className="muted small">
              {[
                unit === null ? null : name(unit),
                wordFor(places, where),
                matter,
                keptAt === null ? null : t.kept(day(keptAt)),
              ]
                .filter((part) => part !== null && part !== '')
                .join(' · ')}
            </div>
            {corrected.map((was) => (
              <div key={was.at} className="muted small">
                {t.correctedFrom(was.text, day(was.dueOn), day(was.at), was.reason)}
              </div>
            ))}
            {proof !== null && proof.text !== '' && <p className="prose">{titled(t.proof, proof.text)}</p>}
          </li>
        ))}
      </ol>
    </Panel>
  );
};
