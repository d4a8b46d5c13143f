/** Does one job after the other. One that fails keeps none of those back that were asked for after it. */
export class InTurn {
  private last: Promise<unknown> = Promise.resolve();

  do<T>(job: () => Promise<T>): Promise<T> {
    const mine = this.last.then(job);
    this.last = mine.catch(() => undefined);
    return mine;
  }
}
