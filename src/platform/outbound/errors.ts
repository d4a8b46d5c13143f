/** It may not be called: trying again changes nothing until somebody changes the settings. */
export class OutboundRefused extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = 'OutboundRefused';
  }
}

/** It could not be reached, or did not take it. */
export class OutboundFailed extends Error {
  constructor(
    readonly code: string,
    cause?: unknown,
  ) {
    super(code, { cause });
    this.name = 'OutboundFailed';
  }
}
