import { Button } from 'antd';
import { useState } from 'react';
import { questions } from '../../../api/client';
import { useUser } from '../../../api/me';
import { useNames } from '../../../api/names';
import type { components } from '../../../api/schema';
import { useFormats } from '../../../texts/format';
import { useLanguage } from '../../../texts/language';
import { RouteForm } from '../../../ui/form/route-form';
import { Answered, Panel } from '../../../ui/page';
import { Sheet } from '../../../ui/sheet';
import { Tag } from '../../../ui/tags';
import { Figures } from '../figures';
import { useVerificationTexts } from './verification.texts';

type Verification = components['schemas']['Verification'];
type Report = NonNullable<Verification['report']>;

/** Milliseconds between two looks while it goes on. */
const every = 1_000;

const colours = {
  NEVER: 'none',
  RUNNING: 'blue',
  SOUND: 'green',
  UNSOUND: 'red',
  FAILED: 'orange',
} as const;

const Files = ({ findings }: Pick<NonNullable<Report['attachments']>, 'findings'>) => {
  const t = useVerificationTexts();
  const { number } = useFormats();
  return (
    <Figures label={t.lost} heads={[t.file, t.problem, t.event, t.hash]}>
      {findings.map(({ problem, hash, name, position, stream }) => (
        <tr key={hash}>
          <td>{name === '' ? '—' : name}</td>
          <td>{t[problem]}</td>
          <td>
            {number(position)} <span className="muted small">{stream}</span>
          </td>
          <td>
            <code>{hash.slice(0, 16)}</code>
          </td>
        </tr>
      ))}
    </Figures>
  );
};

const Told = ({
  report: { ok, events, lastSealedDay, first, file, heads, attachments, sealedPeople },
}: {
  readonly report: Report;
}) => {
  const t = useVerificationTexts();
  const language = useLanguage();
  return (
    <>
      <ul className="plain-list">
        <li>{ok ? t.intact(events, lastSealedDay ?? '—') : t.touched}</li>
        {first !== null && <li className="wrong">{first.words[language]}</li>}
        {file.map((line) => (
          <li key={line} className="wrong">
            {line}
          </li>
        ))}
        <li className={heads.agree ? '' : 'wrong'}>
          {heads.elsewhere === null
            ? t.headsHere(heads.kept)
            : heads.agree
              ? t.headsAgree(heads.kept, heads.elsewhere)
              : t.headsDiffer}
        </li>
        {(heads.lost ?? 0) > 0 && <li className="wrong">{t.headsLost(heads.lost ?? 0)}</li>}
        {heads.anchor !== null && <li className={heads.anchor === 'found' ? '' : 'wrong'}>{t[heads.anchor]}</li>}
        {attachments === null ? (
          <li>{t.filesLeft}</li>
        ) : (
          <li>{t.files(attachments.files, attachments.findings.length)}</li>
        )}
        {sealedPeople != null && (
          <li className={sealedPeople.lost === 0 ? '' : 'wrong'}>{t.people(sealedPeople.people, sealedPeople.lost)}</li>
        )}
      </ul>
      {attachments !== null && attachments.findings.length > 0 && <Files findings={attachments.findings} />}
    </>
  );
};

/** Log and files, held against what they were: started here, done beside the server. */
export const VerificationPanel = () => {
  const t = useVerificationTexts();
  const { may } = useUser();
  const { moment } = useFormats();
  const asked = questions.useQuery(
    'get',
    '/api/v1/system/verification',
    {},
    {
      refetchInterval: ({ state: { data } }) => (data?.state === 'RUNNING' ? every : false),
    },
  );
  const nameOf = useNames([asked.data?.by ?? null]);
  const [starting, setStarting] = useState(false);
  const isRunning = asked.data?.state === 'RUNNING';
  const end = (): void => setStarting(false);
  return (
    <Panel
      title={t.title}
      extra={
        may('system.verify') && (
          <Button disabled={isRunning} onClick={() => setStarting(true)}>
            {t.start}
          </Button>
        )
      }
    >
      <p className="muted">{t.hint}</p>
      <Answered of={asked}>
        {({ state, startedAt, by, endedAt, progress, report, failure }) => (
          <>
            <p role="status">
              <Tag colour={colours[state]}>{t[state]}</Tag>{' '}
              <span className="muted small">
                {startedAt !== null && t.startedBy(moment(startedAt), nameOf(by))}
                {endedAt !== null && ` · ${t.ended(moment(endedAt))}`}
              </span>
            </p>
            {state === 'RUNNING' && (
              <p>
                <progress aria-label={t.title} /> {t.come(progress?.events ?? 0, progress?.files ?? 0)}
              </p>
            )}
            {failure !== null && <p className="wrong">{failure}</p>}
            {report !== null && <Told report={report} />}
          </>
        )}
      </Answered>
      {starting && (
        <Sheet title={t.start} onClose={end}>
          <RouteForm
            command={{
              path: '/api/v1/system/verification',
              text: t.start,
              fields: [
                {
                  name: 'anchor',
                  label: t.anchor,
                  kind: 'line',
                  optional: true,
                  hint: t.anchorHint,
                },
              ],
            }}
            onDone={end}
          />
        </Sheet>
      )}
    </Panel>
  );
};
