import { Link, useSearchParams } from 'react-router';
import { questions } from '../../api/client';
import { useNames, useUnits } from '../../api/names';
import type { Ledger } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { CopyText } from '../../ui/copy-text';
import { Documents } from '../../ui/documents';
import { Narrow } from '../../ui/narrow';
import { Chosen } from '../../ui/print/chosen';
import { Answered, Nothing, Page, Panel } from '../../ui/page';
import { addressWith } from '../../ui/page-address';
import { promiseSigns, PromiseTag } from '../../ui/tags';
import { usePromisedIn, usePromiseStandings } from '../../words/sessions.texts';
import { KeepPromise } from './keep-promise';
import './promises.css';
import { usePromisesTexts } from './promises.texts';

type Standing = keyof Ledger['counts'];
const standings: readonly Standing[] = ['BROKEN', 'OPEN', 'KEPT_LATE', 'KEPT'];

const Lines = ({ lines }: { readonly lines: Ledger['lines'] }) => {
  const t = usePromisesTexts();
  const places = usePromisedIn();
  const words = usePromiseStandings();
  const { day, aside } = useFormats();
  const name = useNames(lines.map(({ unit }) => unit));
  return (
    <table className="ledger">
      <thead>
        <tr>
          {[t.standing, t.dueOn, t.unit, t.promise, t.matter, t.where].map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.case} ${line.promise}`}>
            <td>
              <PromiseTag standing={line.standing} enteredLater={line.enteredLater} />
              <KeepPromise line={line} />
              <CopyText
                small
                of={line.text}
                facts={{
                  what: `${t.promise}${aside(words[line.standing])}`,
                  number: line.number,
                  units: line.unit === null ? [] : [name(line.unit)],
                  due: line.dueOn,
                  span: 'BEFORE',
                  path: `/cases/${line.case}`,
                }}
              />
            </td>
            <td>
              {day(line.dueOn)}
              {line.keptAt !== null && (
                <span className="muted small">
                  {t.kept} {day(line.keptAt)}
                </span>
              )}
            </td>
            <td>{name(line.unit)}</td>
            <td className="ledger-text">
              {line.text}
              {line.corrected.map((was) => (
                <span key={was.at} className="muted small">
                  {t.correctedFrom(was.text, day(was.dueOn), day(was.at), was.reason)}
                </span>
              ))}
            </td>
            <td>
              <Link to={`/cases/${line.case}`}>{line.title}</Link>
              <span className="muted small">{line.number}</span>
              {line.matter !== line.title && <span className="muted small">{line.matter}</span>}
            </td>
            <td>{wordFor(places, line.in)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

export default function PromisesPage() {
  const t = usePromisesTexts();
  const { day } = useFormats();
  const words = usePromiseStandings();
  const units = useUnits();
  const [address, setAddress] = useSearchParams();
  const [standing, unit, asOf] = [address.get('standing'), address.get('unit'), address.get('asOf')];
  const narrow = (name: string, value: string | null): void =>
    setAddress(addressWith(address, { [name]: value }), { replace: true });
  const query = {
    ...(standing === null ? {} : { standing: [standing as Standing] }),
    ...(unit === null ? {} : { unit: [unit] }),
    ...(asOf === null ? {} : { asOf }),
  };
  const asked = questions.useQuery('get', '/api/v1/promises', { params: { query } });
  return (
    <Page title={t.title} paper="a4-across">
      <p className="muted">{t.hint}</p>
      <div className="row">
        <Narrow
          label={t.unit}
          all={t.everyUnit}
          words={Object.fromEntries((units.data ?? []).map(({ id, name }) => [id, name]))}
          value={unit}
          onChange={(chosen) => narrow('unit', chosen)}
        />
        <Chosen label={t.asOf} words={asOf == null ? [] : [day(asOf)]} />
        <label>
          {t.asOf}{' '}
          <input
            type="date"
            className="plain-field"
            value={asOf ?? ''}
            onChange={({ target }) => narrow('asOf', target.value)}
          />
        </label>
      </div>
      <Documents subject={unit ?? undefined} asOf={asOf ?? undefined} kinds={{ 'promise-ledger': true }} />
      <Answered of={asked}>
        {({ lines, counts }) => (
          <>
            <div className="choices" role="group" aria-label={t.standing}>
              <button type="button" aria-pressed={standing === null} onClick={() => narrow('standing', '')}>
                {t.all} <strong>{standings.reduce((sum, one) => sum + counts[one], 0)}</strong>
              </button>
              {standings.map((one) => (
                <button key={one} type="button" aria-pressed={standing === one} onClick={() => narrow('standing', one)}>
                  {promiseSigns[one]} {words[one]} <strong>{counts[one]}</strong>
                </button>
              ))}
            </div>
            <Panel>{lines.length === 0 ? <Nothing title={t.none} hint={t.noneHint} /> : <Lines lines={lines} />}</Panel>
          </>
        )}
      </Answered>
    </Page>
  );
}
