import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { AttachmentRef } from '../../kernel/attachment';
import { type Id, type Instant, streamOf } from '../../kernel/ids';
import { PersonalInput } from '../../kernel/personal';
import { conflict, forbidden, invalid, notFound } from '../../kernel/rejection';
import { EVENT_STORE, type EventStore } from '../../platform/event-store/event-store';
import { Desk } from '../../platform/http/desk';
import { Ask } from '../../platform/messaging/ask';
import { ShownFiles } from '../../platform/files/shown-files';
import { KnownFiles } from '../../platform/messaging/known-files';
import type { Committed } from '../../platform/messaging/committed';
import { commandIdOf, derive } from '../../platform/messaging/names';
import { type CommandRequest, type QuestionRequest, readerOf } from '../../platform/messaging/request';
import { storedBefore } from '../../platform/messaging/stored-before';
import type { OpenedPerson } from '../../platform/vault/opening';
import { VAULT, type Vault } from '../../platform/vault/vault';
import { DocumentDesk } from '../documents/document-desk';
import { docxThread } from '../documents/docx-thread';
import { docxType } from '../documents/docx-type';
import { kindOf } from '../documents/kinds.rules';
import type { ShownContent } from '../documents/layout.rules';
import { blackedOut, type ClearContent, markOf, notNow, notShown, personalWordsOf, withHoles } from './holes.rules';
import { OfficialNumbers } from './official-numbers';
import { type PaperCommand, paperDecider } from './paper.decider';
import { paperCheck, paperPage, type PaperRecord } from './papers.view';

export interface DraftInput {
  readonly document: string;
  readonly subject: string | null;
  readonly item: number | null;
  readonly officialNumber: string | null;
  readonly replaces: Id | null;
}

export interface SignInput {
  readonly officialNumber: string | null;
  /** The moment of the page that whoever signs has read; null: now. */
  readonly seenAt: Instant | null;
  readonly form?: AttachmentRef;
}

export const scanKinds = ['stamped', 'signed', 'withdrawn'] as const;
export type ScanKind = (typeof scanKinds)[number];

/** The content with a mark in the place of each personal word. */
const holed = (content: ClearContent, mark: string): ShownContent =>
  withHoles(content, personalWordsOf(content), (index) => markOf(mark, index));

const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** What stands in the place of a personal word, for this reader, at this time. */
const wordOf = ({ fields, unavailable }: OpenedPerson): string => {
  if (unavailable === true) return notNow;
  if (fields === undefined) return notShown;
  return fields['name'] ?? blackedOut;
};

/** Makes papers out of documents, and prints them again. */
@Injectable()
export class PaperDesk {
  constructor(
    private readonly documents: DocumentDesk,
    private readonly desk: Desk,
    private readonly queries: QueryBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(VAULT) private readonly vault: Vault,
    private readonly files: KnownFiles,
    private readonly shown: ShownFiles,
    private readonly numbers: OfficialNumbers,
  ) {}

  /** @throws Rejection `paper.…`, `document.…`, those of the document's question */
  async draft(input: DraftInput, request: CommandRequest): Promise<Committed> {
    const id = derive('id', commandIdOf(request.account, 'DraftPaper', request.idempotencyKey));
    const earlier = await this.earlier(id, 'DraftPaper', request);
    if (earlier !== null) return earlier;
    const { document, subject, replaces } = input;
    const kind = kindOf(document);
    const asked = { document: kind.code, subject, replaces, paper: null, officialNumber: input.officialNumber };
    const { officialNumber } = await this.ask(asked, request);
    if (kind.leaves !== true)
      invalid('paper.kind', '这种文书不需签发，可直接打印', 'This kind is not issued: print it', 'document');
    const { content } = await this.documents.forPaper(kind.code, paramsOf(input), readerOf(request));
    const { jurisdiction } = content;
    const data = {
      document: kind.code,
      subject,
      replaces,
      officialNumber,
      item: content.item ?? null,
      about: holed(content, '').about,
      units: content.units ?? [],
    };
    return this.numbers.giving({ officialNumber, jurisdiction, paper: id }, 'DraftPaper', request, (claim) =>
      this.desk.do(paperDecider, id, { type: 'DraftPaper', data: { ...data, ...claim } }, { ...request, jurisdiction }),
    );
  }

  /**
   * Makes the paper as it stands at the moment, keeps it, and records who signed it.
   *
   * @throws Rejection `paper.…`, `document.…`, those of the document's question
   */
  async sign(id: Id, { officialNumber: typed, seenAt, form }: SignInput, request: CommandRequest): Promise<Committed> {
    const earlier = await this.earlier(id, 'SignPaper', request);
    if (earlier !== null) return earlier;
    const reader = readerOf(request);
    const { paper } = await this.queries.execute(new Ask(paperPage, { id }, reader));
    const { document, subject, item, replaces, number } = paper;
    const asked = { document, subject, replaces, paper: id };
    const { officialNumber } = await this.ask({ ...asked, officialNumber: typed ?? paper.officialNumber }, request);
    const moments = {
      ...(seenAt === null ? {} : { asOf: seenAt, knownAt: seenAt }),
      ...(request.occurredAt === undefined ? {} : { asOf: request.occurredAt }),
    };
    const params = { ...paramsOf({ subject, item }), ...moments };
    const { kind, content, moment, template } = await this.documents.forPaper(document, params, reader);
    const numbers = { 发文字号: officialNumber ?? '', 文书编号: number ?? '' };
    const whole: ClearContent = { ...content, values: { ...content.values, ...numbers } };
    // Drawn from the paper without its names, so that it stands nowhere in it and tells nothing of them.
    const mark = sha256(JSON.stringify(holed(whole, ''))).slice(0, 16);
    const made = holed(whole, mark);
    const { name, content: docx } = await this.documents.written(kind, made, template);
    const { hash, size } = await this.vault.attachments.put(Readable.from([await docxThread.keep(docx)]));
    // Made here, and named by whoever signs it.
    await this.files.given(request.account, { hash, mediaType: docxType });
    const data = {
      officialNumber,
      about: made.about,
      units: content.units ?? [],
      kept: { hash, size, name, mediaType: docxType },
      mark,
      named: personalWordsOf(whole).map(({ person, word }) => new PersonalInput({ name: word }, person)),
      template:
        template === null
          ? null
          : { version: template.version, jurisdiction: template.jurisdiction, hash: template.file.hash },
      ...moment,
      ...(form === undefined ? {} : { form }),
    };
    const wanted = { officialNumber, jurisdiction: paper.jurisdiction, paper: id };
    return this.numbers.giving(wanted, 'SignPaper', request, (claim) =>
      this.desk.do(paperDecider, id, { type: 'SignPaper', data: { ...data, ...claim } }, request),
    );
  }

