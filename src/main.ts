import 'reflect-metadata';
import { startServer } from './start';
import { readConfig } from './config';

/** `npm start`: real work. Refuses to start without the settings that production needs, and says which. */
const main = async (): Promise<void> => {
  const config = readConfig(process.env);
  const { url } = await startServer(config);
  process.stdout.write(`约询 yuexun: ${url}\n`);
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
