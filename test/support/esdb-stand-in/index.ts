export { ServerLog } from './log';
export { StandIn, type StandInOptions } from './server';
