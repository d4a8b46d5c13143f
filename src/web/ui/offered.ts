import { inWechat } from '../device/channel';
import { anyPicture } from './file-kinds';

/** Whatever the device calls a picture. */
export const anyPhoto = 'image/*';

/** What an input offers. WeChat on Android knows no lists of endings: photos by their kind, all else without one. */
export const offered = (kinds: string): string | undefined => (inWechat() ? undefined : kinds);
export const offeredPictures = (): string => offered(anyPicture) ?? anyPhoto;
