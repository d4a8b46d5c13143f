import { office, representatives } from '../../ui/form/who';
import { LeftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { questions } from '../../api/client';
import { useNames } from '../../api/names';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { CopyThing } from '../../ui/copy-text';
import { type Action, Actions } from '../../ui/actions';
import { Documents } from '../../ui/documents';
import { useLateFields } from '../../ui/form/entered';
import { isAllowed, type Offer, offered } from '../../ui/offers';
import { Next } from '../../ui/next';
import { Answered, Nothing, Page, PageSkeleton, Panel } from '../../ui/page';
import { Since } from '../../ui/since';
import { CaseStateTag, Tag } from '../../ui/tags';
import { DecideSheet, DecisionLine } from './decide';
import { Lists } from './lists';
import './review.css';
import { useDecisionKinds, usePackReasons, useReviewStates, useReviewTexts } from './review.texts';
import type { PackLine, PackReason, ReviewAllowed, ReviewCommandName, ReviewRecord } from '../../api/shapes';

/** What the server takes from this person as the meeting stands. */
const useActions = (review: ReviewRecord, allowed: ReviewAllowed): readonly Action[] => {
  const t = useReviewTexts();
  const kinds = useDecisionKinds();
  const late = useLateFields();
  const withdrawable = review.decisions
    .filter(({ decision }) => isAllowed(allowed, 'WithdrawDecision', decision))
    .map(({ decision, kind, reason }) => ({ value: decision, label: `${wordFor(kinds, kind)} · ${reason}` }));
  const offers: readonly Offer<ReviewCommandName>[] = [
    {
      command: 'OpenReview',
      path: '/api/v1/review-meetings/{id}/open',
      text: t.open,
      tone: 'primary',
      fields: [
        { name: 'openedAt', label: t.openedAt, kind: 'instant' },
        ...late,
        { name: 'present', label: t.present, kind: 'people', who: [...office, ...representatives] },
      ],
      initial: { openedAt: review.scheduledAt },
    },
    {
      command: 'FixPack',
      path: '/api/v1/review-meetings/{id}/pack',
      text: t.fix,
      hint: t.prepareHint,
      fields: [
        { name: 'asOf', label: t.asOf, kind: 'instant', optional: true },
        { name: 'knownAt', label: t.knownAt, kind: 'instant', optional: true },
        { name: 'since', label: t.since, kind: 'instant', optional: true },
      ],
    },
    {
      command: 'CancelReview',
      path: '/api/v1/review-meetings/{id}/cancel',
      text: t.cancel,
      tone: 'danger',
      fields: [{ name: 'reason', label: t.reason, kind: 'text' }],
    },
    {
      command: 'WithdrawDecision',
      path: '/api/v1/review-meetings/{id}/withdraw-decision',
      text: t.withdraw,
      fields: [
        { name: 'decision', label: t.whichDecision, kind: 'choice', choices: withdrawable },
        { name: 'reason', label: t.reason, kind: 'text' },
      ],
    },
    {
      command: 'CloseReview',
      path: '/api/v1/review-meetings/{id}/close',
      text: t.close,
      tone: 'primary',
      fields: [{ name: 'minutes', label: t.minutes, kind: 'text' }],
    },
  ];
  return offered(allowed, offers);
};

const Pack = ({ review, allowed }: { readonly review: ReviewRecord; readonly allowed: ReviewAllowed }) => {
  const t = useReviewTexts();
  const reasons = usePackReasons();
  const { moment, day, number } = useFormats();
  const { id } = review;
  const [only, setOnly] = useState<PackReason | null>(null);
  const [deciding, setDeciding] = useState<PackLine | null>(null);
  const asked = questions.useQuery('get', '/api/v1/review-meetings/{id}/pack', { params: { path: { id } } });
  const pack = asked.data;
  const name = useNames((pack?.lines ?? []).map(({ unit }) => unit));
  return (
    <Panel title={t.pack}>
      <Answered of={{ ...asked, data: pack }}>
        {({ moment: at, since, lines, counts }) => (
          <>
            <p className="muted">
              {t.packMoment(moment(at.asOf), moment(at.knownAt))}
              {since !== null && ` · ${t.packSince(moment(since))}`}
            </p>
            <div className="choices" role="group" aria-label={t.kinds}>
              <button type="button" aria-pressed={only === null} onClick={() => setOnly(null)}>
                {t.allKinds} <strong>{number(lines.length)}</strong>
              </button>
              {(Object.entries(counts) as [PackReason, number][]).map(([reason, count]) => (
                <button
                  key={reason}
                  type="button"
                  disabled={count === 0}
                  aria-pressed={only === reason}
                  onClick={() => setOnly(reason)}
                >
                  {wordFor(reasons, reason)} <strong>{number(count)}</strong>
                </button>
              ))}
            </div>
            {lines.length === 0 && <Nothing title={t.packEmpty} />}
            <ul className="pack">
              {lines
                .filter((line) => only === null || line.reasons.includes(only))
                .map((line) => (
                  <li key={line.case}>
                    <div className="pack-what">
                      <Link to={`/cases/${line.case}`}>{line.title}</Link>
                      <div className="muted small">
                        {line.number ?? t.noNumber} · {name(line.unit)}
                        {line.dueOn !== null && ` · ${t.due(day(line.dueOn))}`}
                      </div>
                      <div className="row tight">
                        <CaseStateTag state={line.state} />
                        {line.reasons.map((reason) => (
                          <Tag key={reason} colour={reason === 'CLOSED' ? 'blue' : 'yellow'}>
                            {wordFor(reasons, reason)}
                          </Tag>
                        ))}
                      </div>
                    </div>
                    <div className="pack-decided">
                      {line.decisions.map((decision) => (
                        <DecisionLine
                          key={decision.decision}
                          review={id}
                          decision={decision}
                          mayTry={isAllowed(allowed, 'AnswerDecision', decision.decision)}
                        />
                      ))}
                      {isAllowed(allowed, 'DecideOnCase') && (
                        <Button aria-label={t.decideOn(line.title)} onClick={() => setDeciding(line)}>
                          {t.decide}
                        </Button>
                      )}
                    </div>
                  </li>
                ))}
            </ul>
          </>
        )}
      </Answered>
      {deciding !== null && (
        <DecideSheet
          key={deciding.case}
          review={id}
          revision={review.revision}
          line={deciding}
          onDone={() => setDeciding(null)}
        />
      )}
    </Panel>
  );
};

const Meeting = ({ review, allowed }: { readonly review: ReviewRecord; readonly allowed: ReviewAllowed }) => {
  const t = useReviewTexts();
  const states = useReviewStates();
  const { moment, list } = useFormats();
  const name = useNames(review.present);
  const decided = review.decisions.length > 0;
  return (
    <Page
      title={review.title}
      extra={
        <>
          <CopyThing
            of="reviewMeeting"
            id={review.id}
            state={wordFor(states, review.state)}
            number={null}
            units={[]}
            due={review.scheduledAt}
            span="AT"
          />
          <Tag colour="blue">{wordFor(states, review.state)}</Tag>
        </>
      }
    >
      <p className="no-print">
        <Link to="/review-meetings">
          <LeftOutlined aria-hidden /> {t.all}
        </Link>
      </p>
      <div className="no-print">
        <Actions
          id={review.id}
          revision={review.revision}
          actions={useActions(review, allowed)}
          changes={(since) => <Since of="review-meetings" id={review.id} revision={since} />}
        />
      </div>
      <Next kind="reviewMeeting" id={review.id} />
      <Documents
        subject={review.id}
        kinds={{ 'issue-list': decided, 'responsibility-list': decided, 'rectification-list': decided }}
      />
      <Panel>
        <dl className="facts">
          <dt>{t.when}</dt>
          <dd>{moment(review.openedAt ?? review.scheduledAt)}</dd>
          <dt>{t.venue}</dt>
          <dd>{review.venue}</dd>
          {review.present.length > 0 && (
            <>
              <dt>{t.present}</dt>
              <dd>{list(review.present.map(name))}</dd>
            </>
          )}
          {review.minutes !== null && (
            <>
              <dt>{t.minutes}</dt>
              <dd className="prose">{review.minutes}</dd>
            </>
          )}
          {review.cancellation !== null && (
            <>
              <dt>{t.reason}</dt>
              <dd className="prose">{review.cancellation}</dd>
            </>
          )}
        </dl>
      </Panel>
      {review.pack !== null && <Pack review={review} allowed={allowed} />}
      <Lists id={review.id} />
    </Page>
  );
};

export default function ReviewPage() {
  const { id = '' } = useParams();
  const asked = questions.useQuery('get', '/api/v1/review-meetings/{id}', { params: { path: { id } } });
  return (
    <Answered of={asked} skeleton={<PageSkeleton />}>
      {({ review, allowed }) => <Meeting key={id} review={review} allowed={allowed} />}
    </Answered>
  );
}
