import type { Words } from '../../kernel/rejection';

/** What each rule of class-validator says; `{n}` stands for the number in its own message. */
const rules: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  whitelistValidation: ['没有这个字段', 'There is no such field'],
  unknownValue: ['内容应为对象', 'Must be an object'],
  isDefined: ['必须填写', 'Required'],
  isNotEmpty: ['不得为空', 'Must not be empty'],
  isString: ['应为文字', 'Must be text'],
  isBoolean: ['应为是或否', 'Must be yes or no'],
  isInt: ['应为整数', 'Must be a whole number'],
  isNumber: ['应为数字', 'Must be a number'],
  isArray: ['应为列表', 'Must be a list'],
  isObject: ['没有填写', 'Must be filled in'],
  nestedValidation: ['没有填写', 'Must be filled in'],
  isUuid: ['没有选择，或者不是可选的一项', 'Must be one of those offered'],
  isIn: ['不是可选的值', 'Not one of the values to choose from'],
  isEnum: ['不是可选的值', 'Not one of the values to choose from'],
  isIso8601: ['应为有效的日期或时刻', 'Must be a valid day or moment'],
  isDateString: ['应为有效的日期或时刻', 'Must be a valid day or moment'],
  matches: ['格式不对', 'Of another form than asked for'],
  maxLength: ['不得超过{n}字', 'At most {n} characters'],
  minLength: ['至少{n}字', 'At least {n} characters'],
  isLength: ['长度不合要求', 'Too short or too long'],
  arrayMaxSize: ['不得超过{n}项', 'At most {n} entries'],
  arrayMinSize: ['至少{n}项', 'At least {n} entries'],
  arrayNotEmpty: ['不得为空', 'Must not be empty'],
  arrayUnique: ['不得重复', 'Must not repeat'],
  min: ['不得小于{n}', 'At least {n}'],
  max: ['不得大于{n}', 'At most {n}'],
  isPositive: ['应大于0', 'Must be more than 0'],
  text: ['应为1至{n}字，不含控制字符', '1 to {n} characters without control characters'],
  localDate: ['应为日期，如 2025-03-01', 'Must be a day such as 2025-03-01'],
  instant: ['应为有效的日期和时间', 'Must be a day and time such as 2025-03-01 09:00'],
  id: ['没有选择，或者不是可选的一项', 'Must be one of those offered'],
  tooDeep: ['嵌套不得超过{n}层', 'At most {n} levels deep'],
  tooLong: ['文字过长', 'The text is too long'],
  tooMany: ['内容不得超过{n}项', 'At most {n} values in all'],
  tooManyKeys: ['字段不得超过{n}个', 'At most {n} fields'],
  characters: ['含有控制字符或残缺的字符', 'Contains control characters or half a character'],
};

/** A broken rule in words; `message` is class-validator's own, English, with the limit in it. */
export const wordsOfRule = (rule: string, message: string): Words => {
  const known = rules[rule];
  if (known === undefined) return { zh: '不合要求', en: message };
  const number = /-?\d+(\.\d+)?(?!.*\d)/.exec(message)?.[0] ?? '';
  const [zh, en] = known;
  return { zh: zh.replace('{n}', number), en: en.replace('{n}', number) };
};
