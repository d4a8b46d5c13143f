import { Link, useSearchParams } from 'react-router';
import { questions } from '../../api/client';
import { useNames } from '../../api/names';
import type { PaperRow } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { ListPage } from '../../ui/list-page';
import { Narrow } from '../../ui/narrow';
import { Page, Panel } from '../../ui/page';
import { addressWith } from '../../ui/page-address';
import { Tag } from '../../ui/tags';
import { type DocumentCode, useDocumentNames, usePaperStates } from '../../words/documents.texts';
import './documents.css';
import { usePaperTexts } from './documents.texts';
import { paperColours } from './paper-colours';

/** What became of a paper that is not in use, or of what it stands in the place of. */
const Explained = ({ paper }: { readonly paper: PaperRow }) => {
  const t = usePaperTexts();
  const { ended, replacedBy } = paper;
  if (ended !== null) return <>{ended.reason}</>;
  return replacedBy === null ? null : <Link to={`/papers/${replacedBy.by}`}>{t.replacedBy(replacedBy.number)}</Link>;
};

const Rows = ({ rows }: { readonly rows: readonly PaperRow[] }) => {
  const t = usePaperTexts();
  const states = usePaperStates();
  const kinds = useDocumentNames();
  const { day } = useFormats();
  const name = useNames(rows.flatMap(({ units }) => units));
  return (
    <div className="register">
      <table aria-label={t.title}>
        <thead>
          <tr>
            {[t.number, t.officialNumber, t.kind, t.about, t.units, t.state, t.explained].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((paper) => (
            <tr key={paper.id}>
              <th scope="row">
                <Link to={`/papers/${paper.id}`}>{paper.number ?? t.noNumber}</Link>
              </th>
              <td className="unbroken">{paper.officialNumber ?? ''}</td>
              <td>{wordFor(kinds, paper.document)}</td>
              <td>{paper.about}</td>
              <td>{paper.units.map(name).join('、')}</td>
              <td>
                <Tag colour={paperColours[paper.state]}>{wordFor(states, paper.state)}</Tag>{' '}
                <span className="muted small unbroken">
                  {day((paper.ended?.by ?? paper.sealedBy ?? paper.signedBy ?? paper.draftedBy).occurredAt)}
                </span>
              </td>
              <td>
                <Explained paper={paper} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

interface Filter {
  readonly state: string | null;
  readonly document: string | null;
}

/** One page of the register; the earlier one stands below it when it is asked for. */
const Register = ({ state, document, cursor }: Filter & { readonly cursor: string | null }) => {
  const t = usePaperTexts();
  const query = {
    ...(state === null ? {} : { state: [state as PaperRow['state']] }),
    ...(document === null ? {} : { document: [document as DocumentCode] }),
    ...(cursor === null ? {} : { cursor }),
  };
  const list = questions.useQuery('get', '/api/v1/papers', { params: { query } });
  const isWhole = state === null && document === null;
  return (
    <ListPage
      of={list}
      isFirst={cursor === null}
      none={isWhole ? { title: t.none, hint: t.noneHint } : { title: t.noneOf }}
      rows={(rows) => <Rows rows={rows} />}
      further={(next) => <Register state={state} document={document} cursor={next} />}
    />
  );
};

/** 发文登记: every number, and what became of it. */
export default function PapersPage() {
  const t = usePaperTexts();
  const states = usePaperStates();
  const kinds = useDocumentNames();
  const [address, setAddress] = useSearchParams();
  const filter = { state: address.get('state'), document: address.get('document') };
  const chooser = (name: keyof Filter, label: string, all: string, words: Readonly<Record<string, string>>) => (
    <Narrow
      label={label}
      all={all}
      words={words}
      value={filter[name]}
      onChange={(chosen) => setAddress(addressWith(address, { [name]: chosen }))}
    />
  );
  return (
    <Page
      title={t.title}
      wide
      extra={
        <>
          {chooser('state', t.state, t.all, states)}
          {chooser('document', t.kind, t.allKinds, kinds)}
        </>
      }
    >
      <p className="muted">{t.hint}</p>
      <Panel>
        <Register key={`${filter.state} ${filter.document}`} {...filter} cursor={null} />
      </Panel>
    </Page>
  );
}
