import { lateCodes, routesOf } from '../../../platform/http/routes';

/** A route for one command on an existing case. */
export const Route = routesOf('case', ...lateCodes('case'));

/** Who may speak for the responsible unit. */
export const unitCodes = [
  'case.not-its-unit',
  'case.not-lead-unit',
  'case.backdated',
  'case.history',
  'case.scan-missing',
  'case.signatory-not-of-unit',
  'case.four-eyes-unit',
  'case.four-eyes-handled',
  'case.four-eyes-called',
] as const;

/** Nobody judges his own: a refusal names the relation (docs/independence.md). */
export const independenceCodes = [
  'case.four-eyes-unit',
  'case.four-eyes-answered',
  'case.four-eyes-drafted',
  'case.four-eyes-reported',
  'case.four-eyes-handled',
  'case.four-eyes-called',
] as const;

/** The result and the time allowed are not judged by whoever asked for it either. */
export const fourEyesCodes = [...independenceCodes, 'case.four-eyes-filed', 'case.four-eyes-rated'] as const;
