/** Every case, interview, session, visit, repeat issue, meeting and plan: its page, its timeline, its papers. */

const kinds = [
  { of: 'case', path: '/cases', more: ['/timeline'] },
  { of: 'interview', path: '/interviews', more: ['/timeline'] },
  { of: 'session', path: '/sessions', more: ['/timeline'] },
  { of: 'visit', path: '/resolutions', more: ['/timeline'] },
  { of: 'repeatIssue', path: '/repeat-issues', more: ['/timeline'] },
  { of: 'review', path: '/review-meetings', more: ['/timeline', '/lists'] },
  { of: 'yearPlan', path: '/year-plans', more: [] },
];

const unknown = '00000000-0000-4000-8000-0000000000ff';

/** Some of a list that lie far apart in it. */
const spread = (list, count) => list.filter((_, index) => index % Math.ceil(list.length / count) === 0);

const walkKind = async ({ get, askers, readers, moments }, { path, more }, ids) => {
  const parts = ['', ...more];
  const few = spread(ids, 6);
  for (const part of parts) {
    for (const who of askers) for (const id of ids) await get(who, `${path}/${id}${part}`);
    for (const moment of moments) {
      for (const who of readers) for (const id of ids) await get(who, `${path}/${id}${part}?${moment}`);
      for (const who of askers.filter((who) => !readers.includes(who)))
        for (const id of few) await get(who, `${path}/${id}${part}?${moment}`);
    }
  }
  await get('nobody', `${path}/${ids[0]}`);
  for (const id of [unknown, 'none']) await get('clerk', `${path}/${id}`);
};

/** @returns the ids of each kind */
export const walkThings = async (office) => {
  const { get, pages, askers } = office;
  const things = {};
  for (const kind of kinds) {
    const history = kind.of === 'case' ? '&history=with' : '';
    const rows = await pages('clerk', `${kind.path}?limit=200${history}`);
    things[kind.of] = rows.map(({ id }) => id);
    await walkKind(office, kind, things[kind.of]);
  }
  for (const id of things.case) await get('clerk', `/cases/${id}/similar`);
  for (const id of spread(things.case, 6))
    for (const who of askers) {
      await get(who, `/cases/${id}/similar`);
      await get(who, `/cases/${id}/export.xlsx`);
      await get(who, `/repeat-issues?case=${id}`);
    }
  for (const id of things.review) for (const who of askers) await get(who, `/review-meetings/${id}/pack`);
  for (const id of things.repeatIssue) for (const who of askers) await get(who, `/repeat-issues/${id}/alias-proposals`);
  for (const ids of Object.values(things))
    for (const id of spread(ids, 8))
      for (const route of ['unseen', 'receipts', 'inbox'])
        for (const who of askers) await get(who, `/${route}?about=${id}`);
  await walkBallots(office, things);
  return things;
};

const walkBallots = async ({ get, askers }, { session: sessions }) => {
  for (const id of sessions) {
    const { session } = await get('clerk', `/sessions/${id}`);
    for (const { id: ballot } of session.voting)
      for (const who of askers) await get(who, `/sessions/${id}/ballots/${ballot}`);
  }
};

/** What papers are about that no thing has: nothing, a unit, a year. */
const subjectsBeside = ({ units }) => [undefined, units[0].id, units[1].id, '2025', '2026', unknown, 'none'];

const documentAt = (code, part, subject, more) => {
  const query = new URLSearchParams([...(subject === undefined ? [] : [['subject', subject]]), ...more]).toString();
  return `/documents/${code}${part}${query === '' ? '' : `?${query}`}`;
};

/** Every paper of every thing as it is shown; as a file, of some that there are. */
const walkDocument = async (office, code, subjects) => {
  const { get, askers, moments } = office;
  const show = (who, subject, more = []) => get(who, documentAt(code, '/page', subject, more));
  const there = [];
  for (const subject of subjects) if ((await show('clerk', subject)) !== null) there.push(subject);
  for (const subject of spread(subjects, 6)) {
    for (const who of askers) await show(who, subject);
    for (const moment of moments) await show('clerk', subject, [...new URLSearchParams(moment)]);
    await show('clerk', subject, [['item', '1']]);
  }
  for (const subject of spread(there, 4))
    for (const who of ['clerk', 'cityunit', 'deputy01']) await get(who, documentAt(code, '', subject, []));
};

export const walkDocuments = async (office, things) => {
  const { get } = office;
  for (const { code, of } of await get('clerk', '/documents/kinds')) {
    await walkDocument(office, code, things[of] ?? subjectsBeside(office));
    for (const subject of [undefined, unknown]) await get('clerk', documentAt(code, '/page', subject, []));
    for (const who of ['clerk', 'admin', 'cityunit']) await get(who, `/documents/templates/${code}/file?version=0`);
    for (const version of ['', '?version=1']) await get('clerk', `/documents/templates/${code}/file${version}`);
  }
};
