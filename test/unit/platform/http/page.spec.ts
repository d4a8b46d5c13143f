import { Rejection } from '../../../../src/kernel/rejection';
import { cursorOf, placeOf } from '../../../../src/platform/http/page';

const isPlace = (place: unknown): place is [string, number] =>
  Array.isArray(place) && typeof place[0] === 'string' && typeof place[1] === 'number';

describe('翻页标记', () => {
  it('往返如一', () => {
    expect(placeOf(cursorOf(['路灯', 7]), isPlace)).toEqual(['路灯', 7]);
    expect(cursorOf(['路灯', 7])).toMatch(/^[\w-]+$/);
  });

  it.each(['', '###', cursorOf([7, 'x']), cursorOf(null)])('不是我们的：%s', (cursor) => {
    const read = () => placeOf(cursor, isPlace);
    expect(read).toThrow(Rejection);
    expect(read).toThrow('page.cursor');
  });
});
