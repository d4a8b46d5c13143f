import { answered, client } from '../../api/client';
import { useCommand } from '../../api/command';
import { isElsewhere } from './issue-of-case';
import type { Answer } from './queue-keys';
import type { Waiting } from './queue-order';
import { useQueueTexts } from './queue.texts';

/** Takes a decision back by the command that undoes it. */
export type TakeBack = () => Promise<unknown>;

/** The open issues of a case, asked for now: the one before may have changed them. */
const issuesOf = async (id: string) =>
  answered(await client.GET('/api/v1/repeat-issues', { params: { query: { case: id, state: ['OPEN'], limit: 200 } } }))
    .rows;

/** Sends what somebody decided about a pair: which command it is follows from the issues of both cases. */
export const useDecisions = () => {
  const t = useQueueTexts();
  const identify = useCommand('post', '/api/v1/repeat-issues');
  const link = useCommand('post', '/api/v1/repeat-issues/{id}/link');
  const unlink = useCommand('post', '/api/v1/repeat-issues/{id}/unlink');
  const merge = useCommand('post', '/api/v1/repeat-issues/{id}/merge');
  const restore = useCommand('post', '/api/v1/repeat-issues/{id}/restore');
  const dismiss = useCommand('post', '/api/v1/repeat-issues/dismissals');
  const suggestAgain = useCommand('post', '/api/v1/repeat-issues/dismissals/{id}/restore');
  const reason = t.takenBack;

  const unlinked =
    (issue: string, one: string): TakeBack =>
    () =>
      unlink.mutateAsync({ params: { id: issue }, body: { case: one, reason } });

  const dismissed = async ({ later, suggestion }: Waiting, note: string): Promise<TakeBack> => {
    const { likelihood, reasons } = suggestion;
    const { id } = await dismiss.mutateAsync({
      body: {
        case: later.id,
        other: suggestion.case.id,
        reason: note === '' ? t.otherMatter : note,
        likeness: { likelihood, reasons },
      },
    });
    return () => suggestAgain.mutateAsync({ params: { id }, body: { reason } });
  };

  const confirmed = async (
    { later, suggestion: { case: earlier, likelihood, reasons } }: Waiting,
    relation: Exclude<Answer, 'OTHER'>,
    note: string,
  ): Promise<TakeBack> => {
    const elsewhere = relation === 'SIMILAR_ELSEWHERE';
    const [ofLater, ofEarlier] = await Promise.all([issuesOf(later.id), issuesOf(earlier.id)]);
    const mine = ofLater.find((issue) => isElsewhere(issue, later.id) === elsewhere);
    const its = ofEarlier.find((issue) => elsewhere || !isElsewhere(issue, earlier.id));
    const likeness = { likelihood, reasons };
    if (mine !== undefined && its !== undefined && !elsewhere) {
      const params = { id: mine.id };
      await merge.mutateAsync({ params, body: { into: its.id, reason: note === '' ? t.sameMatter : note } });
      return () => restore.mutateAsync({ params, body: { reason } });
    }
    if (its !== undefined) {
      await link.mutateAsync({ params: { id: its.id }, body: { case: later.id, relation, likeness } });
      return unlinked(its.id, later.id);
    }
    if (mine !== undefined) {
      // The issue has a first case already; the earlier one did not come back, whatever the later one did.
      const as = relation === 'RECURRENCE' ? 'DUPLICATE' : relation;
      await link.mutateAsync({ params: { id: mine.id }, body: { case: earlier.id, relation: as, likeness } });
      return unlinked(mine.id, earlier.id);
    }
    const links = [{ case: later.id, relation, likeness }];
    const { id } = await identify.mutateAsync({ body: { title: earlier.title, firstCase: earlier.id, links } });
    return unlinked(id, later.id);
  };

  return (pair: Waiting, answer: Answer, note: string): Promise<TakeBack> =>
    answer === 'OTHER' ? dismissed(pair, note) : confirmed(pair, answer, note);
};
