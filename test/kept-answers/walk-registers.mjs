/** People, accounts, places, rules, calendars, attachments, imports, webhooks; and what POST only shows beforehand. */

const some = (list, count) => list.slice(0, count);

export const walkRegisters = async ({ get, askers, kept, jurisdiction, units, topics, places }) => {
  const people = await get('admin', '/people');
  for (const { id } of people) await get('admin', `/people/${id}`);
  for (const who of askers) for (const { id } of some(people, 4)) await get(who, `/people/${id}`);
  for (const { id } of some(people, 6)) await get('admin', `/people/${id}/residues`);
  for (const { id } of await get('admin', '/accounts')) await get('admin', `/accounts/${id}`);
  const [{ id: account }] = await get('admin', '/accounts');
  for (const who of askers) {
    await get(who, `/accounts/${account}`);
    await get(who, `/units/${units[0].id}/officials`);
    for (const kind of ['topic', 'keyWork']) {
      await get(who, `/lists/${kind}?jurisdiction=${jurisdiction}`);
      await get(who, `/lists/${kind}?jurisdiction=${jurisdiction}&on=2025-04-01`);
    }
    await get(who, `/policies/${jurisdiction}`);
    await get(who, `/calendars/${jurisdiction}`);
    await get(who, `/calendars/${jurisdiction}/pending`);
    for (const registered of ['jurisdictions', 'units', 'places', 'people'])
      await get(who, `/${registered}?jurisdiction=${jurisdiction}&closed=true`);
    await get(who, `/directory/export.xlsx?jurisdiction=${jurisdiction}`);
    await get(who, `/duties?jurisdiction=${jurisdiction}&on=2025-04-01&knownAt=2026-02-01`);
  }
  for (const { id } of units) await get('clerk', `/units/${id}/officials`);
  for (const year of [2024, 2025, 2026, 2027]) await get('clerk', `/calendars/${jurisdiction}?year=${year}`);
  await get('clerk', `/calendars/${jurisdiction}?year=2026&version=1`);
  for (const { id } of some(places, 5)) await get('admin', `/duties?place=${id}&within=true`);
  for (const who of ['nobody', 'clerk', 'cityunit']) await get(who, `/public/${jurisdiction}/results`);
  await get('nobody', `/public/${topics[0].id}/results`);
  for (const url of Object.values(kept.calendars)) await get('nobody', url.replace('/api/v1', ''));
  await get('nobody', '/calendar.ics?token=wrong');
  for (const { id } of await get('clerk', '/imports')) for (const who of askers) await get(who, `/imports/${id}`);
  for (const { id } of await get('admin', '/webhooks'))
    for (const who of askers) await get(who, `/webhooks/${id}/dead-letters`);
  const sentUp = kept.requests
    .filter(({ path }) => path === '/api/v1/attachments')
    .map(({ answer }) => answer.body.hash);
  for (const hash of sentUp) for (const who of askers) await get(who, `/attachments/${hash}`);
  const begun = kept.requests.find(({ path }) => path === '/api/v1/attachments/uploads').answer.body.id;
  for (const who of askers) await get(who, `/attachments/uploads/${begun}`);
};

/** Nothing is kept by these: they are questions that need a body. */
export const walkPreviews = async ({ post, jurisdiction, units, places, topics, get }) => {
  const { versions } = await get('admin', `/policies/${jurisdiction}`);
  const { rectification, repeats } = versions.at(-1).settings;
  const settings = [
    { dueSoon: 10 },
    { rectification: { ...rectification, urgent: { amount: 3, unit: 'workingDay' } } },
    { ranking: { minimum: 1, excludeNotYetDue: false } },
    { repeats: { ...repeats, recurrence: { amount: 6, unit: 'month' } } },
    { dueSoon: 'soon' },
  ];
  for (const who of ['clerk', 'admin', 'chair'])
    for (const changed of settings)
      await post(who, `/policies/${jurisdiction}/preview`, { from: '2026-02-03', settings: changed });
  const changes = [{ date: '2026-02-06', kind: 'holiday', reason: '临时放假' }];
  for (const who of ['clerk', 'admin']) await post(who, `/calendars/${jurisdiction}/preview`, { changes });
  for (const unit of ['workingDay', 'calendarDay', 'month'])
    for (const startedOn of ['2025-09-26', '2026-01-31'])
      await post('clerk', '/deadline-preview', { jurisdiction, startedOn, term: { amount: 5, unit } });
  await post('clerk', '/names', { ids: [units[0].id, places[0].id, topics[0].id, jurisdiction] });
  for (const { title, place } of (await get('clerk', '/cases?limit=200')).rows.slice(0, 12))
    for (const who of ['clerk', 'deputy01'])
      await post(who, '/repeat-issues/suggestions', { title, description: title, place });
};
