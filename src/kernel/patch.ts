/**
 * Some fields of a state, and none that it does not have: `P` stands for the fields that are given, wherever they come
 * from, and one that the state lacks may be nothing. Fields within a field are checked as in any literal.
 */
export type Changes<S, P> = Partial<S> & { readonly [K in keyof P]?: K extends keyof S ? unknown : never };

/**
 * The state with these fields changed. A misspelt or wrongly typed field does not compile, also where it comes out of
 * a helper or a spread, which the compiler's check of literals would let pass.
 */
export const patch = <S extends object, P>(state: S, changes: Changes<S, P>): S => ({ ...state, ...changes });
