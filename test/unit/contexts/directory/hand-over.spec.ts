import { directoryReference } from '../../../../src/contexts/directory/directory.reference.state';
import { personDecider } from '../../../../src/contexts/directory/people/person.decider';
import type { HandedThing, PersonEvent } from '../../../../src/contexts/directory/people/person.events';
import { actorWith, contextWith, specFor } from '../../../support/decider-spec';
import { idOf, logOf, testJurisdiction } from '../../../support/view-spec';

const [leaver, deputy, closed, stranger, official] = [301, 302, 303, 304, 305].map(idOf) as [
  string,
  string,
  string,
  string,
  string,
];
const unit = idOf(501);
const elsewhere = idOf(998);

const directory = directoryReference.initial();
const told = (stream: string, type: string, data: object, jurisdiction = testJurisdiction) => ({
  stream,
  type,
  data,
  recordedAt: '2025-01-02T00:00:00.000Z',
  metadata: { jurisdiction },
});
for (const event of logOf([
  told(`person-${deputy}`, 'PersonRegistered', { label: '代表08' }),
  told(`person-${official}`, 'PersonRegistered', { label: '城管科经办人' }),
  told(`person-${closed}`, 'PersonRegistered', { label: '代表09' }),
  told(`person-${closed}`, 'PersonClosed', { reason: '离任' }),
  told(`person-${stranger}`, 'PersonRegistered', { label: '别处代表' }, elsewhere),
  told(`unit-${unit}`, 'UnitRegistered', { code: 'CG', name: '城管科', claim: idOf(51) }),
]))
  directoryReference.evolve(directory, event);

const given = specFor(
  personDecider,
  contextWith({
    directory,
    representsAs: (person) => (person === deputy ? ['deputy'] : []),
    officialsOf: (one) => (one === unit ? [official] : []),
  }),
);
const registered: PersonEvent = { type: 'PersonRegistered', data: { label: '代表03' } };
const filed: HandedThing = { kind: 'case', id: idOf(1), as: 'FILER', unit: null };
const handled: HandedThing = { kind: 'case', id: idOf(2), as: 'HANDLER', unit };
const handOver = (to: string, things: readonly HandedThing[] = [filed], reason = ' 换届 ') => ({
  type: 'HandOverWork' as const,
  data: { person: leaver, to, reason, things },
});

describe('what somebody has in hand', () => {
  it('falls to nobody of the unit on its other side, and the rest of it falls to him all the same', () => {
    const against = { ...filed, id: idOf(3), against: [unit] };
    const ofUnit = { belongedTo: (one: string) => (one === unit ? [deputy] : []) };
    given(registered)
      .when(handOver(deputy, [against]), ofUnit)
      .rejects('person.successor-of-called-unit');
    given(registered)
      .when(handOver(deputy, [against, filed]), ofUnit)
      .then({ type: 'WorkHandedOver', data: { to: deputy, reason: '换届', things: [filed], kept: [against] } });
    given(registered)
      .when(handOver(deputy, [against]))
      .then({ type: 'WorkHandedOver', data: { to: deputy, reason: '换届', things: [against] } });
  });

  it('falls to a successor, with the reason and what it was', () => {
    given(registered)
      .when(handOver(deputy))
      .then({ type: 'WorkHandedOver', data: { to: deputy, reason: '换届', things: [filed] } });
    given(registered)
      .when(handOver(official, [handled]))
      .then({ type: 'WorkHandedOver', data: { to: official, reason: '换届', things: [handled] } });
  });

  it('falls to nobody else than a person of the same street who is still there', () => {
    given(registered).when(handOver(leaver)).rejects('person.successor-self');
    given(registered)
      .when(handOver(idOf(399)))
      .rejects('person.successor-missing');
    given(registered).when(handOver(closed)).rejects('person.successor-closed');
    given(registered).when(handOver(stranger)).rejects('person.successor-elsewhere');
    given().when(handOver(deputy)).rejects('person.missing');
  });

  it('falls to nobody by his own hand', () =>
    given(registered)
      .when(handOver(deputy), {
        actor: actorWith(deputy, { grant: idOf(903), role: 'clerk', jurisdiction: testJurisdiction }),
      })
      .rejects('person.successor-own-hand'));

  it('falls to a representative where representatives did it, and to a colleague of the unit where a unit did', () => {
    given(registered).when(handOver(official)).rejects('person.successor-no-representative');
    given(registered)
      .when(handOver(deputy, [handled]))
      .rejects('person.successor-not-of-unit');
    given(registered)
      .when(handOver(deputy, [{ ...filed, as: 'INVITED' }, handled]))
      .rejects('person.successor-not-of-unit');
  });

  it('is named with a reason, and there is something', () => {
    given(registered).when(handOver(deputy, [])).rejects('person.nothing-to-hand-over');
    given(registered)
      .when(handOver(deputy, [filed], ' '))
      .rejects('person.reason');
  });
});
