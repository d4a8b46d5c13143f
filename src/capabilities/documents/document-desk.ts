import { Inject, Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { AttachmentRef } from '../../kernel/attachment';
import type { Id } from '../../kernel/ids';
import { conflict } from '../../kernel/rejection';
import { fileName } from '../../platform/http/disposition';
import { anchorOf, HEADS, type Heads } from '../../platform/event-store/head';
import { PUBLIC_ORIGIN } from '../../platform/http/origin';
import { Ask } from '../../platform/messaging/ask';
import type { Committed } from '../../platform/messaging/committed';
import { Execute } from '../../platform/messaging/execute';
import { KnownFiles } from '../../platform/messaging/known-files';
import { derive } from '../../platform/messaging/names';
import { type CommandRequest, type QuestionRequest, readerOf } from '../../platform/messaging/request';
import type { OpenedPerson } from '../../platform/vault/opening';
import { VAULT, type Vault } from '../../platform/vault/vault';
import { VaultUnavailable } from '../../platform/vault/errors';
import type { Moment } from '../../kernel/time/moments';
import type { ClearContent, ClearLine, ClearValue } from '../papers/holes.rules';
import type { Content, DocumentKind, DocumentParams, DocumentSubject, Line, Place, Value } from './document.part';
import { defaultTemplate } from './docx-default';
import type { Filling } from './docx-filler';
import { docxThread } from './docx-thread';
import { kindOf } from './kinds.rules';
import { type FilledBlock, filledLayout, type Shown, type ShownContent, type ShownLine } from './layout.rules';
import { documentOf } from './questions.view';
import { momentWords } from './words.rules';
import { largestTemplate, tooLargeTemplate } from './template-size';
import { type TemplateCommand, templateDecider } from './template.decider';
import type { DocumentCode } from './template.events';
import { templateFile, type TemplateParams, type UsedTemplate } from './templates.view';

/** A document in the words of the layout, for a page that is printed. */
export interface DocumentPage {
  readonly document: string;
  readonly of: DocumentSubject;
  readonly title: string;
  readonly blocks: readonly FilledBlock[];
  /** The office's own template, by which the Word file is made; null: the default, which looks as the page does. */
  readonly template: Omit<UsedTemplate, 'file'> | null;
  /** It is signed and kept as a paper; this page is its draft. */
  readonly leaves: boolean;
  readonly moment: Moment['shown'];
}

/** What a paper is made of: its content with people's words in clear, and the template. */
export interface PaperContent {
  readonly kind: DocumentKind;
  readonly moment: Moment['shown'];
  readonly content: ClearContent & Pick<Content, 'units' | 'item'>;
  readonly template: UsedTemplate | null;
}

const clearValue = (value: Value | OpenedPerson): ClearValue => {
  if (typeof value === 'string' || 'path' in value) return value;
  const { person, fields, unavailable } = value as OpenedPerson;
  // A paper is not made with holes in it.
  if (unavailable === true) throw new VaultUnavailable('The names of a paper cannot be read just now');
  return { person, word: fields?.['name'] ?? '' };
};

const clearLine = (line: Line): ClearLine =>
  Object.fromEntries(Object.entries(line).map(([name, value]) => [name, clearValue(value)]));

/** A person's name if the reader may see it; otherwise nothing. */
const shownValue = (value: Value | OpenedPerson): Shown => {
  if (typeof value === 'string' || 'path' in value) return value;
  // The edge has opened it, or left only the id.
  const { fields, unavailable } = value as OpenedPerson;
  return unavailable === true ? '（暂不可用）' : (fields?.['name'] ?? '');
};

const shownLine = (line: Line): ShownLine =>
  Object.fromEntries(Object.entries(line).map(([name, value]) => [name, shownValue(value)]));

/** Makes documents, and keeps the templates by which they are made. */
@Injectable()
export class DocumentDesk {
  constructor(
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(PUBLIC_ORIGIN) private readonly origin: string | null,
    @Inject(HEADS) private readonly heads: Heads,
    private readonly files: KnownFiles,
  ) {}

  /**
   * A document as a Word file, by the template of its jurisdiction.
   *
   * @throws Rejection of its question, `document.template-lost`, `document.too-much-memory`
   */
  async docx(
    code: string,
    params: DocumentParams,
    request: QuestionRequest,
  ): Promise<{ readonly name: string; readonly content: Buffer }> {
    const { kind, content, template } = await this.made(code, params, request);
    return this.written(kind, content, template);
  }

  /** What a paper is to say: asked as the page asks, but with people's words and where they stand told apart. */
  async forPaper(code: string, params: DocumentParams, request: QuestionRequest): Promise<PaperContent> {
    const kind = kindOf(code);
    const { moment, content, template } = await this.queries.execute(new Ask(documentOf(kind), params, request));
    const lists = Object.entries(content.lists).map(([name, lines]) => [name, lines.map(clearLine)] as const);
    const values = { ...clearLine(content.values), 日志存证: this.anchor() };
    const clear = { ...content, values, lists: Object.fromEntries(lists) };
    return { kind, moment, content: clear, template };
  }

  /**
   * The Word file of a content, by its template.
   *
   * @throws Rejection `document.template-lost`, `document.too-much-memory`
   */
  async written(
    kind: DocumentKind,
    content: ShownContent,
    template: UsedTemplate | null,
  ): Promise<{ readonly name: string; readonly content: Buffer }> {
    const bytes = template === null ? defaultTemplate(kind) : await this.bytesOf(template.file);
    const words = (line: ShownLine): Record<string, string> =>
      Object.fromEntries(
        Object.entries(line).map(([name, value]) => [name, typeof value === 'string' ? value : this.addressOf(value)]),
      );
    const lists = Object.entries(content.lists).map(([name, lines]) => [name, lines.map(words)] as const);
    const values = words(content.values);
    const former = Object.entries(kind.formerly ?? {}).map(([name, present]) => [name, values[present] ?? ''] as const);
    const filling: Filling = { ...Object.fromEntries(former), ...values, ...Object.fromEntries(lists) };
    const about = fileName(content.about);
    return {
      name: `${kind.zh}${about === '' ? '' : ` ${about}`}.docx`,
      content: await docxThread.fill(bytes, filling),
    };
  }

  /** The same as a page, in the words of the layout. */
  async page(code: string, params: DocumentParams, request: QuestionRequest): Promise<DocumentPage> {
    const { kind, content, template, moment } = await this.made(code, params, request);
    const whose = template === null ? null : { version: template.version, jurisdiction: template.jurisdiction };
    const blocks = filledLayout(kind, content);
    const leaves = kind.leaves === true;
    return { document: code, of: kind.of, title: kind.zh, blocks, template: whose, leaves, moment };
  }

  /**
   * The file of a template.
   *
   * @throws Rejection `document.kind-missing`, `document.no-version`, `document.template-lost`, `access.other-jurisdiction`
   */
  async template(
    code: string,
    params: TemplateParams & { readonly version?: number | undefined },
    request: QuestionRequest,
  ): Promise<{ readonly name: string; readonly content: Buffer }> {
    const kind = kindOf(code);
    const file = await this.queries.execute(new Ask(templateFile, { ...params, document: kind.code }, request));
    const content = file === null ? defaultTemplate(kind) : await this.bytesOf(file);
    return { name: file?.name ?? `${kind.zh}模板.docx`, content };
  }

  /**
   * Puts a template into use after checking that it is one.
   *
   * @throws Rejection `document.template-…`, `attachment.missing`, `access.…`
   */
  async replace(code: string, file: AttachmentRef, jurisdiction: Id, request: CommandRequest): Promise<Committed> {
    const { code: document } = kindOf(code);
    // Permission is checked before any file is looked at.
    await this.queries.execute(new Ask(templateFile, { document, jurisdiction, version: 0 }, readerOf(request)));
    await docxThread.check(await this.bytesOf(await this.files.known(file, request)), kindOf(code));
    return this.do(document, { type: 'ReplaceTemplate', data: { document, file } }, jurisdiction, request);
  }

  /** @throws Rejection `document.kind-missing`, `document.template-default`, `access.…` */
  revert(code: string, reason: string, jurisdiction: Id, request: CommandRequest): Promise<Committed> {
    const { code: document } = kindOf(code);
    return this.do(document, { type: 'RevertTemplate', data: { reason } }, jurisdiction, request);
  }

  /** The stream of a template follows from the jurisdiction and the kind. */
  private do(
    document: DocumentCode,
    command: TemplateCommand,
    jurisdiction: Id,
    request: CommandRequest,
  ): Promise<Committed> {
    const id = derive('documentTemplate', jurisdiction, document);
    return this.commands.execute(new Execute(templateDecider, id, command, { ...request, jurisdiction }));
  }

  private async made(code: string, params: DocumentParams, request: QuestionRequest) {
    const kind = kindOf(code);
    const { moment, content, template } = await this.queries.execute(new Ask(documentOf(kind), params, request));
    const lists = Object.entries(content.lists).map(([name, lines]) => [name, lines.map(shownLine)] as const);
    const values = { ...shownLine(content.values), 日志存证: this.anchor() };
    const shown: ShownContent = { ...content, values, lists: Object.fromEntries(lists) };
    return { kind, moment, content: shown, template };
  }

  /** As long as nothing was kept outside the log, there is nothing to print. */
  private anchor(): string {
    const head = this.heads.last();
    return head === undefined ? '' : `截至${momentWords(head.at)}，${anchorOf(head)}`;
  }

  private addressOf({ path, as }: Place): string {
    if (as !== undefined) return as;
    return this.origin === null ? path : new URL(path, this.origin).href;
  }

  private async bytesOf({ hash }: AttachmentRef): Promise<Buffer> {
    // The office's own wording is not replaced by another one unasked.
    if (!(await this.vault.attachments.has(hash)))
      conflict('document.template-lost', '模板文件已不在，请重新上传或恢复默认', 'The file of the template is gone');
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of this.vault.attachments.get(hash) as AsyncIterable<Buffer>) {
      if ((size += chunk.length) > largestTemplate) tooLargeTemplate();
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }
}
