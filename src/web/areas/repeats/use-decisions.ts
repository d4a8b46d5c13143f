import { answered, client } from '../../api/client';
import { useCommand } from '../../api/command';
import { isElsewhere, matterOf } from './issue-of-case';
import type { Answer } from './queue-keys';
import { betweenMatters, type Waiting } from './queue-order';
import { useQueueTexts } from './queue.texts';

/** Takes a decision back by the command that undoes it. */
export type TakeBack = () => Promise<unknown>;

export interface Decided {
  /** The pairs that were decided with it. */
  readonly keys: readonly string[];
  readonly takeBack: TakeBack;
}

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

  const dismissOne = async ({ later, suggestion }: Waiting, note: string): Promise<string> => {
    const { likelihood, reasons } = suggestion;
    const { id } = await dismiss.mutateAsync({
      body: {
        case: later.id,
        other: suggestion.case.id,
        reason: note === '' ? t.otherMatter : note,
        likeness: { likelihood, reasons },
      },
    });
    return id;
  };

  /** With the pair all that wait between the same two matters: nobody is asked the same thing again. */
  const dismissed = async (pair: Waiting, note: string, all: readonly Waiting[]): Promise<Decided> => {
    const { later, suggestion } = pair;
    const [ofLater, ofEarlier] = await Promise.all([issuesOf(later.id), issuesOf(suggestion.case.id)]);
    const matters = [matterOf(ofLater, later.id), matterOf(ofEarlier, suggestion.case.id)] as const;
    const along = betweenMatters(all, ...matters).filter(({ key }) => key !== pair.key);
    const ids: string[] = [];
    const takeBack = async (): Promise<void> => {
      for (let id = ids.at(-1); id !== undefined; id = ids.at(-1)) {
        await suggestAgain.mutateAsync({ params: { id }, body: { reason } });
        ids.pop();
      }
    };
    for (const one of [pair, ...along]) ids.push(await dismissOne(one, note));
    return { keys: [pair, ...along].map(({ key }) => key), takeBack };
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

  return async (pair: Waiting, answer: Answer, note: string, all: readonly Waiting[]): Promise<Decided> =>
    answer === 'OTHER'
      ? dismissed(pair, note, all)
      : { keys: [pair.key], takeBack: await confirmed(pair, answer, note) };
};
