import type { ServiceError } from '@grpc/grpc-js';
import type { Credentials } from './access';
import type { Faults } from './faults';
import type { ServerLog } from './log';

/** What the services know of the node they run on. */
export interface Node {
  readonly log: ServerLog;
  readonly faults: Faults;
  readonly credentials: Credentials | null;
  /** How to end each subscription that is open here. */
  readonly subscriptions: Set<(error: Partial<ServiceError>) => void>;
  /** The port of the node that leads, where that is another one. */
  leaderElsewhere(): number | null;
  /** Every node of the cluster, this one included. */
  members(): readonly Member[];
}

export interface Member {
  readonly port: number;
  readonly leads: boolean;
  readonly alive: boolean;
}
