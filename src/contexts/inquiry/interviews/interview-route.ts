import { registerCodes, lateCodes, routesOf } from '../../../platform/http/routes';

/** A route for one command on an existing interview. */
export const Route = routesOf('interview', ...lateCodes('interview'));

/** What may be wrong with a note. */
export const noteCodes = [
  ...registerCodes,
  'attachment.missing',
  'note.held-in-future',
  'note.no-matter',
  'note.matter-twice',
  'note.participant-twice',
  'note.promise-before-talk',
  'note.promise-too-late',
  ...['note.not-in-office', 'note.role-noted', 'note.of-called-unit'],
  ...['interview.filer-role', 'interview.deputies-only', 'interview.of-called-unit'],
  'note.evidence-missing',
  ...['note.about-both', 'note.repeat-ended', 'repeat.not-found'],
] as const;

/** Who may speak for a unit. */
export const unitCodes = [
  'interview.unit-missing',
  'interview.unit-not-called',
  'interview.not-of-unit',
  'interview.entered-by-office-only',
  'interview.signatory-not-of-unit',
] as const;
