import { useNames } from '../../api/names';
import type { SiteQuestionRecord, VisitAllowed, VisitCommandName, VisitRecord } from '../../api/shapes';
import type { Action } from '../../ui/actions';
import { choicesOf } from '../../ui/form/field';
import { isAllowed, type Offer, offered } from '../../ui/offers';
import { useAnswerKinds } from '../../words/sessions.texts';
import { useIssueFields } from '../../ui/issues';
import { useVisitTexts } from './visits.texts';

/** What may be added on site: questions and findings by whoever came, answers and results by the units. */
export const useSiteActions = (record: VisitRecord, allowed: VisitAllowed) => {
  const t = useVisitTexts();
  const kinds = useAnswerKinds();
  const units = record.plan?.units ?? [];
  const name = useNames(units);
  const choices = units.map((value) => ({ value, label: name(value) }));
  const finding = {
    name: 'finding',
    label: t.aboutFinding,
    kind: 'choice',
    optional: true,
    choices: record.findings.map(({ id, text }) => ({ value: id, label: text })),
  } as const;
  const title = { name: 'title', label: t.what, kind: 'line' } as const;
  const about = record.findings.length === 0 ? [] : [finding];
  // A unit may speak of what the visit is about, also where that is not given to it (yet).
  const aboutCase = {
    name: 'aboutCase',
    label: t.aboutCase,
    kind: 'case',
    optional: true,
    offered: record.plan?.aboutCases ?? [],
    hint: t.aboutCaseHint,
  } as const;
  const issues = useIssueFields();
  const ask: Action | null = isAllowed(allowed, 'AskOnSite')
    ? {
        path: '/api/v1/resolutions/{id}/question',
        text: t.ask,
        fields: [
          { name: 'unit', label: t.askUnit, kind: 'choice', choices },
          { name: 'text', label: t.question, kind: 'text' },
          aboutCase,
        ],
        ...(choices.length === 1 ? { initial: { unit: choices[0]!.value } } : {}),
      }
    : null;
  const find: Action | null = isAllowed(allowed, 'RecordFinding')
    ? {
        path: '/api/v1/resolutions/{id}/finding',
        text: t.finding,
        fields: [
          { name: 'text', label: t.findingText, kind: 'text' },
          { name: 'photos', label: t.photos, kind: 'files', optional: true },
          { name: 'place', label: t.where, kind: 'place' },
        ],
        initial: { place: record.plan?.place },
      }
    : null;
  const answer = ({ id, answers }: SiteQuestionRecord): Action | null =>
    isAllowed(allowed, 'AnswerOnSite', id)
      ? {
          path: '/api/v1/resolutions/{id}/answer',
          text: t.answer,
          ...(answers.length === 0 ? { tone: 'primary' as const } : {}),
          fields: [
            { name: 'kind', label: t.answerKind, kind: 'choice', choices: choicesOf(kinds) },
            { name: 'text', label: t.answerText, kind: 'text' },
            { name: 'admits', label: t.admits, kind: 'flag' },
          ],
          initial: { kind: 'ON_SPOT', admits: false },
          fixed: { admits: false, question: id },
        }
      : null;
  const results = (unit: string): readonly Action[] => {
    const fixed = { unit };
    const offers: readonly Offer<VisitCommandName>[] = [
      {
        command: 'AgreeMeasure',
        path: '/api/v1/resolutions/{id}/measure',
        text: t.measure,
        tone: 'primary',
        fields: [
          title,
          {
            name: 'commitment',
            label: t.promise,
            kind: 'group',
            fields: [
              { name: 'text', label: t.promiseText, kind: 'text' },
              { name: 'dueOn', label: t.dueOn, kind: 'day' },
            ],
          },
          { name: 'urgency', label: t.urgency, kind: 'urgency' },
          ...about,
          aboutCase,
          ...issues.aboutRepeat,
        ],
        initial: { urgency: 'normal' },
        fixed,
      },
      {
        command: 'SettleOnSite',
        path: '/api/v1/resolutions/{id}/settle',
        text: t.settle,
        fields: [
          title,
          { name: 'evidence', label: t.evidence, kind: 'evidence' },
          ...about,
          aboutCase,
          ...issues.aboutRepeat,
        ],
        fixed,
      },
      {
        command: 'FailAgreement',
        path: '/api/v1/resolutions/{id}/no-agreement',
        text: t.fail,
        fields: [{ name: 'reasons', label: t.failWhy, kind: 'text' }, ...about],
        fixed,
      },
    ];
    return offered(allowed, offers, unit);
  };
  return { ask, find, answer, results };
};
