import { lateCodes, routesOf } from '../../../platform/http/routes';

/** A route for one command on an existing session. */
export const Route = routesOf('session', ...lateCodes('session'));
