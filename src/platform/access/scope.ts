import type { Capacity } from '../../kernel/context';
import type { Directory } from '../../kernel/directory';
import type { Scope } from '../../kernel/view';

/** What the capacities that allow a question let their holder see. */
export type ScopeOf = (able: readonly Capacity[], directory: Directory) => Scope;

export const SCOPE_OF = Symbol('ScopeOf');
