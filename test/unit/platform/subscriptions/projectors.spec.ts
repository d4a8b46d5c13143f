import { BehaviorSubject, filter } from 'rxjs';
import { newsOf } from '../../../../src/platform/subscriptions/projectors';

describe('when whoever watches should look again', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const watched = () => {
    const [lists, advice] = [new BehaviorSubject(-1), new BehaviorSubject(-1)];
    const reached = filter((position: number) => position >= 0);
    const told: [position: number, advised: boolean][] = [];
    newsOf(lists.pipe(reached), advice.pipe(reached)).subscribe(({ position, advised }) =>
      told.push([position, advised]),
    );
    return { lists, advice, told };
  };

  it('is told once where advice comes soon after the lists', () => {
    const { lists, advice, told } = watched();
    lists.next(4);
    jest.advanceTimersByTime(900);
    expect(told).toEqual([]);
    advice.next(4);
    jest.advanceTimersByTime(10_000);
    expect(told).toEqual([[4, true]]);
  });

  it('is told without advice that lags, and again when it has come', () => {
    const { lists, advice, told } = watched();
    lists.next(4);
    jest.advanceTimersByTime(1_000);
    expect(told).toEqual([[4, false]]);
    advice.next(4);
    expect(told).toEqual([
      [4, false],
      [4, true],
    ]);
  });

  it('is told nothing by advice that runs ahead of the lists', () => {
    const { lists, advice, told } = watched();
    lists.next(4);
    advice.next(4);
    advice.next(9);
    jest.advanceTimersByTime(10_000);
    expect(told).toEqual([[4, true]]);
    lists.next(9);
    expect(told).toEqual([
      [4, true],
      [9, true],
    ]);
  });
});
