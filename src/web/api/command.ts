import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newId } from '../device/new-id';
import { sender } from './client';
import type { Refused, Unreachable } from './problem';
import type { paths } from './schema';

/** What changes something: `post /api/v1/cases/{id}/accept`. */
type Method = 'post' | 'put' | 'delete';
export type CommandPath<M extends Method> = {
  [P in keyof paths]: paths[P][M] extends object ? P : never;
}[keyof paths];

type Operation<M extends Method, P extends CommandPath<M>> = paths[P][M];
export type BodyOf<M extends Method, P extends CommandPath<M>> =
  Operation<M, P> extends { requestBody?: { content: { 'application/json': infer B } } } ? B : undefined;
type ParamsOf<M extends Method, P extends CommandPath<M>> =
  Operation<M, P> extends { parameters: { path: infer I } } ? I : undefined;
type Success = 200 | 201 | 202;
export type AnswerOf<M extends Method, P extends CommandPath<M>> =
  Operation<M, P> extends { responses: infer R }
    ? { [S in keyof R & Success]: R[S] extends { content: { 'application/json': infer A } } ? A : undefined }[keyof R &
        Success]
    : undefined;

export interface Sent<M extends Method, P extends CommandPath<M>> {
  readonly params?: ParamsOf<M, P>;
  readonly body?: BodyOf<M, P>;
  /** The revision of the thing as the page showed it; sent as If-Match. */
  readonly revision?: number;
}

/** A new key for each new request, the same key for a retry, so that it is carried out once. */
class Keys {
  private last: { said: string; key: string } | undefined;

  of(said: string): string {
    if (this.last?.said !== said) this.last = { said, key: newId() };
    return this.last.key;
  }

  done(): void {
    this.last = undefined;
  }
}

/** What is sent to a route that the caller has tied to it. */
export interface AnySent {
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
  readonly revision?: number;
}

/**
 * Sends with a key, so that sending again after a broken line does nothing twice; with the revision that the page
 * showed; and when it is done, everything on the screen is asked for again.
 *
 * Rejects with `Refused` (what the server says; 412 where the thing has moved on) or `Unreachable`.
 */
export const useSending = (method: Method, path: string) => {
  const keys = useRef(new Keys());
  const queries = useQueryClient();
  return useMutation<unknown, Refused | Unreachable, AnySent>({
    mutationFn: async ({ params = {}, body, revision }) => {
      const said = JSON.stringify([params, body]);
      const headers = {
        'idempotency-key': keys.current.of(said),
        ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
      };
      const { data } = await sender.request(method, path, { params: { path: params }, body, headers });
      return data;
    },
    onSuccess: () => {
      keys.current.done();
      return queries.invalidateQueries();
    },
  });
};

/** A command on a route, typed by it; see `useSending`. */
export const useCommand = <M extends Method, P extends CommandPath<M>>(method: M, path: P) => {
  type Mutation = UseMutationResult<AnswerOf<M, P>, Refused | Unreachable, Sent<M, P>>;
  return useSending(method, path) as Mutation;
};
