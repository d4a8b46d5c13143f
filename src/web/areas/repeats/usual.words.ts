/** They say nothing at the edge of what is the same. */
export const thin: ReadonlySet<string> = new Set('的了是在和与就也都把被及我你他她它们这那又还个');

const said =
  '问题 反映 希望 目前 现在 已经 没有 有关 部门 领导 您好 请问 尊敬 多次 情况 可以 能否 什么 因为 所以 非常 一直 ' +
  '进行 造成 影响 解决 处理 居民 居民来电 来电 多名 相关 部门处理 请有关部门 有关部门 相关部门 希望有关部门 ' +
  '希望相关部门 给居民 影响居民';

/** Every complaint says these. */
export const common: ReadonlySet<string> = new Set(said.split(' '));
