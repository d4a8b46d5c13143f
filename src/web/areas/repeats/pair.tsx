import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { type BodyOf, useCommand } from '../../api/command';
import type { components } from '../../api/schema';
import { useFormats } from '../../texts/format';
import { CommandForm } from '../../ui/form/command-form';
import { bodyOf, choicesOf, type Values } from '../../ui/form/field';
import { Fields } from '../../ui/form/fields';
import { Sheet } from '../../ui/sheet';
import { CaseStateTag, Tag } from '../../ui/tags';
import { useLikenessGrades, useReasonWords } from '../../words/likeness.texts';
import { useRelations, useRepeatTexts } from './repeats.texts';

export type Suspected = components['schemas']['Suspected'];
type IdentifyBody = BodyOf<'post', '/api/v1/repeat-issues'>;
type LinkBody = BodyOf<'post', '/api/v1/repeat-issues/{id}/link'>;
type DismissBody = BodyOf<'post', '/api/v1/repeat-issues/dismissals'>;
/** What the form of a confirmed pair asks: the title only where it begins a group. */
type Confirmed = Pick<LinkBody, 'relation'> & Pick<IdentifyBody, 'title'>;
type Suggestion = Suspected['earlier'][number];

export const SuggestedCase = ({ one }: { readonly one: Suspected['case'] }) => {
  const t = useRepeatTexts();
  const { day } = useFormats();
  return (
    <div>
      <Link to={`/cases/${one.id}`}>{one.title}</Link>
      <div className="muted small">
        {one.number ?? t.noNumber} · {t.reported(day(one.reportedAt))}
        {one.closedAt !== null && ` · ${t.closed(day(one.closedAt))}`}
      </div>
      <CaseStateTag state={one.state} />
    </div>
  );
};

const Confirm = ({
  later,
  suggestion: { case: earlier, issues, relation, likelihood, reasons },
  onDone,
}: {
  readonly later: Suspected['case'];
  readonly suggestion: Suggestion;
  readonly onDone: () => void;
}) => {
  const t = useRepeatTexts();
  const relations = useRelations();
  const identify = useCommand('post', '/api/v1/repeat-issues');
  const link = useCommand('post', '/api/v1/repeat-issues/{id}/link');
  const [issue] = issues;
  const likeness = { likelihood, reasons };
  return (
    <Sheet title={t.confirm} onClose={onDone}>
      <CommandForm<Values<Confirmed>>
        submit={t.confirm}
        onDone={onDone}
        onCancel={onDone}
        initial={{ ...(relation === null ? {} : { relation }), title: earlier.title }}
        send={({ relation: as, title }) => {
          const linked: Values<LinkBody> = { case: later.id, relation: as, likeness };
          return issue === undefined
            ? identify.mutateAsync({
                body: bodyOf<IdentifyBody>({ title, firstCase: earlier.id, links: [linked] }),
              })
            : link.mutateAsync({ params: { id: issue.id }, body: bodyOf<LinkBody>(linked) });
        }}
      >
        <p>{t.confirmAs(later.title, earlier.title)}</p>
        {issue !== undefined && <p className="muted">{t.joins(issue.title)}</p>}
        <Fields
          fields={[
            { name: 'relation', label: t.relation, kind: 'choice', choices: choicesOf(relations) },
            ...(issue === undefined ? [{ name: 'title', label: t.groupTitle, kind: 'line' } as const] : []),
          ]}
        />
      </CommandForm>
    </Sheet>
  );
};

const Dismiss = ({
  later,
  suggestion: { case: earlier, likelihood, reasons },
  onDone,
}: {
  readonly later: Suspected['case'];
  readonly suggestion: Suggestion;
  readonly onDone: () => void;
}) => {
  const t = useRepeatTexts();
  const dismiss = useCommand('post', '/api/v1/repeat-issues/dismissals');
  const pair = { case: later.id, other: earlier.id, likeness: { likelihood, reasons } };
  return (
    <Sheet title={t.dismiss} onClose={onDone}>
      <CommandForm<Values<DismissBody>>
        submit={t.dismiss}
        onDone={onDone}
        onCancel={onDone}
        send={(values) => dismiss.mutateAsync({ body: bodyOf<DismissBody>({ ...values, ...pair }) })}
      >
        <p>{t.dismissAs(later.title, earlier.title)}</p>
        <Fields fields={[{ name: 'reason', label: t.reason, kind: 'text' }]} />
      </CommandForm>
    </Sheet>
  );
};

/** A case and an earlier one that it may repeat, with what speaks for it; somebody decides. */
export const Pair = ({ later, suggestion }: { readonly later: Suspected['case']; readonly suggestion: Suggestion }) => {
  const t = useRepeatTexts();
  const grades = useLikenessGrades();
  const reasonIn = useReasonWords();
  const [open, setOpen] = useState<'confirm' | 'dismiss' | null>(null);
  const done = (): void => setOpen(null);
  const names = [later.title, suggestion.case.title] as const;
  return (
    <li className="pair">
      <SuggestedCase one={suggestion.case} />
      <div>
        <Tag colour="yellow">{grades[suggestion.grade]}</Tag>
        <ul className="reasons">
          {suggestion.reasons.map((reason) => (
            <li key={reason}>{reasonIn(reason)}</li>
          ))}
        </ul>
      </div>
      <div className="row">
        <Button type="primary" aria-label={t.confirmAs(...names)} onClick={() => setOpen('confirm')}>
          {t.confirm}
        </Button>
        <Button aria-label={t.dismissAs(...names)} onClick={() => setOpen('dismiss')}>
          {t.dismiss}
        </Button>
      </div>
      {open === 'confirm' && <Confirm later={later} suggestion={suggestion} onDone={done} />}
      {open === 'dismiss' && <Dismiss later={later} suggestion={suggestion} onDone={done} />}
    </li>
  );
};
