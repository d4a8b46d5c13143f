import type { AnyThing } from './thing.part';

/** Every kind of thing that the contexts contribute, for classes that Nest creates. */
export const THINGS = Symbol('Things');
export type Things = readonly AnyThing[];
