import type { AttachmentRef } from '../../kernel/attachment';
import { type Context, isEntered } from '../../kernel/context';
import { after, type Decide, type Decider, type May } from '../../kernel/decider';
import type { Id } from '../../kernel/ids';
import type { Intent } from '../../kernel/message';
import { inOrder } from '../../kernel/order';
import { conflict, forbidden, invalid, notFound } from '../../kernel/rejection';
import { knownUnit, wordsIn } from '../../kernel/registers';
import { officialNumberOf } from './official-number.rules';
import { paperOrder } from './paper-order.rules';
import type { PaperDraft, PaperEvent, SignedPaper } from './paper.events';
import { evolvePaper, initialPaper, type PaperState } from './paper.state';

export interface SignPaper extends Omit<SignedPaper, 'signatory' | 'form' | 'toBeSealed' | 'givenUp'> {
  readonly form?: AttachmentRef;
}

export type PaperCommand =
  | Intent<'DraftPaper', PaperDraft>
  | Intent<'RecordPaperNumber', { readonly number: string; readonly year: number; readonly serial: number }>
  | Intent<'CheckPaper', Record<string, never>>
  /** The content was made beforehand: a decider reads no bytes. */
  | Intent<'SignPaper', SignPaper>
  | Intent<'SealPaper', { readonly scan: AttachmentRef }>
  | Intent<'DiscardPaperDraft', { readonly reason: string }>
  | Intent<'WithdrawPaper', { readonly reason: string; readonly form?: AttachmentRef }>
  | Intent<'RecordReplacement', { readonly by: Id; readonly number: string }>;

type On<Data> = Decide<PaperState, Data, PaperEvent>;

const phaseNames: Readonly<Record<PaperState['phase'], string>> = {
  NONE: '未拟稿',
  DRAFTED: '拟稿',
  CHECKED: '已核稿',
  SIGNED: '已签发，待用印',
  ISSUED: '已印发',
  WITHDRAWN: '已撤回',
  REPLACED: '已被替换',
  DISCARDED: '草稿已作废',
};

const mustExist = ({ phase }: PaperState): void => {
  if (phase === 'NONE') notFound('paper.not-found', '没有这份文书', 'There is no such paper', 'id');
};

const mustBe = (state: PaperState, ...allowed: readonly PaperState['phase'][]): void => {
  mustExist(state);
  if (!allowed.includes(state.phase))
    conflict('paper.wrong-phase', `文书现为“${phaseNames[state.phase]}”，不能这样做`, `Not while it is ${state.phase}`);
};

const isScan = ({ mediaType }: AttachmentRef): boolean =>
  mediaType === 'application/pdf' || mediaType.startsWith('image/');

const scanned = (file: AttachmentRef, field: string): AttachmentRef =>
  isScan(file) ? file : invalid('paper.scan-type', '扫描件须为 PDF 或图片', 'A scan is a PDF or a picture', field);

const official = (typed: string | null, { now }: Context): string | null =>
  typed === null ? null : officialNumberOf(typed, now);

/** The chair acts, or the office enters what the chair signed on paper. */
const mayBeChair: May<PaperState> = (_state, context) => {
  if (context.actor.capacity.role !== 'chair' && !isEntered(context))
    forbidden('paper.chair', '文书由工委主任签发、撤回；办公室可代录其签字的纸质件', 'The chair signs and withdraws');
};

/** Who signed, and the sheet where it was entered for the chair. */
const signing = (context: Context, form: AttachmentRef | undefined) => {
  if (context.actor.capacity.role === 'chair' && context.onBehalfOf === undefined)
    return { signatory: context.actor.person, form: form === undefined ? null : scanned(form, 'form') };
  const signatory = context
    .holdersOf('paper.sign')
    .find(({ person, capacity }) => person === context.onBehalfOf && capacity.role === 'chair');
  if (signatory === undefined)
    return invalid('paper.signatory', '请指明签字的工委主任', 'Say which chair signed', 'onBehalfOf');
  if (form === undefined)
    return invalid('paper.form-missing', '代录签发须附主任签字的扫描件', 'The signed sheet is needed', 'form');
  return { signatory: signatory.person, form: scanned(form, 'form') };
};

