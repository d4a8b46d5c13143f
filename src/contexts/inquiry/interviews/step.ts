import { applyDecorators, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Answers } from '../../../platform/http/answers';
import { CommittedDto } from '../../../platform/http/committed.dto';

/** A route for one command on an interview that is there: `POST :id/<path>`, with the refusals of its own. */
export const Step = (path: string, summary: string, ...codes: readonly string[]): MethodDecorator =>
  applyDecorators(
    Post(`:id/${path}`),
    HttpCode(200),
    ApiOperation({ summary }),
    ApiOkResponse({ type: CommittedDto }),
    Answers('interview.not-found', 'interview.wrong-phase', ...codes),
  );

/** What may be wrong with the registers' entries that a command names. */
export const registerCodes = [
  'topic.missing',
  'topic.not-in-force',
  'keyWork.missing',
  'keyWork.not-in-force',
  'unit.missing',
  'unit.closed',
  'person.missing',
  'person.closed',
  'place.missing',
  'place.kind',
  'place.empty',
  'place.not-within',
] as const;

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
  'note.evidence-missing',
] as const;

/** Who may speak for a unit. */
export const unitCodes = [
  'interview.unit-missing',
  'interview.unit-not-called',
  'interview.not-of-unit',
  'interview.entered-by-office-only',
] as const;
