import type { AttachmentRef } from '../../kernel/attachment';
import { currentView } from '../../kernel/current';
import type { Id } from '../../kernel/ids';
import { unreachable } from '../../kernel/message';
import { forbidden, invalid, notFound } from '../../kernel/rejection';
import type { Question, Reader, RowReader } from '../../kernel/view';
import { type Act, type Told, toldBy } from '../../kernel/act';
import type { DocumentCode, TemplateEvent } from './template.events';
import { documentCodes } from './kinds.rules';

/** What was done to a template; `version` null: the default again. */
export interface TemplateStep {
  readonly version: number | null;
  readonly file: AttachmentRef | null;
  readonly reason: string | null;
  readonly by: Act;
}

export interface KnownTemplate {
  readonly document: DocumentCode;
  readonly jurisdiction: Id;
  readonly history: readonly TemplateStep[];
}

const after = (state: KnownTemplate | undefined, event: Told<TemplateEvent>): KnownTemplate => {
  const { jurisdiction, by } = event;
  const history = state?.history ?? [];
  switch (event.type) {
    case 'TemplateReplaced': {
      const { document, version, file } = event.data;
      return { document, jurisdiction, history: [...history, { version, file, reason: null, by }] };
    }
    case 'TemplateReverted': {
      const { document, reason } = event.data;
      return { document, jurisdiction, history: [...history, { version: null, file: null, reason, by }] };
    }
    default:
      return unreachable(event);
  }
};

/** The templates that offices have supplied, with all earlier versions. */
export const documentTemplates = currentView<KnownTemplate, TemplateEvent>({
  name: 'document_templates',
  version: 1,
  category: 'documentTemplate',
  evolve: (state, event) => after(state, toldBy(event)),
  tables: `CREATE TABLE template (document TEXT NOT NULL, jurisdiction TEXT NOT NULL, key TEXT NOT NULL,
    PRIMARY KEY (document, jurisdiction)) WITHOUT ROWID;`,
  onNow: (rows, id, { document, jurisdiction }) =>
    rows.run(
      'INSERT OR REPLACE INTO template (document, jurisdiction, key) VALUES (?, ?, ?)',
      document,
      jurisdiction,
      id,
    ),
});

const found = (rows: RowReader, document: DocumentCode, jurisdiction: Id): KnownTemplate | undefined => {
  const row = rows.get<{ key: Id }>(
    'SELECT key FROM template WHERE document = ? AND jurisdiction = ?',
    document,
    jurisdiction,
  );
  return row === undefined ? undefined : documentTemplates.find(rows, row.key);
};

/** A template that is used, and whose it is. */
export interface UsedTemplate {
  readonly version: number;
  readonly file: AttachmentRef;
  readonly jurisdiction: Id;
}

/** The jurisdiction's own template, else that of the nearest above; null: the default. */
export const templateFor = (
  rows: RowReader,
  document: DocumentCode,
  jurisdiction: Id,
  { directory }: Reader,
): UsedTemplate | null => {
  // The tree is four levels deep; the bound guards against a circle in the directory.
  for (let here: Id | null = jurisdiction, depth = 0; here !== null && depth < 8; depth++) {
    const last: TemplateStep | undefined = found(rows, document, here)?.history.at(-1);
    if (last?.version != null && last.file !== null)
      return { version: last.version, file: last.file, jurisdiction: here };
    here = directory.jurisdiction(here)?.parent ?? null;
  }
  return null;
};

export interface TemplateParams {
  readonly jurisdiction?: Id | undefined;
}

/** The named jurisdiction; else the reader's own or, for a reader from a higher level, the only one below. */
const placeOf = ({ jurisdiction }: TemplateParams, { actor, scope, directory }: Reader): Id => {
  if (jurisdiction !== undefined)
    return scope.jurisdictions.includes(jurisdiction)
      ? jurisdiction
      : forbidden('access.other-jurisdiction', '不在您的辖区之内', 'Not within your jurisdiction', 'jurisdiction');
  const own = actor.capacity.jurisdiction;
  const known = scope.jurisdictions.filter((id) => directory.jurisdiction(id) !== undefined);
  if (known.includes(own)) return own;
  const [only, ...more] = known;
  return only !== undefined && more.length === 0
    ? only
    : invalid('document.jurisdiction-missing', '请选择辖区', 'Name the jurisdiction', 'jurisdiction');
};

export interface TemplateStanding {
  readonly document: DocumentCode;
  readonly used: UsedTemplate | null;
  /** Oldest first. */
  readonly history: readonly TemplateStep[];
}

/** For every kind, the template in use in a jurisdiction and the earlier ones. */
export const templateList: Question<TemplateParams, readonly TemplateStanding[]> = {
  name: 'document.templates',
  permission: 'document.manage',
  views: [documentTemplates.view],
  answer: (rowsOf, params, reader) => {
    const jurisdiction = placeOf(params, reader);
    const rows = rowsOf(documentTemplates.view);
    return documentCodes.map((document) => ({
      document,
      used: templateFor(rows, document, jurisdiction, reader),
      history: found(rows, document, jurisdiction)?.history ?? [],
    }));
  },
};

export interface TemplateFileParams extends TemplateParams {
  readonly document: DocumentCode;
  /** The version of the jurisdiction's own template; 0: the default; left out: the one in use. */
  readonly version?: number | undefined;
}

/** The file of a template; null: the default. */
export const templateFile: Question<TemplateFileParams, AttachmentRef | null> = {
  name: 'document.template-file',
  permission: 'document.manage',
  views: [documentTemplates.view],
  answer: (rowsOf, params, reader) => {
    const { document, version } = params;
    const jurisdiction = placeOf(params, reader);
    const rows = rowsOf(documentTemplates.view);
    if (version === 0) return null;
    if (version === undefined) return templateFor(rows, document, jurisdiction, reader)?.file ?? null;
    return (
      found(rows, document, jurisdiction)?.history.find((step) => step.version === version)?.file ??
      notFound('document.no-version', '模板没有这一版', 'The template has no such version', 'version')
    );
  },
};