const draft: On<PaperDraft> = (state, data, context) => {
  if (state.phase !== 'NONE') conflict('paper.exists', '这份文书已拟稿', 'It is drafted already', 'id');
  for (const unit of data.units) knownUnit(context, unit, 'units');
  return [{ type: 'PaperDrafted', data: { ...data, officialNumber: official(data.officialNumber, context) } }];
};

/** 核稿 by somebody else than the drafter, where the rules want it. */
const check: On<Record<string, never>> = after(
  (state, { actor, policy }) => {
    mustBe(state, 'DRAFTED');
    if (!policy.settings.papers.checked)
      conflict('paper.check-needless', '现行规则不设核稿', 'The rules ask for no check');
    if (actor.person === state.drafter)
      forbidden('paper.own-draft', '拟稿人不能核自己的稿', 'Nobody checks a draft of his own');
  },
  () => [{ type: 'PaperChecked', data: {} }],
);

const maySign: May<PaperState> = (state, context) => {
  mustBe(state, 'DRAFTED', 'CHECKED');
  if (state.phase === 'DRAFTED' && context.policy.settings.papers.checked)
    conflict('paper.not-checked', '尚未核稿，不能签发', 'It was not checked yet');
  if (state.number === null)
    conflict('paper.not-numbered', '编号尚在登记，请稍候再签发', 'It gets its number in a moment');
  mayBeChair(state, context);
};

/** What kept the number so far, where another one takes its place. */
const givenUp = ({ claim }: PaperState, next?: Id): { readonly givenUp?: Id } =>
  claim === null || claim === next ? {} : { givenUp: claim };

const sign: On<SignPaper> = after(maySign, (state, { form, ...made }, context) => {
  const typed = made.officialNumber ?? state.officialNumber;
  return [
    {
      type: 'PaperSigned',
      data: {
        ...made,
        officialNumber: official(typed, context),
        ...(made.claim === undefined ? {} : givenUp(state, made.claim)),
        ...signing(context, form),
        toBeSealed: context.policy.settings.papers.sealed,
      },
    },
  ];
});

const seal: On<{ readonly scan: AttachmentRef }> = after(
  (state) => {
    mustBe(state, 'SIGNED', 'ISSUED');
    if (state.sealed) conflict('paper.sealed', '已用印；用印件有误的，请另行印发替换', 'It is stamped already');
  },
  (_state, { scan }) => [{ type: 'PaperSealed', data: { scan: scanned(scan, 'scan') } }],
);

const discard: On<{ readonly reason: string }> = after(
  (state) => mustBe(state, 'DRAFTED', 'CHECKED'),
  (state, { reason }) => [
    { type: 'PaperDraftDiscarded', data: { reason: wordsIn('paper', reason, 'reason'), ...givenUp(state) } },
  ],
);

const withdraw: On<{ readonly reason: string; readonly form?: AttachmentRef }> = after(
  (state, context) => {
    mustBe(state, 'SIGNED', 'ISSUED');
    mayBeChair(state, context);
  },
  (_state, { reason, form }, context) => [
    { type: 'PaperWithdrawn', data: { reason: wordsIn('paper', reason, 'reason'), ...signing(context, form) } },
  ],
);

/** 文书: what leaves the house, from the draft to the stamp, and what became of it. */
export const paperDecider: Decider<PaperState, PaperCommand, PaperEvent> = {
  category: 'paper',
  initial: initialPaper,
  evolve: evolvePaper,
  on: inOrder<PaperState, PaperCommand, PaperEvent>(paperOrder, {
    DraftPaper: draft,
    RecordPaperNumber: (state, data) => {
      mustExist(state);
      return state.number === null ? [{ type: 'PaperNumbered', data }] : [];
    },
    CheckPaper: check,
    SignPaper: sign,
    SealPaper: seal,
    DiscardPaperDraft: discard,
    WithdrawPaper: withdraw,
    // One that was withdrawn in the meantime stays withdrawn.
    RecordReplacement: (state, data) => {
      mustExist(state);
      return state.phase === 'SIGNED' || state.phase === 'ISSUED' ? [{ type: 'PaperReplaced', data }] : [];
    },
  }),
  permission: {
    DraftPaper: 'paper.draft',
    RecordPaperNumber: 'paper.record',
    CheckPaper: 'paper.draft',
    SignPaper: 'paper.sign',
    SealPaper: 'paper.draft',
    DiscardPaperDraft: 'paper.draft',
    WithdrawPaper: 'paper.sign',
    RecordReplacement: 'paper.record',
  },
};
