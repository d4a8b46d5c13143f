import { SetMetadata } from '@nestjs/common';

export const OPEN_TO_ALL = 'yuexun:open-to-all';

/** Marks a route (or controller) that needs no sign-in: the guard lets everybody through. */
export const OpenToAll = () => SetMetadata(OPEN_TO_ALL, true);
