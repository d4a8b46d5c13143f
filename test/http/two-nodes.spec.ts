import { StandIn } from '../support/esdb-stand-in';
import { Office } from '../support/office';
import { story } from '../support/story';
import { settle } from '../support/usual-office';

/** What is given once only is given once by whichever node is asked: the log settles it, not a node's memory. */
story('Two nodes over one EventStoreDB', (step) => {
  let server: StandIn;
  let first: Office;
  let second: Office;
  let matter: string;

  const number = '示街人工委〔2025〕5号';
  const draft = async (by: Office, more: object = {}) => {
    const sent = { document: 'assignment-order', subject: matter, ...more };
    return by.send('clerk', 'POST', '/papers', sent);
  };
  const numbered = async (): Promise<string> => {
    const { id } = (await draft(first)).body as { id: string };
    for (const node of [first, second])
      await node.until(
        () => node.get('clerk', `/papers/${id}`),
        ({ body }) => body.paper.number !== null,
      );
    return id;
  };
  const said = ({ status, body }: Awaited<ReturnType<typeof draft>>) => [status, body.code ?? null];

  beforeAll(async () => {
    server = await StandIn.start();
    first = await Office.onStore(server.url);
    const { city, deputy } = await settle(first);
    const topic = await first.topic('物业管理');
    const told = { title: '东门路灯不亮', description: '三盏', place: { text: '东门' }, topic, urgency: 'normal' };
    const registered = { ...told, origin: 'INTERVIEW', filers: [deputy] };
    matter = (await first.post('clerk', '/cases', registered)).body.id as string;
    await first.post('clerk', `/cases/${matter}/screen`, { topic, urgency: 'normal' });
    await first.post('clerk', `/cases/${matter}/assign`, { unit: city, urgency: 'normal' });
    second = await first.another();
  });
  afterAll(async () => {
    await second.close();
    await first.close();
    await server.kill();
  });

  step('two papers that are signed at the same time on both never bear one number', async () => {
    const papers = [await numbered(), await numbered()] as const;
    const sign = (by: Office, id: string) => by.send('chair', 'POST', `/papers/${id}/sign`, { officialNumber: number });
    const signed = await Promise.all([sign(first, papers[0]), sign(second, papers[1])]);
    expect(signed.map(said).sort()).toEqual([
      [200, null],
      [409, 'paper.official-number-taken'],
    ]);
  });

  step('nor two that are drafted; the number of a draft that is given up is free on both', async () => {
    const officialNumber = '示街人工委〔2025〕6号';
    const drafted = await Promise.all([first, second].map((by) => draft(by, { officialNumber })));
    expect(drafted.map(said).sort()).toEqual([
      [201, null],
      [409, 'paper.official-number-taken'],
    ]);
    const { id } = drafted.find(({ status }) => status === 201)!.body as { id: string };
    await second.post('clerk', `/papers/${id}/discard`, { reason: '并入另一份' });
    await first.until(
      () => first.get('clerk', `/papers/${id}`),
      ({ body }) => body.paper.state === 'DISCARDED',
    );
    expect(said(await draft(first, { officialNumber }))).toEqual([201, null]);
  });
});
