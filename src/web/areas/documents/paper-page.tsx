import { LeftOutlined } from '@ant-design/icons';
import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import { client, questions } from '../../api/client';
import { useNames } from '../../api/names';
import type { Act, PaperPage as Shown, PaperRecord } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { Actions, useFormIsAsked } from '../../ui/actions';
import { CopyText } from '../../ui/copy-text';
import { Download } from '../../ui/download';
import { offered } from '../../ui/offers';
import { type Particular, Particulars } from '../../ui/particulars';
import { Answered, Page, PageSkeleton, Panel } from '../../ui/page';
import { Tag } from '../../ui/tags';
import { useWho } from '../../ui/timeline';
import { useDocumentNames, usePaperStates } from '../../words/documents.texts';
import { PaperSheet } from './blocks';
import './documents.css';
import { usePaperTexts } from './documents.texts';
import { paperColours } from './paper-colours';
import { usePaperOffers } from './use-paper-offers';

interface Of {
  readonly paper: PaperRecord;
}

/** The kept paper and its scans, to take down. */
const Files = ({ paper: { id, signing, scan, withdrawal } }: Of) => {
  const t = usePaperTexts();
  const path = { id };
  const scans = [
    ['stamped', t.stampedScan, scan],
    ['signed', t.signedScan, signing?.form ?? null],
    ['withdrawn', t.withdrawnScan, withdrawal?.form ?? null],
  ] as const;
  return (
    <span className="row tight">
      <Download
        text={t.reprint}
        file={`${t.reprint}.docx`}
        primary
        read={() => client.GET('/api/v1/papers/{id}/file', { params: { path }, parseAs: 'blob' })}
      />
      {scans
        .filter(([, , file]) => file !== null)
        .map(([which, text]) => (
          <Download
            key={which}
            text={text}
            file={text}
            read={() =>
              client.GET('/api/v1/papers/{id}/scans/{which}', { params: { path: { id, which } }, parseAs: 'blob' })
            }
          />
        ))}
    </span>
  );
};

const Course = ({ paper }: Of) => {
  const t = usePaperTexts();
  const states = usePaperStates();
  const { moment } = useFormats();
  const { draftedBy, checkedBy, signedBy, sealedBy, ended, signing, withdrawal } = paper;
  const steps: readonly (readonly [label: string, by: Act | null])[] = [
    [t.drafted, draftedBy],
    [t.checked, checkedBy],
    [t.signed, signedBy],
    [t.sealed, sealedBy],
    [ended === null ? '' : t.ended(wordFor(states, paper.state), ended.reason), ended?.by ?? null],
  ];
  const who = useWho(steps.map(([, by]) => by));
  const name = useNames([signing?.signatory, withdrawal?.signatory]);
  return (
    <Panel title={t.steps}>
      <ul className="plain-list">
        {steps.map(([label, by]) =>
          by === null ? null : (
            <li key={label}>
              <strong>{label}</strong> {moment(by.occurredAt)} · {who(by)}
            </li>
          ),
        )}
      </ul>
      {signing !== null && <p className="muted small">{t.signedBy(name(signing.signatory))}</p>}
      {withdrawal !== null && <p className="muted small">{t.signedBy(name(withdrawal.signatory))}</p>}
    </Panel>
  );
};

/** The names that stand in it; of one that was erased, that it is so. */
const useNamed = ({ named }: PaperRecord): readonly string[] => {
  const t = usePaperTexts();
  return named.map(({ fields, erased }) => (erased === true ? t.erased : (fields?.['name'] ?? t.closed)));
};

const Kept = ({ paper }: Of) => {
  const t = usePaperTexts();
  const { moment } = useFormats();
  const named = useNamed(paper);
  const { signing } = paper;
  if (signing === null) return null;
  const { template, asOf, knownAt, kept } = signing;
  const lines: readonly Particular[] = [
    [t.template, template === null ? t.standard : t.version(template.version)],
    [t.asOf, moment(asOf)],
    [t.knownAt, moment(knownAt)],
    [t.hash, kept.hash],
    [t.people, named.join('、')],
  ];
  const gone = paper.named.filter(({ erased }) => erased === true).length;
  return (
    <Panel title={t.kept} extra={<Files paper={paper} />}>
      {gone > 0 && <Alert type="warning" showIcon title={t.blackedOut(gone)} />}
      <Particulars lines={lines} />
    </Panel>
  );
};

