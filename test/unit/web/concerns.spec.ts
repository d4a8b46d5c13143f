import { catalogue } from '../../../src/catalogue';
import { timeline } from '../../../src/capabilities/timeline/timeline.view';
import { concerns, dependencesOf } from '../../../src/web/api/concerns';

const [a, b] = ['0192f0c1-7a10-7c3e-8f00-3f6f0e6a1c0a', '0192f0c1-7a10-7c3e-8f00-3f6f0e6a1c0b'];
const pageOf = (id: string) => ['get', '/api/v1/cases/{id}', { params: { path: { id } } }];
const list = ['get', '/api/v1/cases', { limit: 50 }];

describe('which answers a change concerns', () => {
  const asksAgain = (key: readonly unknown[], ...changes: readonly { category: string; id?: string }[]): boolean =>
    concerns(changes, dependencesOf(key));

  it('is the page of the thing that changed, and of no other', () => {
    expect(asksAgain(pageOf(a), { category: 'case', id: a })).toBe(true);
    expect(asksAgain(pageOf(a), { category: 'case', id: b })).toBe(false);
    expect(asksAgain(pageOf(a), { category: 'case', id: b }, { category: 'case', id: a })).toBe(true);
  });

  it('is every page of a kind where the reader is not told which thing it was', () => {
    expect(asksAgain(pageOf(a), { category: 'case' })).toBe(true);
    expect(asksAgain(pageOf(a), { category: 'interview' })).toBe(false);
  });

  it('is every list of the kind', () => {
    expect(asksAgain(list, { category: 'case', id: b })).toBe(true);
    expect(asksAgain(list, { category: 'interview', id: b })).toBe(false);
  });

  it('is everything where a register, a rule or the day changes', () => {
    for (const category of ['unit', 'policy', 'day', 'account']) {
      expect(asksAgain(list, { category })).toBe(true);
      expect(asksAgain(pageOf(a), { category })).toBe(true);
    }
  });

  it('is always an answer that declares nothing, and none where nothing changed', () => {
    expect(asksAgain(['a key of its own'], { category: 'claim' })).toBe(true);
    expect(asksAgain(['get', '/api/v1/system/status', {}], { category: 'claim' })).toBe(true);
    expect(asksAgain(['a key of its own'])).toBe(false);
  });

  /** The questions behind the paths. */
  const asked: Readonly<Record<string, string>> = {
    '/api/v1/accounts': 'access.accounts',
    '/api/v1/jurisdictions': 'directory.jurisdictions',
    '/api/v1/units': 'directory.units',
    '/api/v1/places': 'directory.places',
    '/api/v1/people': 'directory.people',
    '/api/v1/duties': 'directory.duties',
    '/api/v1/calendars/{jurisdiction}/pending': 'calendar.pending',
    '/api/v1/cases': 'board.page',
    '/api/v1/cases/facets': 'board.facets',
    '/api/v1/cases/{id}': 'case.page',
    '/api/v1/cases/{id}/timeline': 'case.timeline',
    '/api/v1/promises': 'promise.ledger',
    '/api/v1/interviews': 'interview.list',
    '/api/v1/interviews/{id}': 'interview.page',
    '/api/v1/sessions': 'session.list',
    '/api/v1/sessions/{id}': 'session.page',
    '/api/v1/sessions/{id}/ballots/{ballot}': 'session.voting',
    '/api/v1/resolutions': 'onSite.list',
    '/api/v1/resolutions/{id}': 'onSite.page',
    '/api/v1/repeat-issues': 'repeat.list',
    '/api/v1/repeat-issues/{id}': 'repeat.page',
    '/api/v1/repeat-issues/suspected': 'repeat.suspected',
    '/api/v1/repeat-issues/dismissals': 'repeat.dismissed',
    '/api/v1/repeat-issues/hot-places': 'repeat.hot-places',
    '/api/v1/repeat-issues/systemic-topics': 'repeat.systemic-topics',
    '/api/v1/name-book': 'repeat.names',
    '/api/v1/review-meetings': 'review.list',
    '/api/v1/review-meetings/{id}': 'review.page',
    '/api/v1/review-meetings/{id}/pack': 'review.pack',
    '/api/v1/review-meetings/{id}/lists': 'review.lists',
    '/api/v1/year-plans': 'yearPlan.list',
    '/api/v1/year-plans/{id}': 'yearPlan.page',
    '/api/v1/documents/templates': 'document.templates',
    '/api/v1/workbench': 'workbench',
    '/api/v1/inbox': 'messages.inbox',
    '/api/v1/me/matters': 'me.matters',
    '/api/v1/me/record': 'me.record',
    '/api/v1/search': 'search',
    '/api/v1/statistics': 'statistics.report',
    '/api/v1/statistics/compare': 'statistics.compare',
    '/api/v1/statistics/ranking': 'statistics.ranking',
    '/api/v1/statistics/{metric}/cases': 'statistics.cases',
  };

  it.each(Object.entries(asked))('of %s are all those of the views that %s reads', (path, name) => {
    const question = catalogue.questions.find((one) => one.name === name)!;
    // The timeline holds the facts of every kind; an answer takes those of its own things from it.
    const read = question.views.map((view) => view.name).filter((view) => view !== timeline.name);
    const categories = catalogue.views.filter((view) => read.includes(view.name)).flatMap((view) => view.categories);
    const missed = categories.filter((category) => !asksAgain(['get', path, {}], { category }));
    expect(missed).toEqual([]);
  });
});
