/** It may not be called: trying again is useless until somebody changes the settings. */
export class OutboundRefused extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = 'OutboundRefused';
  }
}

/** It could not be reached, or did not accept the message. */
export class OutboundFailed extends Error {
  constructor(
    readonly code: string,
    cause?: unknown,
  ) {
    super(code, { cause });
    this.name = 'OutboundFailed';
  }
}
