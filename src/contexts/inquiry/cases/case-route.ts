import { routesOf } from '../../../platform/http/routes';

/** A route for one command on an existing case. */
export const Route = routesOf('case');

/** Who may speak for the responsible unit. */
export const unitCodes = [
  'case.not-its-unit',
  'case.not-lead-unit',
  'case.backdated',
  'case.history',
  'case.scan-missing',
] as const;

/** Four eyes: anyone who filed, rated or answered a case, or belongs to one of its units, may not decide on it. */
export const fourEyesCodes = [
  'case.four-eyes-unit',
  'case.four-eyes-filed',
  'case.four-eyes-rated',
  'case.four-eyes-answered',
] as const;
