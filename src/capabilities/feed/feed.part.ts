/** All events that a list names one by one, which the compiler keeps whole: other systems are told of each. */
export const namesIn = <T extends string>(byEvent: Readonly<Record<T, unknown>>): readonly T[] =>
  Object.keys(byEvent) as T[];
