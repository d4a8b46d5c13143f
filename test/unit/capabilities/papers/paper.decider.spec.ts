import { officialNumberOf } from '../../../../src/capabilities/papers/official-number.rules';
import { paperRegisterDecider } from '../../../../src/capabilities/papers/paper-register.decider';
import type { PaperRegisterEvent } from '../../../../src/capabilities/papers/paper-register.events';
import { type PaperCommand, paperDecider, type SignPaper } from '../../../../src/capabilities/papers/paper.decider';
import type { PaperEvent } from '../../../../src/capabilities/papers/paper.events';
import type { Context } from '../../../../src/kernel/context';
import type { Of } from '../../../../src/kernel/message';
import { recorded, refusalOf, specFor } from '../../../support/decider-spec';
import { as, inquiryContext, policyWith } from '../../../support/inquiry-context';
import { unitA } from '../../../support/inquiry-facts';
import { everyPaperFact, stampedScan } from '../../../support/paper-facts';
import { expectPermittedStepsTrue } from '../../../support/permitted-spec';
import { idOf } from '../../../support/view-spec';

const clerk = as('clerk', idOf(901));
const chair = as('chair', idOf(905));
const office = inquiryContext({ actor: clerk, holdersOf: () => [clerk, chair] });
const given = specFor(paperDecider, office);
const byChair: Partial<Context> = { actor: chair };
const fromPaper: Partial<Context> = { channel: 'paper', onBehalfOf: idOf(905) };
const checking = { policy: policyWith({ papers: { checked: true, sealed: true } }) };

const draftData = { ...everyPaperFact.PaperDrafted, units: [unitA] };
const drafted: PaperEvent = { type: 'PaperDrafted', data: draftData };
const numbered: PaperEvent = { type: 'PaperNumbered', data: everyPaperFact.PaperNumbered };
const checked: PaperEvent = { type: 'PaperChecked', data: {} };
const { signatory: _, form: __, toBeSealed: ___, ...made } = everyPaperFact.PaperSigned;
const signedBy = (changes: Partial<Of<PaperEvent, 'PaperSigned'>['data']> = {}): PaperEvent => ({
  type: 'PaperSigned',
  data: { ...everyPaperFact.PaperSigned, signatory: idOf(905), ...changes },
});
const sealed: PaperEvent = { type: 'PaperSealed', data: { scan: stampedScan } };
const ready = [drafted, numbered] as const;

const sign = (changes: Partial<SignPaper> = {}) => ({ type: 'SignPaper', data: { ...made, ...changes } }) as const;
const seal = { type: 'SealPaper', data: { scan: stampedScan } } as const;
const withdraw = (more: object = {}) => ({ type: 'WithdrawPaper', data: { reason: ' 内容有误 ', ...more } }) as const;
const discard = { type: 'DiscardPaperDraft', data: { reason: '并入另一份' } } as const;
const check = { type: 'CheckPaper', data: {} } as const;
const film = { ...stampedScan, mediaType: 'video/mp4' };

