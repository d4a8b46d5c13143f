/**
 * Every GET of the API, asked by each role and at several moments. Ids come from answers, values of filters from the
 * API's own document, so that all that the office holds is asked for.
 */
import { walkFilters, walkLists } from './walk-lists.mjs';
import { walkPreviews, walkRegisters } from './walk-registers.mjs';
import { walkStatistics } from './walk-statistics.mjs';
import { walkDocuments, walkThings } from './walk-things.mjs';

/** True then as known now; as it was known then; true then as known a while later. */
const moments = ['asOf=2025-06-30', 'asOf=2025-09-30&knownAt=2025-09-30', 'asOf=2025-12-15&knownAt=2026-01-10'];

/** Those whose views of all things are asked for; the others ask for some of each kind at a past moment. */
const readers = ['clerk', 'cityunit', 'deputy01'];

/**
 * @param ask sends a request (`{ who, path, body? }`), keeps what is answered, and answers it
 * @param document the OpenAPI document
 */
export const walk = async ({ ask, document, kept, askers }) => {
  const get = async (who, path) => {
    const { status, body } = await ask({ who, path: `/api/v1${path}` });
    return status === 200 ? body : null;
  };
  const post = (who, path, body) => ask({ who, path: `/api/v1${path}`, body });
  /** All pages of a list; its rows. */
  const pages = async (who, path, { rows = 'rows', next = 'cursor' } = {}) => {
    const found = [];
    for (let cursor; ;) {
      const page = await get(who, cursor === undefined ? path : `${path}&${next}=${encodeURIComponent(cursor)}`);
      found.push(...(page?.[rows] ?? []));
      if (page === null || page.next === null || page.next === undefined || page.more === false) return found;
      cursor = page.next;
    }
  };
  const [{ id: jurisdiction }] = await get('clerk', '/jurisdictions');
  const office = {
    get,
    post,
    pages,
    moments,
    readers,
    askers,
    document,
    kept,
    jurisdiction,
    units: await get('clerk', '/units'),
    places: await get('clerk', '/places'),
    topics: await get('clerk', `/lists/topic?jurisdiction=${jurisdiction}`),
    keyWorks: await get('clerk', `/lists/keyWork?jurisdiction=${jurisdiction}`),
  };
  await walkLists(office);
  await walkFilters(office);
  await walkRegisters(office);
  await walkPreviews(office);
  const things = await walkThings(office);
  await walkDocuments(office, things);
  await walkStatistics(office);
};
