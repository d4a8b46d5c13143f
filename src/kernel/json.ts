/** What may stand in an event, a request or an answer: plain JSON, nothing with a prototype. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

export type JsonObject = { readonly [key: string]: Json | undefined };
