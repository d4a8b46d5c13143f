import { client } from '../api/client';
import { capacityInUse } from '../api/connection';
import { forget } from '../api/me';
import { problemOf } from '../api/problem';
import { queryClient } from '../api/queries';
import { storeOf } from '../api/store';
import { closeDevice } from '../device/open-device';

/** Stands in the browser until the server has heard that somebody signs out: whoever opens the page next waits for it. */
const place = 'yuexun.leaving';

/** `failed`: the device is closed, but the server has not ended the session. */
export const leaving = storeOf<'no' | 'going' | 'failed'>(localStorage.getItem(place) === null ? 'no' : 'failed');

const ended = async (): Promise<boolean> => {
  try {
    await client.POST('/api/v1/sign-out');
    return true;
  } catch (error) {
    return problemOf(error)?.code === 'sign-in.needed';
  }
};

/** Signs out, and leaves nothing of this person readable on the device or in the browser's memory. */
export const leave = async (me?: Parameters<typeof forget>[0]): Promise<void> => {
  leaving.set('going');
  localStorage.setItem(place, 'yes');
  await closeDevice();
  capacityInUse.set(null);
  forget(me);
  queryClient.clear();
  if (!(await ended())) return leaving.set('failed');
  localStorage.removeItem(place);
  location.replace('/');
};
