import { Rejection } from '../../../../src/kernel/rejection';
import { cursorOf, placeOf } from '../../../../src/platform/http/page';

const isPlace = (place: unknown): place is [string, number] =>
  Array.isArray(place) && typeof place[0] === 'string' && typeof place[1] === 'number';

describe('A cursor', () => {
  it('comes back as it was', () => {
    expect(placeOf(cursorOf(['路灯', 7]), isPlace)).toEqual(['路灯', 7]);
    expect(cursorOf(['路灯', 7])).toMatch(/^[\w-]+$/);
  });

  it.each(['', '###', cursorOf([7, 'x']), cursorOf(null)])('is not ours: %s', (cursor) => {
    const read = () => placeOf(cursor, isPlace);
    expect(read).toThrow(Rejection);
    expect(read).toThrow('page.cursor');
  });
});
