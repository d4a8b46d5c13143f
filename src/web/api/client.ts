import createFetch, { type ClientOptions, type Middleware } from 'openapi-fetch';
import createQueries from 'openapi-react-query';
import { answeredStale, capacityInUse, connection, signedOut } from './connection';
import { type Problem, Refused, Unreachable } from './problem';
import type { paths } from './schema';

/** What every request says, and what every answer tells, in one place. */
const everywhere: Middleware = {
  onRequest: ({ request }) => {
    const capacity = capacityInUse.get();
    // What waited in a queue goes out in the capacity in which it was written.
    if (capacity !== null && !request.headers.has('yuexun-capacity')) request.headers.set('yuexun-capacity', capacity);
    return request;
  },
  onResponse: async ({ request, response }) => {
    if (response.headers.get('yuexun-stale') === 'true') answeredStale();
    else if (request.method === 'GET' || connection.get() === 'offline') connection.set('live');
    // A page is no answer of the API: a network in between asks for a sign-in of its own.
    if (response.ok && response.headers.get('content-type')?.startsWith('text/html') === true)
      throw new Unreachable(response.status);
    if (response.ok) return undefined;
    const problem = (await response.json().catch(() => null)) as Problem | null;
    // A proxy in between answered, not the server.
    if (problem === null || typeof problem.code !== 'string') throw new Unreachable(response.status);
    if (problem.code === 'sign-in.needed') signedOut.set(true);
    throw new Refused(problem);
  },
  onError: ({ error }) => {
    if (error instanceof Refused || error instanceof Unreachable) return error;
    if (error instanceof DOMException && error.name === 'AbortError') return error;
    connection.set('offline');
    return new Unreachable(error);
  },
};

const settings: ClientOptions = {
  baseUrl: location.origin,
  // Lists of values stand in one parameter, separated by commas.
  querySerializer: { array: { style: 'form', explode: false } },
};

export const client = createFetch<paths>(settings);
client.use(everywhere);

interface AnyCommand {
  readonly parameters: { readonly path?: Readonly<Record<string, string>> };
  readonly requestBody?: { readonly content: { readonly 'application/json': unknown } };
  readonly responses: { readonly 200: { readonly content: { readonly 'application/json': unknown } } };
}

/** The same for whichever route: whoever sends with it has tied body and route to each other before. */
export const sender = createFetch<Record<string, { post: AnyCommand; put: AnyCommand; delete: AnyCommand }>>(settings);
sender.use(everywhere);

/** `questions.useQuery('get', '/api/v1/me')`: typed by the API's document, cached and refreshed by the changes told. */
export const questions = createQueries(client);

/** What was answered; anything that is no success has been thrown before. */
export const answered = <A>({ data }: { readonly data?: A }): A => {
  if (data === undefined) throw new Unreachable('an answer without a body');
  return data;
};

interface AnyFile {
  readonly parameters: object;
  readonly responses: { readonly 200: { readonly content: { readonly 'application/octet-stream': Blob } } };
}

const files = createFetch<Record<string, { get: AnyFile }>>(settings);
files.use(everywhere);

/** A file by its whole address, as it stood in an earlier answer. */
export const fileAt = (address: string) => files.GET(address, { parseAs: 'blob' });
