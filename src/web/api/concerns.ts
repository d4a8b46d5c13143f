import type { paths } from './schema';

/** What the server tells of a change: its kind, and which thing it was where this reader may know that. */
export interface Change {
  readonly category: string;
  readonly id?: string;
}

/** What an answer is made of: all things of a kind, or the one thing of this id. */
export interface Dependence {
  readonly category: string;
  readonly id?: string;
}

type Kind =
  | 'case'
  | 'interview'
  | 'inquirySession'
  | 'resolution'
  | 'repeatIssue'
  | 'repeatSuggestion'
  | 'nameBook'
  | 'reviewMeeting'
  | 'yearPlan'
  | 'documentTemplate'
  | 'paper'
  | 'slip'
  | 'inbox';

/** A kind as a whole, or only the thing whose id stands in the path. */
type Declared = Kind | { readonly one: Kind };

/** These change seldom and may change any answer: who may see what, what it is called, the rules, the day. */
const grounds: readonly string[] = [
  'account',
  'jurisdiction',
  'cooperation',
  'unit',
  'place',
  'person',
  'list',
  'policy',
  'day',
];

const one = (kind: Kind): Declared => ({ one: kind });
const meetings = ['interview', 'inquirySession', 'resolution'] as const;
const things = ['case', 'repeatIssue', 'reviewMeeting', 'slip', ...meetings] as const;
const counted = ['case', 'repeatIssue', ...meetings] as const;
const alike = ['case', 'repeatIssue', 'repeatSuggestion', 'nameBook'] as const;

/** Answers made of the grounds alone. */
export const fromGrounds: readonly Dependence[] = [];

/**
 * What each answer depends on besides the grounds. A path that is not listed depends on everything, so a new one is
 * never out of date: it only asks more often than it has to.
 */
const declared: { readonly [P in keyof paths]?: readonly Declared[] } = {
  '/api/v1/me': [],
  // The file stays as it is; what it may mean follows the registers.
  '/api/v1/imports/uploads/{id}': [],
  '/api/v1/me/sessions': [],
  '/api/v1/me/tokens': [],
  '/api/v1/accounts': [],
  '/api/v1/accounts/{id}': [],
  '/api/v1/jurisdictions': [],
  '/api/v1/cooperation/{jurisdiction}': [],
  '/api/v1/units': [],
  '/api/v1/places': [],
  '/api/v1/people': [],
  '/api/v1/people/{id}': [],
  '/api/v1/duties': [],
  '/api/v1/lists/{kind}': [],
  '/api/v1/policies/{jurisdiction}': [],
  '/api/v1/calendars/{jurisdiction}': [],
  '/api/v1/calendars/{jurisdiction}/pending': ['case'],
  '/api/v1/cases': ['case'],
  '/api/v1/cases/facets': ['case'],
  '/api/v1/things/{kind}/{id}/next': things.map(one),
  '/api/v1/cases/{id}': [one('case'), 'repeatIssue'],
  '/api/v1/cases/{id}/timeline': [one('case')],
  '/api/v1/cases/{id}/similar': alike,
  '/api/v1/promises': ['case'],
  '/api/v1/interviews': ['interview'],
  '/api/v1/interviews/{id}': [one('interview')],
  '/api/v1/interviews/{id}/timeline': [one('interview')],
  '/api/v1/slips': ['slip'],
  '/api/v1/slips/{id}': ['slip'],
  '/api/v1/slips/{id}/timeline': ['slip'],
  '/api/v1/sessions': ['inquirySession'],
  '/api/v1/sessions/{id}': [one('inquirySession')],
  '/api/v1/sessions/{id}/timeline': [one('inquirySession')],
  '/api/v1/sessions/{id}/ballots/{ballot}': [one('inquirySession')],
  '/api/v1/resolutions': ['resolution'],
  '/api/v1/resolutions/{id}': [one('resolution')],
  '/api/v1/resolutions/{id}/timeline': [one('resolution')],
  '/api/v1/repeat-issues': ['repeatIssue'],
  '/api/v1/repeat-issues/{id}': [one('repeatIssue'), 'case'],
  '/api/v1/repeat-issues/{id}/timeline': [one('repeatIssue')],
  '/api/v1/repeat-issues/suspected': alike,
  '/api/v1/repeat-issues/dismissals': ['case', 'repeatSuggestion'],
  '/api/v1/repeat-issues/hot-places': alike,
  '/api/v1/repeat-issues/systemic-topics': alike,
  '/api/v1/name-book': ['nameBook', 'case', 'repeatIssue'],
  '/api/v1/review-meetings': ['reviewMeeting'],
  '/api/v1/review-meetings/{id}': [one('reviewMeeting')],
  '/api/v1/review-meetings/{id}/timeline': [one('reviewMeeting')],
  '/api/v1/review-meetings/{id}/pack': [one('reviewMeeting'), 'case', 'repeatIssue'],
  '/api/v1/review-meetings/{id}/lists': [one('reviewMeeting'), 'case'],
  '/api/v1/year-plans': ['yearPlan'],
  '/api/v1/year-plans/{id}': [one('yearPlan'), ...meetings],
  '/api/v1/documents/templates': ['documentTemplate'],
  '/api/v1/papers': ['paper'],
  '/api/v1/papers/{id}': [one('paper')],
  '/api/v1/workbench': things,
  '/api/v1/inbox': ['inbox', 'case', 'slip', ...meetings],
  '/api/v1/me/matters': ['case', ...meetings],
  '/api/v1/me/record': ['case', ...meetings],
  '/api/v1/search': [...counted, 'slip'],
  '/api/v1/statistics': counted,
  '/api/v1/statistics/compare': counted,
  '/api/v1/statistics/ranking': counted,
  '/api/v1/statistics/{metric}/cases': counted,
  '/api/v1/statistics/metrics': [],
};

const isDeclared = (path: string): path is keyof typeof declared => path in declared;

/** `id` of the path among the parts of a query's key: `['get', path, { params: { path: { id } } }]`. */
const idIn = (key: readonly unknown[]): string | undefined =>
  key
    .filter(
      (part): part is { readonly params?: { readonly path?: { readonly id?: string } } } => part instanceof Object,
    )
    .map(({ params }) => params?.path?.id)
    .find((id) => id !== undefined);

/** What a query of the API's document depends on; undefined: on everything. */
export const dependencesOf = (key: readonly unknown[]): readonly Dependence[] | undefined => {
  const [method, path] = key;
  if (method !== 'get' || typeof path !== 'string' || !isDeclared(path)) return undefined;
  const id = idIn(key);
  return declared[path]?.map((part): Dependence => {
    if (typeof part === 'string') return { category: part };
    return id === undefined ? { category: part.one } : { category: part.one, id };
  });
};

/** Must this answer be fetched again after these changes? A change without an id may be any thing of its kind. */
export const concerns = (changes: readonly Change[], dependences: readonly Dependence[] | undefined): boolean =>
  dependences === undefined
    ? changes.length > 0
    : changes.some(
        (change) =>
          grounds.includes(change.category) ||
          dependences.some(
            ({ category, id }) =>
              category === change.category && (id === undefined || change.id === undefined || id === change.id),
          ),
      );
