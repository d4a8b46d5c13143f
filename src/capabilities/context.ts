import type { AnyDecider } from '../kernel/decider';
import type { Reaction } from '../kernel/reaction';
import type { HeldPermissions } from '../kernel/permission';
import type { SettingsPart } from '../kernel/settings';
import type { ReferenceFold } from '../kernel/reference';
import type { AnyQuestion, View } from '../kernel/view';
import type { Upcasters } from '../platform/event-store/codec';
import type { DocumentKind } from './documents/document.part';
import type { Held } from './plans/held.part';
import type { Counter } from './statistics/counter.part';
import type { AnyThing } from './thing.part';

/** Everything that a context contributes; `src/compose.ts` joins the lists. */
export interface ContextSpec {
  /** Its folder, where its Nest module stands as `<name>.module.ts`. */
  readonly name: string;
  /** Its own permissions, and who holds them. */
  readonly permissions?: HeldPermissions;
  /** Its own settings: what of its rules varies by place. */
  readonly settings?: SettingsPart;
  /** Its kinds of things: every capability serves them. */
  readonly things?: readonly AnyThing[];
  readonly deciders?: readonly AnyDecider[];
  readonly views?: readonly View[];
  readonly questions?: readonly AnyQuestion[];
  readonly reactions?: readonly Reaction[];
  readonly references?: readonly ReferenceFold<unknown>[];
  readonly upcasters?: Upcasters;
  /** What can be counted about its things, in the order in which a report prints it. */
  readonly counters?: readonly Counter[];
  /** Which of its things may be planned for a year, and how they count there. */
  readonly held?: readonly Held[];
  /** Its documents, in the order in which lists show them. */
  readonly documents?: readonly DocumentKind[];
}