describe('A paper that leaves the house', () => {
  it('is drafted by the office, once, for units that are there', () => {
    given().when({ type: 'DraftPaper', data: draftData }).then(drafted);
    given(drafted).when({ type: 'DraftPaper', data: draftData }).rejects('paper.exists');
    given()
      .when({ type: 'DraftPaper', data: { ...draftData, units: [idOf(404)] } })
      .rejects('unit.missing');
    given().when(seal).rejects('paper.not-found');
  });

  it('goes the shortest way by the standard rules: the clerk drafts, the chair signs, the stamped scan is what was sent', () => {
    given(...ready)
      .when(sign(), byChair)
      .then(signedBy());
    given(...ready, signedBy())
      .when(seal)
      .then(sealed);
    given(...ready)
      .when(seal)
      .rejects('paper.wrong-phase');
    given(...ready, signedBy(), sealed)
      .when(seal)
      .rejects('paper.sealed');
    given(...ready, signedBy())
      .when({ type: 'SealPaper', data: { scan: film } })
      .rejects('paper.scan-type');
  });

  it('is signed by the chair alone, or entered from the sheet that the chair signed', () => {
    given(...ready)
      .when(sign())
      .rejects('paper.chair');
    given(...ready)
      .when(sign(), { channel: 'paper' })
      .rejects('paper.signatory');
    given(...ready)
      .when(sign(), { channel: 'paper', onBehalfOf: idOf(901) })
      .rejects('paper.signatory');
    given(...ready)
      .when(sign(), fromPaper)
      .rejects('paper.form-missing');
    given(...ready)
      .when(sign({ form: film }), fromPaper)
      .rejects('paper.scan-type');
    given(...ready)
      .when(sign({ form: stampedScan }), fromPaper)
      .then(signedBy({ form: stampedScan }));
  });

  it('keeps its official number by a claim, and gives up that of its draft with the draft or for another number', () => {
    const [first, second] = [idOf(301), idOf(302)];
    const officialNumber = '示街人工委〔2025〕5号';
    const numberedDraft: PaperEvent = { type: 'PaperDrafted', data: { ...draftData, officialNumber, claim: first } };
    given()
      .when({ type: 'DraftPaper', data: { ...draftData, officialNumber, claim: first } })
      .then(numberedDraft);
    given(numberedDraft, numbered)
      .when(sign({ officialNumber, claim: first }), byChair)
      .then(signedBy({ officialNumber, claim: first }));
    given(numberedDraft, numbered)
      .when(sign({ claim: second }), byChair)
      .then(signedBy({ claim: second, givenUp: first }));
    given(numberedDraft)
      .when(discard)
      .then({ type: 'PaperDraftDiscarded', data: { reason: '并入另一份', givenUp: first } });
    // A draft of an earlier release claimed nothing: its number is claimed when it is signed.
    given(drafted, numbered)
      .when(sign({ claim: second }), byChair)
      .then(signedBy({ claim: second }));
  });

  it('is checked by somebody else before it is signed, where the rules want that', () => {
    given(...ready)
      .when(check)
      .rejects('paper.check-needless');
    given(...ready)
      .when(sign(), { ...byChair, ...checking })
      .rejects('paper.not-checked');
    given(recorded(drafted, { by: idOf(901) }), numbered)
      .when(check, checking)
      .rejects('paper.own-draft');
    given(recorded(drafted, { by: idOf(901) }), numbered)
      .when(check, { ...byChair, ...checking })
      .then(checked);
    given(...ready, checked)
      .when(sign(), { ...byChair, ...checking })
      .then(signedBy());
  });

  it('is out as soon as it is signed, where the rules ask for no stamp, and the scan may still come', () => {
    const policy = policyWith({ papers: { checked: false, sealed: false } });
    const out = signedBy({ toBeSealed: false });
    given(...ready)
      .when(sign(), { ...byChair, policy })
      .then(out);
    given(...ready, out)
      .when(seal, { policy })
      .then(sealed);
  });

  it('waits for its number, which it gets once', () => {
    const record = { type: 'RecordPaperNumber', data: everyPaperFact.PaperNumbered } as const;
    given(drafted).when(sign(), byChair).rejects('paper.not-numbered');
    given(drafted).when(record).then(numbered);
    given(...ready)
      .when(record)
      .nothing();
  });

  it('takes the 发文字号 of the draft, or that of whoever signs', () => {
    const typed: PaperEvent = { type: 'PaperDrafted', data: { ...draftData, officialNumber: '示街人工委〔2025〕4号' } };
    given(typed, numbered)
      .when(sign({ officialNumber: null }), byChair)
      .then(signedBy({ officialNumber: '示街人工委〔2025〕4号' }));
    given(typed, numbered).when(sign(), byChair).then(signedBy());
    given(...ready)
      .when(sign({ officialNumber: '示街人工委〔2025〕005号' }), byChair)
      .rejects('paper.official-number');
  });

  it('is given up as a draft by the office, and afterwards withdrawn by the chair with a reason', () => {
    given(...ready)
      .when(discard)
      .then({ type: 'PaperDraftDiscarded', data: discard.data });
    given(...ready, signedBy())
      .when(discard)
      .rejects('paper.wrong-phase');
    given(...ready, signedBy())
      .when(withdraw())
      .rejects('paper.chair');
    given(...ready, signedBy())
      .when(withdraw({ reason: ' ' }), byChair)
      .rejects('paper.reason-missing');
    given(...ready, signedBy(), sealed)
      .when(withdraw(), byChair)
      .then({ type: 'PaperWithdrawn', data: { reason: '内容有误', signatory: idOf(905), form: null } });
    given(...ready)
      .when(withdraw(), byChair)
      .rejects('paper.wrong-phase');
  });

  it('says that another took its place, unless it was withdrawn in the meantime', () => {
    const replace = { type: 'RecordReplacement', data: everyPaperFact.PaperReplaced } as const;
    const withdrawn: PaperEvent = { type: 'PaperWithdrawn', data: everyPaperFact.PaperWithdrawn };
    given(...ready, signedBy(), sealed)
      .when(replace)
      .then({ type: 'PaperReplaced', data: everyPaperFact.PaperReplaced });
    given(...ready, signedBy(), withdrawn)
      .when(replace)
      .nothing();
  });

  it('was not signed before it was drafted, and says why it is entered so late', () => {
    const at = '2025-03-20T01:00:00.000Z';
    const early = { ...fromPaper, occurredAt: '2025-03-19T01:00:00.000Z', now: '2025-03-21T01:00:00.000Z' };
    given(recorded(drafted, { at }), recorded(numbered, { at }))
      .when(sign({ form: stampedScan }), early)
      .rejects('paper.before-its-cause');
    const late = { ...fromPaper, occurredAt: '2025-03-20T02:00:00.000Z', now: '2025-06-20T01:00:00.000Z' };
    given(recorded(drafted, { at }), recorded(numbered, { at }))
      .when(sign({ form: stampedScan }), late)
      .rejects('paper.late-reason');
  });

  it('offers those commands that are not refused whatever they say', () => {
    type Bodies = { readonly [T in PaperCommand['type']]?: readonly Of<PaperCommand, T>['data'][] };
    const bodies = (): Bodies => ({
      CheckPaper: [{}],
      SignPaper: [{ ...made, form: stampedScan }],
      SealPaper: [{ scan: stampedScan }],
      DiscardPaperDraft: [{ reason: '作废' }],
      WithdrawPaper: [{ reason: '有误', form: stampedScan }],
    });
    expectPermittedStepsTrue({
      decider: paperDecider,
      starts: [[drafted], [...ready], [...ready, signedBy()], [...ready, signedBy(), sealed]],
      contexts: [{}, byChair, { channel: 'paper' as const }, checking, { ...byChair, ...checking }].map((changes) =>
        inquiryContext({ actor: clerk, holdersOf: () => [clerk, chair], ...changes }),
      ),
      people: [idOf(901), idOf(905)],
      bodies,
      ends: ['DiscardPaperDraft', 'WithdrawPaper'],
    });
  });
});

