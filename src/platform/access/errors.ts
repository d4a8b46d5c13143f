/** Nothing was shown that proves who sends the request, or it is no longer valid. Answered with 401. */
export class NotSignedIn extends Error {
  constructor() {
    super('Not signed in');
    this.name = 'NotSignedIn';
  }
}

/** Name and password do not belong together; which of the two is wrong is not said. Answered with 401. */
export class WrongPassword extends Error {
  constructor() {
    super('The name or the password is wrong');
    this.name = 'WrongPassword';
  }
}

/** Too many wrong passwords: come back later. Answered with 429 and Retry-After. */
export class TooManyAttempts extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super(`Too many attempts: again in ${retryAfterSeconds} s`);
    this.name = 'TooManyAttempts';
  }
}
