/** The view that would answer is being built or has stopped. */
export class ViewNotReady extends Error {
  constructor(readonly view: string) {
    super(`The view ${view} is not ready`);
    this.name = 'ViewNotReady';
  }
}
