/** The vault cannot be reached: personal fields read "not available just now", what needs it answers 503. */
export class VaultUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'VaultUnavailable';
  }
}
