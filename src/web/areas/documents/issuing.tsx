import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { questions } from '../../api/client';
import { useUser } from '../../api/me';
import { wordFor } from '../../texts/texts';
import { RouteForm } from '../../ui/form/route-form';
import { Panel } from '../../ui/page';
import { Sheet } from '../../ui/sheet';
import { Tag } from '../../ui/tags';
import { type DocumentCode, usePaperStates } from '../../words/documents.texts';
import { usePaperTexts } from './documents.texts';
import { paperColours } from './paper-colours';

interface Subject {
  readonly document: DocumentCode;
  readonly subject: string | undefined;
  readonly item: number | undefined;
}

/** Puts a document up to be signed, and leads to the paper that it becomes. */
const Draft = ({ document, subject, item, onDone }: Subject & { readonly onDone: () => void }) => {
  const t = usePaperTexts();
  const navigate = useNavigate();
  const { data } = questions.useQuery('get', '/api/v1/papers', {
    params: {
      query: { document: [document], state: ['SIGNED', 'ISSUED'], ...(subject === undefined ? {} : { subject }) },
    },
  });
  const replaceable = (data?.rows ?? []).map(({ id, number, about }) => ({
    value: id,
    label: `${number ?? ''} ${about}`,
  }));
  return (
    <Sheet title={t.draft} onClose={onDone}>
      <RouteForm
        command={{
          path: '/api/v1/papers',
          text: t.draft,
          hint: t.draftHint,
          fields: [
            { name: 'officialNumber', label: t.officialNumber, kind: 'line', optional: true, hint: t.officialHint },
            ...(replaceable.length === 0
              ? []
              : [
                  {
                    name: 'replaces',
                    label: t.replaces,
                    kind: 'choice',
                    choices: replaceable,
                    optional: true,
                    hint: t.replacesHint,
                  } as const,
                ]),
          ],
          fixed: { document, ...(subject === undefined ? {} : { subject }), ...(item === undefined ? {} : { item }) },
        }}
        onAnswer={({ id }) => void navigate(`/papers/${id}`)}
        onDone={onDone}
      />
    </Sheet>
  );
};

/** Beside a draft: the papers that it has become, and the way to the next one. */
export const Issuing = (of: Subject) => {
  const t = usePaperTexts();
  const states = usePaperStates();
  const { may } = useUser();
  const [drafting, setDrafting] = useState(false);
  if (!may('paper.read')) return null;
  return (
    <div className="no-print">
      <Panel
        title={t.issuing}
        extra={may('paper.draft') && <Button onClick={() => setDrafting(true)}>{t.draft}</Button>}
      >
        {may('paper.draft') && <p className="muted small">{t.issuingHint}</p>}
        <Issued {...of} states={states} />
      </Panel>
      {drafting && <Draft {...of} onDone={() => setDrafting(false)} />}
    </div>
  );
};

const Issued = ({ document, subject, states }: Subject & { readonly states: Readonly<Record<string, string>> }) => {
  const t = usePaperTexts();
  const { data } = questions.useQuery('get', '/api/v1/papers', {
    params: { query: { document: [document], ...(subject === undefined ? {} : { subject }) } },
  });
  return (
    <ul className="plain-list">
      {(data?.rows ?? []).map(({ id, number, officialNumber, state }) => (
        <li key={id} className="row tight">
          <Link to={`/papers/${id}`}>{officialNumber ?? number ?? t.noNumber}</Link>
          <Tag colour={paperColours[state]}>{wordFor(states, state)}</Tag>
          {officialNumber !== null && <span className="muted small">{number}</span>}
        </li>
      ))}
    </ul>
  );
};
