import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { client } from '../../api/client';
import type { components } from '../../api/schema';

/** An earlier case that may be the same matter. */
export interface Similar {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly state: string;
  readonly isOpen: boolean;
  readonly grade: components['schemas']['Suggestion']['grade'];
  /** Why it is shown, in words. */
  readonly reasons: readonly string[];
}

/** Fewer say nothing yet. */
const fewest = 4;
const most = 3;
/** Milliseconds after the last key. */
const pause = 600;

const similarTo = async (title: string): Promise<readonly Similar[]> => {
  const { data } = await client.POST('/api/v1/repeat-issues/suggestions', { body: { title, description: title } });
  return (data?.suggestions ?? [])
    .slice(0, most)
    .map(({ case: { id, number, title: told, state, phase }, grade, reasons }) => ({
      id,
      number,
      title: told,
      state,
      isOpen: phase === 'open',
      grade,
      reasons,
    }));
};

/** What is like that which is being typed, once the typing pauses. Nothing while there is no network. */
export const useSimilar = (title: string): readonly Similar[] => {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(title.trim()), pause);
    return () => clearTimeout(timer);
  }, [title]);
  const found = useQuery({
    queryKey: ['similar', settled],
    meta: { dependsOn: [{ category: 'case' }] },
    enabled: settled.length >= fewest && navigator.onLine,
    retry: false,
    queryFn: () => similarTo(settled),
  });
  return found.data ?? [];
};
