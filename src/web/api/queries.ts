import { QueryClient } from '@tanstack/react-query';
import { Refused } from './problem';

/** Answers stay on the screen while newer ones are fetched; the changes told by the server say when. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // A refusal is final; but the network may come back, or a view may be ready in a moment.
      retry: (count, error) => !(error instanceof Refused && error.problem.status < 500) && count < 3,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});
