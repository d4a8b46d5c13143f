import type { Context } from '../../../../../src/kernel/context';
import type { Of } from '../../../../../src/kernel/message';
import { slipDecider, type SlipCommand } from '../../../../../src/contexts/inquiry/slips/slip.decider';
import type { SlipEvent } from '../../../../../src/contexts/inquiry/slips/slip.events';
import { recorded, specFor } from '../../../../support/decider-spec';
import { as, closedPerson, filer1, filer2, inquiryContext } from '../../../../support/inquiry-context';
import { everySlipFact, photo, typedAs } from '../../../../support/slip-facts';
import { idOf } from '../../../../support/view-spec';

const given = specFor(slipDecider, inquiryContext());
const fact = <T extends SlipEvent['type']>(type: T, data: Of<SlipEvent, T>['data']) => ({ type, data }) as SlipEvent;
const command = <T extends SlipCommand['type']>(type: T, data: Of<SlipCommand, T>['data']) =>
  ({ type, data }) as SlipCommand;

const byFiler: Partial<Context> = { actor: as('deputy', filer1) };
const bySystem: Partial<Context> = { actor: as('system', idOf(1)) };
const forFiler: Partial<Context> = { onBehalfOf: filer1, channel: 'paper', representsAs: () => ['deputy'] };

const { SlipReceived, SlipAskedBack, SlipPhotosAdded } = everySlipFact;
const received = fact('SlipReceived', SlipReceived);
const askedBack = fact('SlipAskedBack', SlipAskedBack);
const unread = [received, askedBack] as const;
const typed = fact('SlipTyped', { interview: typedAs, more: false, confirmBy: '2025-04-08' });
const typedMore = fact('SlipTyped', { interview: typedAs, more: true, confirmBy: '2025-04-08' });
const other = idOf(874);
const confirmed = fact('SlipNoteConfirmed', { interview: typedAs });
const disputed = fact('SlipNoteDisputed', { interview: typedAs, reason: '日期有误' });
const setAside = fact('SlipSetAside', { reason: '重复' });

describe('A slip that is handed in', () => {
  const photos = [photo('a')];

  it('needs nothing but a photo, and is to be typed within the time that the rules give', () => {
    given()
      .when(command('ReceiveSlip', { photos }), byFiler)
      .then(fact('SlipReceived', { filer: filer1, photos, typeBy: '2025-04-04' }));
    given()
      .when(command('ReceiveSlip', { photos: [...photos, ...photos], words: ' 背面还有一行 ' }), byFiler)
      .then(fact('SlipReceived', { filer: filer1, photos, words: '背面还有一行', typeBy: '2025-04-04' }));
    given()
      .when(command('ReceiveSlip', { photos: [] }), byFiler)
      .rejects('slip.no-photo');
    const film = { ...photo('c'), mediaType: 'video/mp4' };
    given()
      .when(command('ReceiveSlip', { photos: [film] }), byFiler)
      .rejects('slip.not-a-photo');
    given(received).when(command('ReceiveSlip', { photos }), byFiler).rejects('slip.exists');
  });

  it('is that of a deputy or voter representative, also where the office hands it in for him', () => {
    const receive = command('ReceiveSlip', { photos });
    given().when(receive).rejects('slip.filer-missing');
    given()
      .when(receive, forFiler)
      .then(fact('SlipReceived', { filer: filer1, photos, typeBy: '2025-04-04' }));
    given()
      .when(receive, { ...forFiler, representsAs: () => [] })
      .rejects('interview.filer-role');
    given()
      .when(receive, { ...forFiler, onBehalfOf: closedPerson })
      .rejects('person.closed');
    given()
      .when(receive, { ...byFiler, onBehalfOf: filer2 })
      .rejects('slip.entered-by-office-only');
  });

  it('counts as filed when the office had it: the time to type it runs from then', () => {
    const handedIn = '2025-03-27T02:00:00.000Z';
    given()
      .when(command('ReceiveSlip', { photos }), { ...forFiler, occurredAt: handedIn })
      .then(fact('SlipReceived', { filer: filer1, photos, typeBy: '2025-04-01' }));
  });
});

describe('A slip that cannot be read', () => {
  const more = command('AddSlipPhotos', { photos: [photo('b')] });

  it('goes back with words, and is answered by its filer or the office with new photos or with words alone', () => {
    given(received)
      .when(command('AskBackSlip', { reason: '反光' }))
      .then(fact('SlipAskedBack', { reason: '反光' }));
    given(received)
      .when(command('AskBackSlip', { reason: ' ' }))
      .rejects('slip.reason-missing');
    given(...unread)
      .when(more, byFiler)
      .then(fact('SlipPhotosAdded', { photos: [photo('b')], typeBy: '2025-04-04' }));
    given(...unread)
      .when(command('AddSlipPhotos', { photos: [], words: '第二行是东门外' }), byFiler)
      .then(fact('SlipPhotosAdded', { photos: [], words: '第二行是东门外', typeBy: '2025-04-04' }));
    given(...unread)
      .when(command('AddSlipPhotos', { photos: [] }), byFiler)
      .rejects('slip.no-photo');
    given(...unread)
      .when(command('AddSlipPhotos', { photos: [photo('a')] }), byFiler)
      .rejects('slip.no-photo');
    given(...unread)
      .when(more, { actor: as('deputy', filer2) })
      .rejects('slip.not-its-filer');
    given(...unread)
      .when(command('AskBackSlip', { reason: '反光' }))
      .rejects('slip.wrong-phase');
    given(...unread, fact('SlipPhotosAdded', SlipPhotosAdded))
      .when(command('AskBackSlip', { reason: '仍看不清' }))
      .then(fact('SlipAskedBack', { reason: '仍看不清' }));
  });
});

