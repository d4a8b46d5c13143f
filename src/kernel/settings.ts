import type { PolicySettings } from './policy';

/** Reads one value from a request; `field` is its path, for refusals. */
export type Check<T> = (value: unknown, field: string) => T;

/** One setting: what holds until somebody sets it, and what may be set. */
export interface Setting<T> {
  readonly standard: T;
  readonly check: Check<T>;
}

/** The settings that a context brings; one without a standard value or a check does not compile. */
export interface SettingsPart<Own = Readonly<Record<string, unknown>>> {
  readonly settings: { readonly [Name in keyof Own]-?: Setting<Own[Name]> };
  /** Refuses what does not go together, its own settings and others. */
  readonly together?: (settings: PolicySettings) => void;
}
