import type { FromVerifier, ToVerifier } from './platform/observability/verifications';
import { verifyAll } from './verify';

/** How often the parent hears how far it has come, in milliseconds. */
const every = 300;

const tell = (message: FromVerifier): void => void process.send?.(message);

/** A process that reads the whole log and every file, so that whoever asks the server meanwhile does not wait for it. */
process.once('message', ({ settings, anchor }: ToVerifier) => {
  let told = 0;
  verifyAll(settings, anchor, (progress) => {
    const now = performance.now();
    if (now - told < every) return;
    told = now;
    tell({ kind: 'progress', progress });
  })
    .then((report) => tell({ kind: 'report', report }))
    .catch((error: unknown) =>
      tell({
        kind: 'failed',
        message: error instanceof Error ? error.message : String(error),
      }),
    )
    .finally(() => process.disconnect());
});
