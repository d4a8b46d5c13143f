import { units } from './units';

/** The sign-in name of the official who answers for a unit. */
export const officialOf = (code: string): string => {
  const unit = units.find((candidate) => candidate.code === code);
  if (unit === undefined) throw new Error(`No unit ${code}`);
  return unit.official;
};
