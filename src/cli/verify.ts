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
  const gone = report.heads.lost ?? 0;
  if (gone > 0) say(`库外留存的存证少了 ${gone} 次 · ${gone} of the heads kept outside the log are gone`);
  if (report.heads.anchor !== null) say(anchorWords[report.heads.anchor]);
  const lost = report.attachments?.findings.length ?? 0;
  if (lost > 0) say(`${lost} 个附件缺失或被改动 · ${lost} attachments are missing or were changed`);
  const closed = report.sealedPeople?.lost ?? 0;
  if (closed > 0)
    say(
      `${closed} 人的个人信息打不开，也没有删除过 · the words of ${closed} people do not open, and nobody erased them`,
    );
  if (!isSound(report)) process.exitCode = 1;
};
