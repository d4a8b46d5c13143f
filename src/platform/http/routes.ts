import { applyDecorators, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Answers } from './answers';
import { CommittedDto } from './committed.dto';

/** What is refused of something that is entered later than it happened. */
export const lateCodes = (thing: string) =>
  [`${thing}.before-its-cause`, `${thing}.late-reason`, `${thing}.late-paper`] as const;

/** A route for one command on something that is there: `POST :id/<path>`, with the refusals of its own. */
export const Route = (path: string, summary: string, ...codes: readonly string[]): MethodDecorator =>
  applyDecorators(
    Post(`:id/${path}`),
    HttpCode(200),
    ApiOperation({ summary }),
    ApiOkResponse({ type: CommittedDto }),
    Answers(...codes),
  );

/** The same for a kind of thing, with what may be wrong with each of its commands. */
export const routesOf =
  (thing: string, ...everywhere: readonly string[]) =>
  (path: string, summary: string, ...codes: readonly string[]): MethodDecorator =>
    Route(path, summary, `${thing}.not-found`, `${thing}.wrong-phase`, ...codes, ...everywhere);

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