describe('A slip that is typed', () => {
  const follow = (data: Of<SlipCommand, 'FollowSlipNote'>['data']) => command('FollowSlipNote', data);

  it('notes each of its notes once, and goes on while more stands on the paper', () => {
    const type = command('TypeSlip', { interview: typedAs, more: true, confirmBy: '2025-04-08' });
    given(received).when(type, bySystem).then(typedMore);
    given(received, typedMore).when(type, bySystem).nothing();
    given().when(type, bySystem).rejects('slip.not-found');
    given(received, typedMore).when(command('EndSlipTyping', {})).then(fact('SlipTypingEnded', {}));
    given(received, typed).when(command('EndSlipTyping', {})).rejects('slip.wrong-phase');
    // It may have been set aside just now: the note is there all the same.
    given(received, setAside).when(type, bySystem).then(typedMore);
  });

  it('stands as its filer says of all its notes', () => {
    const phaseAfter = (...events: readonly SlipEvent[]) =>
      events.reduce((state, event) => slipDecider.evolve(state, recorded(event)), slipDecider.initial).phase;
    const second = fact('SlipTyped', { interview: other, more: false, confirmBy: null });
    const finished = fact('SlipNoteFinished', { interview: other });
    expect([
      phaseAfter(received, typedMore),
      phaseAfter(received, typedMore, confirmed),
      phaseAfter(received, typedMore, confirmed, fact('SlipTypingEnded', {})),
      phaseAfter(received, typedMore, confirmed, second),
      phaseAfter(received, typedMore, disputed, second),
      phaseAfter(
        received,
        typedMore,
        disputed,
        second,
        fact('SlipNoteRevised', { interview: typedAs, confirmBy: null }),
      ),
      phaseAfter(received, typedMore, second, confirmed, finished),
    ]).toEqual(['TYPING', 'TYPING', 'CONFIRMED', 'TYPED', 'DISPUTED', 'TYPED', 'UNCONFIRMED']);
  });

  it('follows what is said of its notes, and of no others', () => {
    given(received, typed)
      .when(follow({ interview: typedAs, step: 'CONFIRMED' }), bySystem)
      .then(confirmed);
    given(received, typed, confirmed)
      .when(follow({ interview: typedAs, step: 'CONFIRMED' }), bySystem)
      .nothing();
    given(received, typed)
      .when(follow({ interview: other, step: 'CONFIRMED' }), bySystem)
      .nothing();
    given(received, typed)
      .when(follow({ interview: typedAs, step: 'FINISHED' }), bySystem)
      .then(fact('SlipNoteFinished', { interview: typedAs }));
    given(received, typed, confirmed)
      .when(follow({ interview: typedAs, step: 'FINISHED' }), bySystem)
      .nothing();
  });
});

describe('A slip that is set aside', () => {
  it('is so with a reason, names of which it is a duplicate, and can be taken up again', () => {
    const aside = (data: object) => command('SetAsideSlip', { reason: '重复', slip: idOf(1), ...data });
    given(received).when(aside({})).then(setAside);
    given(received)
      .when(aside({ duplicateOf: idOf(2) }))
      .then(fact('SlipSetAside', { reason: '重复', duplicateOf: idOf(2) }));
    given(received)
      .when(aside({ duplicateOf: idOf(1) }))
      .rejects('slip.duplicate-of-itself');
    given(received)
      .when(aside({ reason: '' }))
      .rejects('slip.reason-missing');
    given(received, typed).when(aside({})).rejects('slip.wrong-phase');
    given(received, setAside)
      .when(command('TakeUpSlip', { reason: '并非重复' }))
      .then(fact('SlipTakenUp', { reason: '并非重复' }));
  });
});

describe('A slip of somebody whose work falls to another', () => {
  it('falls to the successor while something waits', () => {
    const data = { from: filer1, to: filer2, reason: '换届' };
    given(received).when(command('HandOverSlip', data), bySystem).then(fact('SlipSucceeded', data));
    given(received, typed, confirmed).when(command('HandOverSlip', data), bySystem).nothing();
    given(received)
      .when(command('HandOverSlip', { ...data, from: filer2 }), bySystem)
      .nothing();
  });
});
