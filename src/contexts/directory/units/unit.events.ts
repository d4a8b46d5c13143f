import type { UnitNature } from '../../../kernel/directory';
import type { Id } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';

/** A unit that is responsible for matters (承办单位). Its jurisdiction is in the metadata. */
export type UnitEvent =
  | Fact<'UnitRegistered', { readonly code: string; readonly name: string; readonly claim: Id }>
  | Fact<'UnitRenamed', { readonly name: string }>
  | Fact<
      'UnitCodeChanged',
      { readonly code: string; readonly claim: Id; /** The claim on the code it had before. */ readonly givenUp: Id }
    >
  /** 单位性质: what is written to it is a 通知书, or to a firm or a body not beneath the office a 函. */
  | Fact<'UnitNatureStated', { readonly nature: UnitNature }>
  | Fact<'UnitClosed', { readonly reason: string }>
  | Fact<'UnitReopened', Record<string, never>>
  /** Closed for new work; `into` takes over its open work. Earlier records keep its id and its name. */
  | Fact<'UnitMerged', { readonly into: Id; readonly reason: string }>;
