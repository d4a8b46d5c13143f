import { conflict } from '../../kernel/rejection';
import type { Meanings } from './document.part';

/** What every document may say besides. */
export const commonValues: Meanings = {
  机关: '出具文书的机关，如“示范街道人大工委”',
  辖区: '街道或区的名称',
  制作日期: '生成文书的日期',
  数据截至: '文书所据情况截至的时刻',
  所知截至: '文书所据登记截至的时刻',
  模板版本: '所用模板的版本，未替换的为“默认”',
};

/** @throws Rejection `document.nothing-yet` */
export const nothingYet = (zh: string, en: string): never => conflict('document.nothing-yet', zh, en, 'subject');
