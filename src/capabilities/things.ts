import type { AnyThing } from './thing.part';

/** Every kind of thing that the contexts bring, for what is made by Nest. */
export const THINGS = Symbol('Things');
export type Things = readonly AnyThing[];
