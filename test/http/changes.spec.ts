import { get } from 'node:http';
import { Office } from '../support/office';

type Told = readonly { readonly category: string; readonly id?: string; readonly jurisdiction?: string }[];

/** Follows the changes as somebody. */
const follow = async (office: Office, who: string) => {
  const cookie = office
    .cookiesOf(who)
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
  const url = await office.listen();
  let text = '';
  let arrived = (): void => undefined;
  const line = await new Promise<ReturnType<typeof get>>((resolve, reject) => {
    const sent = get(`${url}/api/v1/changes`, { headers: { cookie } }, (answer) => {
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => {
        text += part;
        if (text.includes('event: heartbeat')) resolve(sent);
        arrived();
      });
    });
    sent.on('error', reject);
  });
  const told = (): Told =>
    [...text.matchAll(/event: changed\nid: \d+\ndata: (.*)\n/g)].flatMap(
      ([, data]) => (JSON.parse(data!) as { readonly changes: Told }).changes,
    );
  return {
    /** What was told of this category behind the first `after` changes, as soon as something was that satisfies. */
    until: (category: string, satisfies: (change: Told[number]) => boolean = () => true, after = 0) =>
      new Promise<Told>((resolve) => {
        arrived = () => {
          const found = told()
            .slice(after)
            .filter((change) => change.category === category);
          if (found.some(satisfies)) resolve(found);
        };
        arrived();
      }),
    told,
    /** Resolves when the server ends the line. */
    ended: new Promise<void>((resolve) => line.on('close', resolve)),
    stop: () => line.destroy(),
  };
};

describe('what a reader is told of changes', () => {
  let office: Office;
  let unit: string;
  let topic: string;

  beforeAll(async () => {
    const { office: opened, made } = await Office.prepared('changes', async (street) => {
      const city = await street.unit('CG', '城市管理科');
      await street.hire('clerk', '办公室01', { role: 'clerk' });
      await street.hire('deputy', '代表03', { role: 'deputy' });
      await street.hire('leaving', '代表04', { role: 'deputy' });
      await street.hire('suspended', '代表05', { role: 'deputy' });
      await street.hire('outgoing', '代表06', { role: 'deputy' });
      await street.hire('official', '城管科经办人', { role: 'official', unit: city });
      const elsewhere = { name: '邻街道', level: 'street' };
      const neighbour = (await street.post('admin', '/jurisdictions', elsewhere)).body.id as string;
      await street.hireAt(neighbour, 'neighbour', '邻街办公室', { role: 'clerk' });
      return city;
    });
    office = opened;
    unit = made;
    topic = await office.topic('基层社会治理');
  });
  afterAll(() => office.close());

  const registerCase = async (): Promise<string> => {
    const content = { title: '路灯不亮', description: '夜间无照明', place: { text: '东门' }, topic, urgency: 'normal' };
    return (await office.post('clerk', '/cases', { ...content, origin: 'HOTLINE' })).body.id as string;
  };

  it.each(['clerk', 'deputy'])('names the case to the %s of its street', async (who) => {
    const line = await follow(office, who);
    const id = await registerCase();
    const told = await line.until('case', (change) => change.id === id);
    expect(told.find((change) => change.id === id)).toEqual({
      category: 'case',
      id,
      jurisdiction: office.jurisdiction,
    });
    line.stop();
  });

  it.each(['official', 'neighbour'])('tells the %s nothing but that it was a case', async (who) => {
    const line = await follow(office, who);
    await registerCase();
    expect(new Set((await line.until('case')).map((change) => Object.keys(change).join()))).toEqual(
      new Set(['category']),
    );
    line.stop();
  });

  it('names no stream that has no page, not even to those who administer it', async () => {
    const line = await follow(office, 'admin');
    await office.post('admin', `/units/${unit}/rename`, { name: '城市管理综合科' });
    expect(await line.until('unit')).toEqual([{ category: 'unit' }]);
    line.stop();
  });

  it('is nothing any more once the account is suspended: the line ends', async () => {
    const line = await follow(office, 'suspended');
    const accounts = (await office.get('admin', '/accounts')).body as readonly { id: string; name: string }[];
    const { id } = accounts.find(({ name }) => name === 'suspended')!;
    await office.post('admin', `/accounts/${id}/suspend`, { reason: '调离' });
    const registered = await registerCase();
    await line.ended;
    expect(line.told()).not.toContainEqual(expect.objectContaining({ id: registered }));
  });

  it('is nothing any more once its session has ended', async () => {
    const line = await follow(office, 'outgoing');
    await office.post('outgoing', '/sign-out');
    const registered = await registerCase();
    await line.ended;
    expect(line.told()).not.toContainEqual(expect.objectContaining({ id: registered }));
  });

  it('names nothing any more to somebody whose role was revoked while the line was open', async () => {
    const line = await follow(office, 'leaving');
    const accounts = (await office.get('admin', '/accounts')).body as readonly {
      readonly id: string;
      readonly name: string;
      readonly grants: readonly { readonly id: string }[];
    }[];
    const { id, grants } = accounts.find(({ name }) => name === 'leaving')!;
    await office.post('admin', `/accounts/${id}/grants/${grants[0]!.id}/revoke`, { reason: '任期届满' });
    await line.until('account');
    const before = line.told().length;
    const registered = await registerCase();
    expect(await line.until('case', () => true, before)).not.toContainEqual(
      expect.objectContaining({ id: registered }),
    );
    line.stop();
  });
});
