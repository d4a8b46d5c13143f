import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  Get,
  Injectable,
  type Type,
} from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Id, Revision } from '../../kernel/ids';
import type { MomentParams } from '../../kernel/time/moments';
import type { Question } from '../../kernel/view';
import { Ask } from '../messaging/ask';
import type { MarkedNewer } from '../messaging/newer-marks';
import { type Allowed, type NamedDecider, Permitted } from '../messaging/permitted';
import type { QuestionRequest } from '../messaging/request';
import { Answers } from './answers';
import { AskedForMoments, momentsIn } from './moments';
import { type ProvenRequest, questionRequestOf } from './request';

/** Who asks, and for which moments: what a route without other query parameters is sent. */
export interface AskedAt {
  readonly moments: MomentParams;
  readonly request: QuestionRequest;
}

/** A handler's parameter: the `AskedAt` of this HTTP request. */
export const AskingAt = createParamDecorator((_data: unknown, context: ExecutionContext): AskedAt => {
  const request = context.switchToHttp().getRequest<ProvenRequest>();
  return { moments: momentsIn(request), request: questionRequestOf(request) };
});

interface Said {
  readonly summary: string;
  readonly description?: string;
}

const momentCodes = ['moment.unreadable', 'moment.in-future'] as const;

/** Makes routes that read one thing, as it is or was: `GET :id` for its page, `GET :id/<path>` for more of it. */
export const readingOf =
  (thing: string) =>
  (path: string, said: Said, type: Type): MethodDecorator =>
    applyDecorators(
      Get(path === '' ? ':id' : `:id/${path}`),
      ApiOperation(said),
      AskedForMoments(),
      ApiOkResponse({ type }),
      Answers(`${thing}.not-found`, ...momentCodes),
    );

/** A route for the list of all things of a kind, a page at a time. */
export const List = (said: Said, type: Type): MethodDecorator =>
  applyDecorators(Get(), ApiOperation(said), ApiOkResponse({ type }), Answers(...momentCodes, 'page.cursor'));

/** The page of a thing as it is answered: with its revision, which becomes the ETag, and what its reader may do now. */
export type Shown<Page, Command extends string> = Page &
  MarkedNewer & {
    readonly revision: Revision;
    readonly allowed?: Allowed<Command>;
  };

/** What every route for the page of a thing does: ask for it, and for what its reader may do there. */
@Injectable()
export class Pages {
  constructor(
    private readonly queries: QueryBus,
    private readonly permitted: Permitted,
  ) {}

  async show<Page extends object, Command extends string>(
    question: Question<MomentParams & { readonly id: Id }, Page>,
    decider: NamedDecider<Command>,
    { id, moments, request }: AskedAt & { readonly id: Id },
    revisionOf: (page: Page) => Revision,
  ): Promise<Shown<Page, Command>> {
    const page = await this.queries.execute(new Ask(question, { ...moments, id }, request));
    return { ...page, revision: revisionOf(page), ...(await this.permitted.onPage(decider, id, moments, request)) };
  }
}
