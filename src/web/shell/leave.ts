import { client } from '../api/client';
import { capacityInUse } from '../api/connection';
import { forget } from '../api/me';
import { queryClient } from '../api/queries';

/** Signs out, and leaves nothing of this person in the browser's memory. */
export const leave = async (): Promise<void> => {
  await client.POST('/api/v1/sign-out').catch(() => undefined);
  capacityInUse.set(null);
  forget();
  queryClient.clear();
  location.assign('/');
};
