import { randomUUID } from 'node:crypto';
import { ClockGuard } from '../capabilities/days/clock-guard';
import { rootJurisdiction } from '../kernel/system';
import type { NodeSettings } from '../platform/platform.module';
import { startNode } from '../start';
import { say } from './say';

/**
 * Says how the clock of this machine fits the log and, where a reason is given, confirms that its date is right. The
 * node must be stopped: one log has one writer.
 */
export const clock = async (settings: NodeSettings, reason: string | undefined): Promise<void> => {
  const app = await startNode(settings);
  try {
    const guard = app.get(ClockGuard);
    const { today } = await guard.report();
    if (reason !== undefined) {
      const commandId = randomUUID();
      const ids = { commandId, correlation: commandId, causation: commandId };
      await guard.confirm(today, reason, { system: true, channel: 'cli', jurisdiction: rootJurisdiction, ...ids });
      say(`已确认今天是 ${today} · confirmed`);
    }
    say(JSON.stringify(await guard.report(), null, 2));
  } finally {
    await app.close();
  }
};
