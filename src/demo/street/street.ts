import type { Registers } from '../office';
import { communities } from './places';
import { people } from './people';
import { units } from './units';

export const streetName = '示范街道';

/** The registers of the made-up street. */
export const street: Registers = {
  communities,
  people,
  units,
  keyWorks: ['老旧小区改造', '背街小巷整治', '社区养老服务提升', '农贸市场改造', '消防安全隐患整治'],
};
