import { type Metadata, type ServiceError, status } from '@grpc/grpc-js';
import { failure } from './wire';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** How a call without the right user and password ends; null where it may go on. */
export const denied = (metadata: Metadata, credentials: Credentials | null): Partial<ServiceError> | null => {
  if (credentials === null) return null;
  const [given] = metadata.get('authorization');
  if (given === undefined) {
    return failure(status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' });
  }
  const right = Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64');
  return given === `Basic ${right}` ? null : failure(status.UNAUTHENTICATED, 'Bad HTTP status code: 401');
};
