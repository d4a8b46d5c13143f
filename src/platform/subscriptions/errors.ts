/** The view that would answer is being built or has stopped. */
export class ViewNotReady extends Error {
  constructor(
    readonly view: string,
    /** From 0 to 1, null where nothing is known. */
    readonly progress: number | null,
  ) {
    super(`The view ${view} is not ready`);
    this.name = 'ViewNotReady';
  }
}
