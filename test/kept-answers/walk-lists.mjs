/** What is asked for without an id: lists, the own page, search. */
import { notCompared } from './routes.mjs';

const prefix = '/api/v1';
const isPlain = (path) => path.startsWith(`${prefix}/`) && !path.includes('{');
const inQuery = (operation) => (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
const takes = (operation, name) => inQuery(operation).some((parameter) => parameter.name === name);
const needs = (operation) => inQuery(operation).some(({ required }) => required === true);

/** Routes without an id and without a parameter that must be given. */
const plainRoutes = (document) =>
  Object.entries(document.paths)
    .filter(([path, { get }]) => get !== undefined && isPlain(path) && !needs(get) && !(path in notCompared))
    .map(([path, { get }]) => ({ path: path.slice(prefix.length), get }));

/** Every list by everybody, now and at each moment; nobody, who is not signed in, once. */
export const walkLists = async ({ get: ask, pages, document, askers, moments }) => {
  for (const { path, get } of plainRoutes(document)) {
    await ask('nobody', path);
    for (const who of askers) {
      await ask(who, path);
      if (takes(get, 'asOf')) for (const moment of moments) await ask(who, `${path}?${moment}`);
    }
  }
  for (const who of ['clerk', 'cityunit', 'deputy01'])
    for (const path of ['/cases', '/interviews', '/sessions', '/resolutions', '/repeat-issues', '/review-meetings'])
      await pages(who, `${path}?limit=20`);
  for (const who of askers) await pages(who, '/inbox?limit=100', { rows: 'items' });
  for (const who of ['admin', 'auditor']) await pages(who, '/feed?limit=300', { rows: 'items', next: 'after' });
  for (const who of ['clerk', 'chair']) await pages(who, '/repeat-issues/suspected?limit=20');
  for (const who of askers) await ask(who, '/workbench?limit=500');
  for (const words of ['路灯', '物业 电梯', '南门小区', '约谈〔2025〕00', '被约谈人', '无此字样']) {
    const q = `q=${encodeURIComponent(words)}`;
    for (const who of askers) await ask(who, `/search?${q}`);
    for (const kind of ['case', 'interview', 'session', 'visit', 'repeatIssue'])
      await pages('clerk', `/search?${q}&kind=${kind}&limit=5`, { rows: 'hits' });
    await ask('clerk', `/search?${q}&${moments[0]}`);
  }
};

/** The values of a filter: what the document lists, or the ids and texts that are here. */
const valuesOf = ({ name, schema }, { units, places, topics, keyWorks, jurisdiction }) => {
  const listed = schema?.enum ?? schema?.items?.enum;
  if (listed !== undefined) return listed;
  if (schema?.type === 'boolean') return ['true', 'false'];
  const ids = (list, count) => list.slice(0, count).map(({ id }) => id);
  const here = {
    unit: ids(units, 40),
    topic: ids(topics, 20),
    keyWork: ids(keyWorks, 10),
    jurisdiction: [jurisdiction],
    place: ids(places, 4),
    community: ids(
      places.filter(({ kind }) => kind === 'community'),
      8,
    ),
    round: [1, 2],
    dueFrom: ['2026-01-15'],
    dueTo: ['2026-01-31'],
    from: ['2025-07-01'],
    to: ['2025-09-30'],
    search: ['路灯', '电梯'],
    year: [2025, 2026],
    days: [30, 365],
    on: ['2025-04-01'],
    limit: [3],
  };
  return here[name] ?? [];
};

const notFilters = ['asOf', 'knownAt', 'cursor', 'after'];
/** Their filters are walked with the figures and with the board. */
const elsewhere = (path) => path.startsWith('/statistics') || path.endsWith('.xlsx') || path.endsWith('.csv');

/** Each value of each filter of each list. */
export const walkFilters = async (office) => {
  for (const { path, get } of plainRoutes(office.document)) {
    if (elsewhere(path)) continue;
    for (const parameter of inQuery(get).filter(({ name }) => !notFilters.includes(name)))
      for (const value of valuesOf(parameter, office))
        for (const who of ['clerk', 'cityunit', 'deputy01', 'admin'])
          await office.get(who, `${path}?${parameter.name}=${encodeURIComponent(value)}`);
  }
  const together = [
    'phase=open&colour=red&colour=yellow&sort=newest',
    `state=IN_PROGRESS&state=REPLIED&unit=${office.units[0].id}`,
    `topic=${office.topics[0].id}&origin=HOTLINE&history=with&search=${encodeURIComponent('小区')}`,
    'asOf=2027-01-01',
    'colour=pink',
  ];
  for (const who of ['clerk', 'cityunit', 'deputy01'])
    for (const filters of together)
      for (const path of ['/cases', '/cases/facets']) await office.get(who, `${path}?${filters}`);
  for (const who of ['clerk', 'cityunit']) {
    for (const format of ['xlsx', 'csv']) {
      await office.get(who, `/cases/export.${format}?phase=open`);
      await office.get(who, `/cases/export.${format}?history=with&asOf=2025-09-30`);
    }
  }
};
