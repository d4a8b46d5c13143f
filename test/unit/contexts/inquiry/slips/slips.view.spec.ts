import { slipList, slipPage } from '../../../../../src/contexts/inquiry/slips/slips.view';
import type { Reader } from '../../../../../src/kernel/view';
import { as, filer1, filer2 } from '../../../../support/inquiry-context';
import { readerAt } from '../../../../support/inquiry-facts';
import { everySlipFact, typedAs } from '../../../../support/slip-facts';
import { givenLog, idOf } from '../../../../support/view-spec';
import { refusalOf } from '../../../../support/decider-spec';

const slip = idOf(870);
const stream = `slip-${slip}`;
const at = (day: number): string => `2025-04-0${day}T02:00:00.000Z`;
const told = (type: keyof typeof everySlipFact, day: number) => ({
  stream,
  type,
  data: everySlipFact[type],
  recordedAt: at(day),
});
const by = (reader: Reader, actor: Reader['actor']): Reader => ({ ...reader, actor });
const office = readerAt(at(9));
const log = givenLog([
  told('SlipReceived', 1),
  told('SlipAskedBack', 2),
  told('SlipPhotosAdded', 3),
  told('SlipTyped', 4),
  told('SlipTypingEnded', 5),
]);

describe('The page of a slip', () => {
  it('tells where it stands, all its photos and what was said beside them, and when it counts as filed', () =>
    log.then(slipPage, { id: slip }, office, ({ slip: shown, signature }) => {
      expect(shown).toMatchObject({
        state: 'TYPED',
        filer: filer1,
        receivedAt: at(1),
        typeBy: '2025-04-07',
        words: '背面还有一行\n第二行是东门外',
        typed: [{ interview: typedAs, answer: 'WAITING', confirmBy: '2025-04-08', reason: null }],
        askedBack: [{ reason: '第二页反光' }],
      });
      expect(shown.photos).toHaveLength(2);
      expect(signature).toBe(false);
    }));

  it('tells of a past day how it stood then', () =>
    log.then(slipPage, { id: slip, asOf: '2025-04-02' }, office, ({ slip: shown }) =>
      expect(shown).toMatchObject({ state: 'ASKED_BACK', words: '背面还有一行', typed: [] }),
    ));

  it('is read by whoever handed it in and by the office, and not by another deputy', () => {
    log.then(slipPage, { id: slip }, by(office, as('deputy', filer1)), ({ slip: shown }) =>
      expect(shown.id).toBe(slip),
    );
    expect(refusalOf(() => log.then(slipPage, { id: slip }, by(office, as('deputy', filer2)), () => undefined))).toBe(
      'slip.not-found',
    );
    const rowsFor = (reader: Reader, count: number): void =>
      log.then(slipList, {}, reader, ({ rows }) => expect(rows).toHaveLength(count));
    rowsFor(office, 1);
    rowsFor(by(office, as('deputy', filer1)), 1);
    rowsFor(by(office, as('deputy', filer2)), 0);
  });

  it('falls to the successor of whoever handed it in', () =>
    givenLog([told('SlipReceived', 1), told('SlipSucceeded', 2)]).then(
      slipPage,
      { id: slip },
      by(office, as('deputy', filer2)),
      ({ slip: shown }) => expect(shown.filer).toBe(filer2),
    ));
});
