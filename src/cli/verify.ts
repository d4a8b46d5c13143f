import { isSound } from '../platform/observability/verification-report';
import { verifyAll, type VerifySettings } from '../verify';
import { say } from './say';

const anchorWords = {
  found: '纸上的存证与日志相符 · the anchor on the paper is that of the log',
  differs: '纸上的存证与日志不符：日志被改写过 · the anchor on the paper is another one: the log was rewritten',
  unknown: '日志中没有纸上的存证 · the log has no such anchor',
};

/**
 * Recomputes every chain of the log, says which event was touched first, and then which of the files that it names are
 * missing or changed. Ends with exit code 1 where there is something to say.
 */
export const verifyLog = async (settings: VerifySettings, anchor?: string): Promise<void> => {
  const report = await verifyAll(settings, anchor ?? null);
  say(JSON.stringify(report, null, 2));
  say(report.ok ? '日志完好 · the log is intact' : '日志被改动 · the log was touched');
  if (!report.heads.agree) say('两处留存的日志存证不一致 · the two places of the heads disagree');
  if (report.heads.anchor !== null) say(anchorWords[report.heads.anchor]);
  const lost = report.attachments?.findings.length ?? 0;
  if (lost > 0) say(`${lost} 个附件缺失或被改动 · ${lost} attachments are missing or were changed`);
  if (!isSound(report)) process.exitCode = 1;
};
