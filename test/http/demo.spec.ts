import { recordTalks } from '../../src/demo/talks';
import { RealServer } from '../support/real-server';

describe('演示数据', () => {
  let server: RealServer;
  beforeAll(async () => {
    server = await RealServer.open();
  });
  afterAll(async () => {
    await server.stop();
    server.remove();
  });

  it('走与用户同样的路，各种状态都有一例', async () => {
    await recordTalks((name) => server.browser(name), server.office, Date.now());
    const clerk = await server.browser('clerk');
    const { rows } = await clerk.get<{ readonly rows: readonly { title: string; state: string }[] }>('/cases');
    expect(Object.fromEntries(rows.map(({ title, state }) => [title, state]))).toEqual({
      东门三盏路灯不亮: 'REWORK',
      垃圾投放点清运不及时: 'CLOSED_OFF',
      主路井盖破损: 'ASSIGNED',
      人行道占道经营: 'REGISTERED',
      二号楼电梯频繁停运: 'IN_PROGRESS',
      地下车库渗水: 'DEFERRED',
      广场夜间噪声扰民: 'REPLIED',
      消防通道停放车辆: 'DECLINED',
      路口雨水井堵塞: 'REOPENED',
    });
  });
});