const Facts = ({ paper }: Of) => {
  const t = usePaperTexts();
  const { number, officialNumber, about, units, document, subject, item, replacedBy, replaces } = paper;
  const name = useNames(units);
  const kinds = useDocumentNames();
  const asked = Object.entries({ subject, item }).filter(([, value]) => value !== null);
  const address = new URLSearchParams(asked.map(([key, value]) => [key, String(value)])).toString();
  return (
    <Panel>
      <dl className="facts">
        <dt>{t.number}</dt>
        <dd>{number ?? t.noNumber}</dd>
        {officialNumber !== null && (
          <>
            <dt>{t.officialNumber}</dt>
            <dd>{officialNumber}</dd>
          </>
        )}
        <dt>{t.kind}</dt>
        <dd>
          <Link to={`/documents/${document}?${address}`}>
            {wordFor(kinds, document)} {about}
          </Link>
        </dd>
        {units.length > 0 && (
          <>
            <dt>{t.units}</dt>
            <dd>{units.map(name).join('、')}</dd>
          </>
        )}
        {replacedBy !== null && (
          <>
            <dt>{t.explained}</dt>
            <dd>
              <Link to={`/papers/${replacedBy.by}`}>{t.replacedBy(replacedBy.number)}</Link>
            </dd>
          </>
        )}
        {replaces !== null && (
          <>
            <dt>{t.replaces}</dt>
            <dd>
              <Replaced id={replaces} />
            </dd>
          </>
        )}
      </dl>
    </Panel>
  );
};

const Replaced = ({ id }: { readonly id: string }) => {
  const { data } = questions.useQuery('get', '/api/v1/papers/{id}', { params: { path: { id } } });
  return <Link to={`/papers/${id}`}>{data?.paper.number ?? id}</Link>;
};

const Steps = ({ page, seenAt }: { readonly page: Shown; readonly seenAt: string | null }) => {
  const { paper, allowed } = page;
  const actions = offered(allowed, usePaperOffers(paper, seenAt));
  const formIsAsked = useFormIsAsked();
  if (actions.length === 0 && !formIsAsked) return null;
  return (
    <Panel>
      <Actions id={paper.id} revision={paper.revision} actions={actions} changes={() => null} />
    </Panel>
  );
};

/** Until it is signed: the draft as it stands, with the steps above it. */
const Draft = ({ page }: { readonly page: Shown }) => {
  const t = usePaperTexts();
  const { document, subject, item } = page.paper;
  const query = { ...(subject === null ? {} : { subject }), ...(item === null ? {} : { item }) };
  const asked = questions.useQuery('get', '/api/v1/documents/{document}/page', {
    params: { path: { document }, query },
  });
  return (
    <Answered of={asked}>
      {({ blocks, moment }) => (
        <>
          <Steps page={page} seenAt={moment.knownAt} />
          <h2>{t.draftNow}</h2>
          <PaperSheet blocks={blocks} />
        </>
      )}
    </Answered>
  );
};

const Paper = ({ page }: { readonly page: Shown }) => {
  const t = usePaperTexts();
  const states = usePaperStates();
  const kinds = useDocumentNames();
  const { titled, aside } = useFormats();
  const { paper } = page;
  const name = useNames(paper.units);
  const isDraft = paper.state === 'DRAFTED' || paper.state === 'CHECKED';
  return (
    <Page
      title={titled(wordFor(kinds, paper.document), paper.officialNumber ?? paper.number ?? t.noNumber)}
      extra={
        <>
          <CopyText
            facts={{
              what: `${wordFor(kinds, paper.document)}${aside(wordFor(states, paper.state))}`,
              number: paper.officialNumber ?? paper.number,
              units: paper.units.map(name),
              due: null,
              span: 'AT',
              path: `/papers/${paper.id}`,
            }}
          />
          <Tag colour={paperColours[paper.state]}>{wordFor(states, paper.state)}</Tag>
        </>
      }
    >
      <p>
        <Link to="/papers">
          <LeftOutlined aria-hidden /> {t.back}
        </Link>
      </p>
      <Facts paper={paper} />
      <Course paper={paper} />
      <Kept paper={paper} />
      {isDraft ? <Draft page={page} /> : <Steps page={page} seenAt={null} />}
    </Page>
  );
};

/** One paper: its steps, its numbers, what is kept of it. */
export default function PaperPage() {
  const { id = '' } = useParams();
  const asked = questions.useQuery('get', '/api/v1/papers/{id}', { params: { path: { id } } });
  return (
    <Answered of={asked} skeleton={<PageSkeleton />}>
      {(page) => <Paper page={page} />}
    </Answered>
  );
}
