/** Where people say in which district it is: in the title, and in these first characters. */
const leadLength = 60;

/** 岳山区, A7县: a district by two characters or a code, and no 小区, 社区, 园区 or the like. */
const district = /(?:[a-z]\d*|\p{Script=Han}{2})(?:县|(?<![小社园校景库片辖地城郊矿湖老新灾])区)/gu;

/** The districts that a plain text names at its beginning, each once. */
export const districtsIn = (title: string, body: string): readonly string[] => [
  ...new Set([title, body.slice(0, leadLength)].flatMap((text) => text.match(district) ?? [])),
];

/** Both name districts, and none of them is the same. */
export const areOfOtherDistricts = (mine: readonly string[], theirs: readonly string[]): boolean =>
  mine.length > 0 && theirs.length > 0 && !mine.some((one) => theirs.includes(one));
