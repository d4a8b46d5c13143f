/** A community with the estates of its grids, one list for each grid. */
export interface DemoCommunity {
  readonly name: string;
  readonly grids: readonly (readonly string[])[];
}

/** Five communities of 28 grids; every name is made up. */
export const communities: readonly DemoCommunity[] = [
  {
    name: '春风社区',
    grids: [['春风花园', '柳岸小区'], ['春风里'], ['东苑小区'], ['纺织新村', '供销社宿舍'], ['桥东公寓'], ['春晖苑']],
  },
  {
    name: '和平社区',
    grids: [['和平家园'], ['和平里'], ['铁路新村'], ['和顺苑', '北关小区'], ['老机械厂宿舍'], ['书香名邸']],
  },
  {
    name: '向阳社区',
    grids: [['向阳小区'], ['葵园', '粮站家属院'], ['向阳坊'], ['朝阳公寓'], ['南门小区'], ['阳光水岸']],
  },
  {
    name: '建设社区',
    grids: [['建设新村'], ['工人新村', '建材宿舍'], ['金桥花园'], ['西站小区', '建安里'], ['文峰苑']],
  },
  {
    name: '新河社区',
    grids: [['新河湾'], ['滨河小区', '水厂宿舍'], ['渡口人家'], ['新河家园', '河畔公寓'], ['码头新村']],
  },
];
