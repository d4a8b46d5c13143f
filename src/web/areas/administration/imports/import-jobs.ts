import type { components } from '../../../api/schema';

type Told = components['schemas']['ToldImport'];

interface Why {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly field: string | null;
}

/** An import as the API tells it; what its document calls objects, by its parts. */
export interface ImportJob extends Omit<Told, 'profile' | 'refusals' | 'failure' | 'reversal'> {
  readonly profile: { readonly name: string };
  readonly refusals: readonly (Why & { readonly row: number; readonly ticketNumber: string | null })[];
  readonly failure: Why | null;
  readonly reversal: {
    readonly reason: string;
    readonly withdrawn: number;
    readonly kept: number;
    readonly keptCases: readonly (Why & { readonly case: string; readonly ticketNumber: string })[];
  } | null;
}

/** Goes on by itself: its page is to be asked again. */
export const goesOn = ({ state }: Pick<ImportJob, 'state'>): boolean =>
  state === 'WAITING' || state === 'RUNNING' || state === 'REVERSING';

/** Milliseconds between two looks at something that goes on. */
export const whileItGoesOn = 1_000;