describe('The 发文字号 of an office', () => {
  const at = '2026-03-01T00:00:00.000Z';
  const code = (typed: string) => refusalOf(() => officialNumberOf(typed, at));

  it('is written as GB/T 9704 wants it, whatever brackets were typed', () => {
    expect(officialNumberOf('示街人工委〔2026〕5号', at)).toBe('示街人工委〔2026〕5号');
    expect(officialNumberOf(' 示街人工委[2026] 15 号', at)).toBe('示街人工委〔2026〕15号');
    expect(officialNumberOf('示街人工委（2026）5号', at)).toBe('示街人工委〔2026〕5号');
  });

  it('has no zero and no 第 before the number, the year in full, and no year to come', () => {
    for (const wrong of ['示街人工委〔2026〕05号', '示街人工委〔2026〕第5号', '示街人工委〔26〕5号', '〔2026〕5号'])
      expect(code(wrong)).toBe('paper.official-number');
    expect(code('示街人工委〔2026〕5')).toBe('paper.official-number');
    expect(code('示街人工委〔2027〕5号')).toBe('paper.official-number-year');
  });
});

describe('The register of papers', () => {
  const register = specFor(paperRegisterDecider, office);
  const taken = (n: number, serial: number): PaperRegisterEvent => ({
    type: 'PaperNumberAllocated',
    data: { paper: idOf(n), year: 2025, serial, number: `发文2025-${String(serial).padStart(4, '0')}` },
  });
  const allocate = (n: number, after: number) =>
    ({ type: 'AllocatePaperNumber', data: { paper: idOf(n), year: 2025, after } }) as const;

  it('numbers papers one after the other, each once', () => {
    register().when(allocate(1, 0)).then(taken(1, 1));
    register(taken(1, 1)).when(allocate(2, 1)).then(taken(2, 2));
    register(taken(1, 1)).when(allocate(1, 1)).nothing();
    register(taken(1, 1)).when(allocate(2, 0)).nothing();
    expect(paperRegisterDecider.reads).toBe('last');
  });
});
