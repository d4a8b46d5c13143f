import { conflict } from '../../../kernel/rejection';
import { placeDecider } from '../places/place.decider';
import type { RosterPlace } from './roster';
import { placeWords } from './sheets';
import {
  closedByList,
  idsCalled,
  nameAfter,
  needed,
  oneOfWords,
  subjectOf,
  type TakeRow,
  theOne,
  cell,
  yesNo,
} from './take';

/** 地点: registered, renamed, moved; closed once all rows are known. Larger places come before those in them. */
export const takePlace: TakeRow = async (job, row, inHand) => {
  const { roster, hand } = job;
  const kind = oneOfWords(row, 'kind', placeWords);
  const written = needed(row, 'name');
  const closedCell = yesNo(row, 'closed');
  const above = cell(row, 'parent') ?? '';
  const parent = above === '' ? null : theOne(roster.places.named(above), 'parent');
  const beside = roster.places.all().filter((place) => place.kind === kind && place.parent === parent);
  const ids = idsCalled(beside, written, (place) => place.name);
  const newId = () => job.newId('places', kind, parent ?? '', written);
  const { id, before } = subjectOf(job, row, roster.places, { ids, field: 'name', newId });
  inHand.id = id;
  const name = nameAfter(row, written, before?.name);
  let place: RosterPlace = before ?? { id, kind, name, parent, closed: false };
  const became = (change: Partial<RosterPlace>): void => roster.places.set((place = { ...place, ...change }));
  const closed = closedCell ?? place.closed;
  if (place.kind !== kind) conflict('roster.kind-fixed', '地点的类型不能更改', 'A place stays of its kind', 'kind');

  if (before === undefined) {
    await hand.do(placeDecider, id, { type: 'RegisterPlace', data: { kind, name, parent } });
    inHand.created = true;
    became({});
  }
  if (place.closed && !closed) {
    await hand.do(placeDecider, id, { type: 'ReopenPlace', data: {} });
    inHand.note('closed');
    became({ closed: false });
  }
  if (place.name !== name) {
    await hand.do(placeDecider, id, { type: 'RenamePlace', data: { name } });
    inHand.note('name');
    became({ name });
  }
  if (place.parent !== parent) {
    await hand.do(placeDecider, id, { type: 'MovePlace', data: { parent } });
    inHand.note('parent');
    became({ parent });
  }
  job.later.push(() =>
    inHand.attempt(async () => {
      if (!closed || place.closed) return;
      await hand.do(placeDecider, id, { type: 'ClosePlace', data: { reason: closedByList } });
      inHand.note('closed');
      became({ closed: true });
    }),
  );
};
