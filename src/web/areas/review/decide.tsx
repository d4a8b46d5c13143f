import { Button, Form } from 'antd';
import { useState } from 'react';
import { questions } from '../../api/client';
import { useCommand } from '../../api/command';
import type { components } from '../../api/schema';
import { useLanguage } from '../../texts/language';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { CommandForm } from '../../ui/form/command-form';
import { bodyOf, choicesOf, type Field, type Values } from '../../ui/form/field';
import { Fields } from '../../ui/form/fields';
import { Trouble } from '../../ui/page';
import { Sheet } from '../../ui/sheet';
import { Since } from '../../ui/since';
import { Tag } from '../../ui/tags';
import { useDecisionKinds, useReviewTexts } from './review.texts';
import type { CaseCommandName, DecisionKind, DecisionRecord, PackLine } from '../../api/shapes';
import { isAllowed } from '../../ui/offers';

type Body = components['schemas']['DecideBody'];

/** What a decision of each kind cannot do without, beyond its reason. */
const needs: Readonly<Partial<Record<DecisionKind, keyof Body>>> = {
  DEFER: 'reviewOn',
  REFER_UPWARD: 'to',
  CLOSE_OFF: 'evidence',
  OVERRIDE: 'evidence',
};

/** The command that a decision gives to its case; the others ask nothing of it. */
const asks: Readonly<Partial<Record<DecisionKind, CaseCommandName>>> = {
  SUPERVISE: 'RaiseSupervision',
  LIST: 'RaiseSupervision',
  REWORK: 'OrderRework',
  DEFER: 'DeferCase',
  CLOSE_OFF: 'CloseOff',
  OVERRIDE: 'CloseOffByOverride',
  REFER_UPWARD: 'ReferUpward',
};

/** The case as it stands now: what the server takes from this person on it, and what a decision is then based on. */
const useStanding = (id: string) => {
  const { data, isFetching } = questions.useQuery('get', '/api/v1/cases/{id}', { params: { path: { id } } });
  if (data === undefined) return { isFetching };
  const { allowed, case: record } = data;
  const takes = (kind: string): boolean => {
    const command = asks[kind as DecisionKind];
    if (kind === 'SUPERVISE' && record.supervision !== null) return false;
    return command === undefined || isAllowed(allowed, command);
  };
  return { isFetching, takes, seen: { revision: record.revision, round: record.round } };
};

/** The decision of the meeting on one case; the case may refuse it, which then stands beside it. */
export const DecideSheet = ({
  review,
  revision,
  line,
  onDone,
}: {
  readonly review: string;
  readonly revision: number;
  readonly line: PackLine;
  readonly onDone: () => void;
}) => {
  const t = useReviewTexts();
  const kinds = useDecisionKinds();
  const decide = useCommand('post', '/api/v1/review-meetings/{id}/decide');
  const [form] = Form.useForm<Values<Body>>();
  const [kind, setKind] = useState<DecisionKind>();
  const { takes, seen } = useStanding(line.case);
  const needed = kind === undefined ? undefined : needs[kind];
  const fields: readonly Field<Body>[] = [
    { name: 'reason', label: t.reason, kind: 'text' },
    ...(needed === 'reviewOn' ? [{ name: 'reviewOn', label: t.reviewOn, kind: 'day' } as const] : []),
    ...(needed === 'to' ? [{ name: 'to', label: t.to, kind: 'line' } as const] : []),
    ...(needed === 'evidence' ? [{ name: 'evidence', label: t.evidence, kind: 'evidence' } as const] : []),
    { name: 'measure', label: t.measure, kind: 'text', optional: true },
    { name: 'dueOn', label: t.dueOn, kind: 'day', optional: true },
    { name: 'responsible', label: t.responsible, kind: 'line', optional: true },
  ];
  return (
    <Sheet title={t.decideOn(line.title)} onClose={onDone}>
      <CommandForm<Values<Body>>
        form={form}
        submit={t.decide}
        revision={revision}
        changes={(since) => <Since of="review-meetings" id={review} revision={since} />}
        onDone={onDone}
        onCancel={onDone}
        send={(values, on) => {
          const { reviewOn, to, evidence, ...told } = values;
          const body = bodyOf<Body>({
            ...told,
            kind,
            case: line.case,
            ...(seen === undefined ? {} : { seen }),
            ...(needed === 'reviewOn' ? { reviewOn } : {}),
            ...(needed === 'to' ? { to } : {}),
            ...(needed === 'evidence' ? { evidence } : {}),
          });
          return decide.mutateAsync({ params: { id: review }, body, ...(on === undefined ? {} : { revision: on }) });
        }}
      >
        <fieldset className="kinds">
          <legend>{t.kind}</legend>
          {choicesOf(kinds)
            .filter(({ value }) => takes?.(value) === true)
            .map(({ value, label }) => (
              <label key={value}>
                <input
                  type="radio"
                  name="kind"
                  required
                  checked={kind === value}
                  onChange={() => setKind(value as DecisionKind)}
                />{' '}
                {label}
              </label>
            ))}
        </fieldset>
        <Fields fields={fields} />
      </CommandForm>
    </Sheet>
  );
};

/** A decision with what the case answered; what was refused says why and can be tried again. */
export const DecisionLine = ({
  review,
  decision,
  mayTry,
}: {
  readonly review: string;
  readonly decision: DecisionRecord;
  readonly mayTry: boolean;
}) => {
  const t = useReviewTexts();
  const kinds = useDecisionKinds();
  const language = useLanguage();
  const { day } = useFormats();
  const carryOut = useCommand('post', '/api/v1/review-meetings/{id}/carry-out');
  const { answer, refused, seen: before, withdrawn } = decision;
  const { seen: now, isFetching } = useStanding(decision.case);
  const moved = before !== undefined && now !== undefined && before.revision !== now.revision;
  const [colour, word] = {
    TAKEN: ['green', t.taken],
    REFUSED: ['red', t.refused],
    WITHDRAWN: ['grey', t.withdrawn],
    WAITING: ['yellow', t.waiting],
  }[answer ?? 'WAITING'] as [string, string];
  return (
    <div className="decision">
      <div className="row tight">
        <strong>{wordFor(kinds, decision.kind)}</strong>
        <Tag colour={colour}>{word}</Tag>
        {answer !== 'TAKEN' && answer !== 'WITHDRAWN' && mayTry && (
          <Button
            size="small"
            loading={carryOut.isPending}
            disabled={isFetching}
            onClick={() =>
              carryOut.mutate({
                params: { id: review },
                body: { decision: decision.decision, ...(moved ? { seen: now } : {}) },
              })
            }
          >
            {moved ? t.confirmMoved : t.carryOut}
          </Button>
        )}
      </div>
      {refused !== null && answer === 'REFUSED' && <p className="refused">{refused[language]}</p>}
      {withdrawn !== undefined && <p className="refused">{withdrawn}</p>}
      {before !== undefined && <p className="muted small">{t.seen(before.round, before.revision)}</p>}
      <p className="prose">{decision.reason}</p>
      <p className="muted small">
        {[
          decision.measure,
          decision.responsible,
          decision.dueOn === null ? null : t.due(day(decision.dueOn)),
          decision.to,
        ]
          .filter((one) => one !== null)
          .join(' · ')}
      </p>
      {carryOut.error !== null && <Trouble error={carryOut.error} />}
    </div>
  );
};
