/** Every figure by every dimension: reports, comparisons, rankings, the cases behind a number, exports. */

const periods = ['year=2025', 'year=2026', 'from=2025-04-01&to=2025-06-30'];
const dimensions = ['unit', 'topic', 'community', 'keyWork', 'origin', 'state', 'month'];
const origins = ['INTERVIEW', 'SESSION', 'ON_SITE', 'HOTLINE', 'none'];
const states = ['CLOSED_OFF', 'IN_PROGRESS', 'CONFIRMED', 'DEFERRED'];

const slicesOf = ({ units, topics, keyWorks, places, jurisdiction }) => {
  const by = (name, list) => list.map((value) => `${name}=${value}`);
  const ids = (list) => list.map(({ id }) => id);
  return [
    ...by('unit', ids(units)),
    ...by('topic', ids(topics)),
    ...by('keyWork', ids(keyWorks)),
    ...by('community', ids(places.filter(({ kind }) => kind === 'community'))),
    ...by('origin', origins),
    ...by('state', states),
    `jurisdiction=${jurisdiction}`,
    `unit=${units[0].id}&topic=${topics[0].id}`,
    `origin=INTERVIEW&origin=SESSION&state=CLOSED_OFF`,
  ];
};

const walkReports = async (office) => {
  const { get, askers, moments } = office;
  for (const period of periods)
    for (const by of dimensions) {
      for (const who of askers) await get(who, `/statistics?by=${by}&${period}`);
      await get('clerk', `/statistics/compare?by=${by}&${period}`);
    }
  for (const by of dimensions) {
    await get('clerk', `/statistics/compare?by=${by}&year=2025&againstFrom=2025-01-01&againstTo=2025-03-31`);
    await get('cityunit', `/statistics/compare?by=${by}&year=2025`);
    for (const moment of moments) await get('clerk', `/statistics?by=${by}&year=2025&${moment}`);
    for (const who of ['clerk', 'cityunit']) await get(who, `/statistics/export.xlsx?by=${by}&year=2025`);
  }
  for (const slice of slicesOf(office)) {
    await get('clerk', `/statistics?year=2025&${slice}`);
    await get('clerk', `/statistics?by=month&year=2025&${slice}`);
    await get('deputy01', `/statistics?year=2025&${slice}`);
  }
};

const walkMetric = async ({ get, pages, askers, moments }, metric) => {
  for (const by of dimensions) await get('clerk', `/statistics?by=${by}&year=2025&metric=${metric}`);
  await get('clerk', `/statistics/export.xlsx?by=month&year=2025&metric=${metric}`);
  for (const who of askers) {
    await get(who, `/statistics/ranking?metric=${metric}&year=2025`);
    await get(who, `/statistics/${metric}/cases?year=2025&limit=20`);
  }
  await get('clerk', `/statistics/ranking?metric=${metric}&year=2026`);
  for (const moment of moments) await get('clerk', `/statistics/ranking?metric=${metric}&year=2025&${moment}`);
  for (const part of ['numerator', 'denominator'])
    await pages('clerk', `/statistics/${metric}/cases?year=2025&limit=100&part=${part}`);
  for (const period of periods.slice(1)) await get('clerk', `/statistics/${metric}/cases?${period}&limit=100`);
};

export const walkStatistics = async (office) => {
  await walkReports(office);
  const metrics = await office.get('clerk', '/statistics/metrics');
  for (const { code } of metrics) await walkMetric(office, code);
};
