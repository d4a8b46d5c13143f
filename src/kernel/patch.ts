/**
 * Some fields of a state, and no others. `P` is the type of the given fields, wherever they come from; a field that the
 * state lacks has type `never`. Fields within a field are checked as in any literal.
 */
export type Changes<S, P> = Partial<S> & { readonly [K in keyof P]?: K extends keyof S ? unknown : never };

/**
 * The state with these fields changed. A misspelt or wrongly typed field does not compile, even when it comes from a
 * helper or a spread, which the compiler's own check of literals would let pass.
 */
export const patch = <S extends object, P>(state: S, changes: Changes<S, P>): S => ({ ...state, ...changes });
