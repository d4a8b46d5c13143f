import { Button } from 'antd';
import { useState } from 'react';
import { client, questions } from '../../api/client';
import { useCommand } from '../../api/command';
import type { components } from '../../api/schema';
import { useFormats } from '../../texts/format';
import { Download } from '../../ui/download';
import { CommandForm } from '../../ui/form/command-form';
import { Fields } from '../../ui/form/fields';
import { Answered, Page, PageSkeleton, Panel } from '../../ui/page';
import { Sheet } from '../../ui/sheet';
import { Tag } from '../../ui/tags';
import { useWho } from '../../ui/timeline';
import { type DocumentCode, useDocumentNames } from '../../words/documents.texts';
import './documents.css';
import { useTemplatesTexts } from './documents.texts';

type Kind = components['schemas']['DocumentKindDto'];
type Standing = components['schemas']['TemplateStanding'];
type Placeholder = components['schemas']['PlaceholderDto'];
type File = components['schemas']['AttachmentBody'];

interface Placed {
  readonly standing: Standing;
  readonly jurisdiction: string;
}

const Meanings = ({ of, label }: { readonly of: readonly Placeholder[]; readonly label: string }) => {
  const t = useTemplatesTexts();
  return (
    <table aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ name, meaning }) => (
          <tr key={name}>
            <th scope="row">
              <code>{`{${name}}`}</code>
            </th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Placeholders = ({ kind }: { readonly kind: Kind }) => {
  const t = useTemplatesTexts();
  return (
    <details>
      <summary>{t.placeholders}</summary>
      <p className="muted small">{t.placeholderHint}</p>
      <Meanings of={kind.values} label={t.placeholders} />
      {kind.lists.map(({ name, meaning, columns }) => (
        <section key={name}>
          <h3>
            <code>{`{#${name}}…{/${name}}`}</code> {meaning}
          </h3>
          <Meanings of={columns} label={t.inList(name)} />
        </section>
      ))}
    </details>
  );
};

const fileOf = (document: string, jurisdiction: string, version?: number) =>
  client.GET('/api/v1/documents/templates/{document}/file', {
    params: {
      path: { document: document as DocumentCode },
      query: { jurisdiction, ...(version === undefined ? {} : { version }) },
    },
    parseAs: 'blob',
  });

const History = ({ standing: { document, history }, jurisdiction }: Placed) => {
  const t = useTemplatesTexts();
  const { moment } = useFormats();
  const who = useWho(history.map(({ by }) => by));
  if (history.length === 0) return null;
  return (
    <details>
      <summary>{t.history}</summary>
      <ul className="plain-list">
        {history.toReversed().map(({ version, file, reason, by }) => (
          <li key={by.recordedAt}>
            {moment(by.recordedAt)} · {who(by)} · {version === null ? t.reverted(reason ?? '') : t.replaced(version)}
            {version !== null && file !== null && (
              <>
                {' '}
                <span className="muted small">
                  {file.name} · SHA-256 {file.hash.slice(0, 12)}…
                </span>{' '}
                <Download
                  small
                  text={t.take(version)}
                  file={`${document}.docx`}
                  read={() => fileOf(document, jurisdiction, version)}
                />
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
};

const ReplaceForm = ({ standing, jurisdiction, onDone }: Placed & { readonly onDone: () => void }) => {
  const t = useTemplatesTexts();
  const command = useCommand('post', '/api/v1/documents/templates/{document}');
  const params = { document: standing.document };
  return (
    <CommandForm<{ file?: File }>
      submit={t.replace}
      onDone={onDone}
      onCancel={onDone}
      send={({ file }) => command.mutateAsync({ params, body: { jurisdiction, file: file! } })}
    >
      <p className="muted">{t.replaceHint}</p>
      <Fields fields={[{ name: 'file', label: t.file, kind: 'file' }]} />
    </CommandForm>
  );
};

const RevertForm = ({ standing, jurisdiction, onDone }: Placed & { readonly onDone: () => void }) => {
  const t = useTemplatesTexts();
  const command = useCommand('post', '/api/v1/documents/templates/{document}/revert');
  const params = { document: standing.document };
  return (
    <CommandForm<{ reason: string }>
      submit={t.revert}
      danger
      onDone={onDone}
      onCancel={onDone}
      send={({ reason }) => command.mutateAsync({ params, body: { jurisdiction, reason } })}
    >
      <Fields fields={[{ name: 'reason', label: t.reason, kind: 'text' }]} />
    </CommandForm>
  );
};

const Template = ({
  kind,
  standing,
  jurisdiction,
  nameOf,
}: Placed & { readonly kind: Kind; readonly nameOf: (jurisdiction: string) => string }) => {
  const t = useTemplatesTexts();
  const names = useDocumentNames();
  const { titled } = useFormats();
  const [doing, setDoing] = useState<'replace' | 'revert' | null>(null);
  const { document, used } = standing;
  const name = names[document] ?? kind.zh;
  const isOwn = used?.jurisdiction === jurisdiction;
  const end = (): void => setDoing(null);
  return (
    <li className="template" aria-label={name}>
      <div className="template-head">
        <span className="row tight">
          <strong>{name}</strong>
          {used === null ? <Tag>{t.isDefault}</Tag> : <Tag colour="blue">{t.version(used.version)}</Tag>}
          {used !== null && !isOwn && <span className="muted small">{t.inherited(nameOf(used.jurisdiction))}</span>}
        </span>
        <span className="row tight">
          <Download
            small
            text={used === null ? t.standard : t.current}
            file={`${document}.docx`}
            label={titled(used === null ? t.standard : t.current, name)}
            read={() => fileOf(document, jurisdiction)}
          />
          <Button size="small" aria-label={titled(t.replace, name)} onClick={() => setDoing('replace')}>
            {t.replace}
          </Button>
          {isOwn && (
            <Button size="small" danger aria-label={titled(t.revert, name)} onClick={() => setDoing('revert')}>
              {t.revert}
            </Button>
          )}
        </span>
      </div>
      <Placeholders kind={kind} />
      <History standing={standing} jurisdiction={jurisdiction} />
      {doing !== null && (
        <Sheet title={titled(doing === 'replace' ? t.replace : t.revert, name)} onClose={end}>
          {doing === 'replace' ? (
            <ReplaceForm standing={standing} jurisdiction={jurisdiction} onDone={end} />
          ) : (
            <RevertForm standing={standing} jurisdiction={jurisdiction} onDone={end} />
          )}
        </Sheet>
      )}
    </li>
  );
};

const Templates = ({
  jurisdiction,
  nameOf,
}: {
  readonly jurisdiction: string;
  readonly nameOf: (jurisdiction: string) => string;
}) => {
  const kinds = questions.useQuery('get', '/api/v1/documents/kinds', {}, { staleTime: Infinity });
  const asked = questions.useQuery('get', '/api/v1/documents/templates', { params: { query: { jurisdiction } } });
  return (
    <Panel>
      <Answered of={kinds}>
        {(all) => (
          <Answered of={asked}>
            {(standings) => (
              <ul className="plain-list">
                {all.flatMap((kind) =>
                  standings
                    .filter(({ document }) => document === kind.code)
                    .map((standing) => (
                      <Template
                        key={`${kind.code} ${jurisdiction}`}
                        kind={kind}
                        standing={standing}
                        jurisdiction={jurisdiction}
                        nameOf={nameOf}
                      />
                    )),
                )}
              </ul>
            )}
          </Answered>
        )}
      </Answered>
    </Panel>
  );
};

/** The office's own wording of its letters. */
export default function TemplatesPage() {
  const t = useTemplatesTexts();
  const [chosen, setChosen] = useState<string | null>(null);
  const jurisdictions = questions.useQuery('get', '/api/v1/jurisdictions');
  return (
    <Page title={t.title}>
      <p className="muted">{t.hint}</p>
      <Answered of={jurisdictions} skeleton={<PageSkeleton />}>
        {(all) => {
          const open = all.filter(({ closed }) => !closed);
          const jurisdiction = chosen ?? open[0]?.id;
          const nameOf = (id: string): string => all.find((one) => one.id === id)?.name ?? '';
          return (
            <>
              {open.length > 1 && (
                <select
                  className="template-where"
                  aria-label={t.jurisdiction}
                  value={jurisdiction}
                  onChange={({ target }) => setChosen(target.value)}
                >
                  {open.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              )}
              {jurisdiction !== undefined && <Templates jurisdiction={jurisdiction} nameOf={nameOf} />}
            </>
          );
        }}
      </Answered>
    </Page>
  );
}
