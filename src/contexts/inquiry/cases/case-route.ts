import { routesOf } from '../../../platform/http/routes';

/** A route for one command on a case that is there. */
export const Route = routesOf('case');

/** Who may speak for the responsible unit. */
export const unitCodes = [
  'case.not-its-unit',
  'case.not-lead-unit',
  'case.backdated',
  'case.history',
  'case.scan-missing',
] as const;

/** Four eyes: who filed, rated or answered it, or belongs to a unit in it, decides nothing of it. */
export const fourEyesCodes = [
  'case.four-eyes-unit',
  'case.four-eyes-filed',
  'case.four-eyes-rated',
  'case.four-eyes-answered',
] as const;
