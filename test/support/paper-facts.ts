import type { PaperEvent } from '../../src/capabilities/papers/paper.events';
import type { PaperRegisterEvent } from '../../src/capabilities/papers/paper-register.events';
import type { Of } from '../../src/kernel/message';
import { templateRef } from './document-facts';
import { idOf } from './view-spec';

export const stampedScan = { hash: 'a7'.repeat(32), name: '盖章件.pdf', size: 9_000, mediaType: 'application/pdf' };

const sealed = { keyVersion: 1, nonce: 'bm9uY2U', ciphertext: 'Y2lwaGVy', tag: 'dGFn' };

export const everyPaperFact: { readonly [T in PaperEvent['type']]: Of<PaperEvent, T>['data'] } = {
  PaperDrafted: {
    document: 'assignment-order',
    subject: idOf(1),
    item: 1,
    about: '约谈〔2025〕001号',
    units: [idOf(601)],
    officialNumber: null,
    replaces: null,
  },
  PaperNumbered: { number: '发文2025-0001', year: 2025, serial: 1 },
  PaperChecked: {},
  PaperSigned: {
    officialNumber: '示街人工委〔2025〕5号',
    about: '约谈〔2025〕001号',
    units: [idOf(601)],
    kept: { ...templateRef, hash: 'b8'.repeat(32) },
    mark: '0123456789abcdef',
    named: [{ person: idOf(77), fields: { name: { person: idOf(77), field: 'name', ...sealed } } }],
    template: { version: 2, jurisdiction: idOf(900), hash: 'c3'.repeat(32) },
    asOf: '2025-03-03T01:00:00.000Z',
    knownAt: '2025-03-03T02:00:00.000Z',
    signatory: idOf(902),
    form: null,
    toBeSealed: true,
  },
  PaperSealed: { scan: stampedScan },
  PaperDraftDiscarded: { reason: '并入另一份' },
  PaperWithdrawn: { reason: '内容有误', signatory: idOf(902), form: null },
  PaperReplaced: { by: idOf(21), number: '发文2025-0002' },
};

export const everyPaperNumber: { readonly [T in PaperRegisterEvent['type']]: PaperRegisterEvent['data'] } = {
  PaperNumberAllocated: { paper: idOf(1), year: 2025, serial: 1, number: '发文2025-0001' },
};