  /** A command that needs nothing from here. */
  async do(id: Id, command: PaperCommand, request: CommandRequest): Promise<Committed> {
    return this.numbers.freed(id, await this.desk.do(paperDecider, id, command, request));
  }

  /**
   * The paper printed again: byte for byte what was signed, but for words that were erased since or that this reader
   * may not see.
   *
   * @throws Rejection `paper.not-found`, `paper.not-signed`, `paper.file-lost`, `paper.file-damaged`
   */
  async print(
    id: Id,
    request: QuestionRequest,
  ): Promise<{ readonly name: string; readonly content: Buffer; readonly erased: number }> {
    const paper = await this.paper(id, request);
    const { signing, named } = paper;
    if (signing === null) return conflict('paper.not-signed', '文书尚未签发，请打印草稿', 'It is not signed yet');
    const kept = await this.bytesOf(signing.kept);
    const words = named.map(wordOf);
    const placed = new Map(words.map((word, index) => [markOf(signing.mark, index), word]));
    const erased = words.filter((word) => word === blackedOut).length;
    return { name: signing.kept.name, content: await docxThread.print(kept, placed), erased };
  }

  /**
   * A scan of the paper: stamped, or signed by the chair. A picture cannot be blacked out: where the paper names people
   * whose names are erased, or whom this reader may not see, it is not handed out.
   *
   * @throws Rejection `paper.not-found`, `paper.no-scan`, `paper.scan-withheld`, `paper.scan-names`, `attachment.no-view`
   */
  async scan(
    id: Id,
    which: ScanKind,
    request: QuestionRequest,
  ): Promise<AttachmentRef & { readonly content: Readable }> {
    const { scan, signing, withdrawal, named } = await this.paper(id, request);
    const file = { stamped: scan, signed: signing?.form, withdrawn: withdrawal?.form }[which] ?? null;
    if (file === null || !(await this.vault.attachments.has(file.hash)))
      return notFound('paper.no-scan', '没有这一扫描件', 'There is no such scan', 'which');
    if (named.some(({ fields }) => fields === undefined))
      forbidden('paper.scan-names', '扫描件载有您无权查看的姓名', 'It shows names that are not for you to see');
    if (named.some((one) => wordOf(one) !== one.fields?.['name']))
      conflict(
        'paper.scan-withheld',
        '扫描件载有已删除的个人信息，不再提供；可重印涂黑的文书',
        'It shows personal data that were erased: print the paper again instead',
      );
    const shown = await this.shown.forOthers(file.hash, file.mediaType, file.size);
    const { mediaType, size } = shown;
    return { ...file, mediaType, size, content: shown.read(0, size - 1) };
  }

  private async paper(
    id: Id,
    request: QuestionRequest,
  ): Promise<Omit<PaperRecord, 'named'> & { readonly named: readonly OpenedPerson[] }> {
    const { paper } = await this.queries.execute(new Ask(paperPage, { id }, request));
    // The edge has opened them, or left only the ids.
    const named: readonly unknown[] = paper.named;
    return { ...paper, named: named as readonly OpenedPerson[] };
  }

  private ask(asked: Parameters<(typeof paperCheck)['answer']>[1], request: CommandRequest) {
    return this.queries.execute(new Ask(paperCheck, asked, readerOf(request)));
  }

  /**
   * What the same request did before: the content of a paper follows from when it is made, so that a repeat is known by
   * its key alone.
   */
  private async earlier(id: Id, type: PaperCommand['type'], request: CommandRequest): Promise<Committed | null> {
    const stream = streamOf(paperDecider.category, id);
    const events = await storedBefore(this.store, stream, type, request);
    const last = events.at(-1);
    if (last === undefined) return null;
    return { id, stream, revision: last.revision, position: last.position, events, repeated: true };
  }

  private async bytesOf({ hash }: AttachmentRef): Promise<Buffer> {
    if (!(await this.vault.attachments.has(hash)))
      conflict('paper.file-lost', '留存的文书文件已不在，请从备份恢复', 'The kept file is gone: restore it');
    const chunks: Buffer[] = [];
    for await (const chunk of this.vault.attachments.get(hash) as AsyncIterable<Buffer>) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    return sha256(bytes) === hash
      ? bytes
      : conflict('paper.file-damaged', '留存的文书文件已被改动，请从备份恢复', 'The kept file was changed: restore it');
  }
}

const paramsOf = ({ subject, item }: Pick<DraftInput, 'subject' | 'item'>) => ({
  ...(subject === null ? {} : { subject }),
  ...(item === null ? {} : { item }),
});
