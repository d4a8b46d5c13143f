import { createContext } from 'react';

/** Tells the surrounding form that an upload has started or ended; the form cannot be sent while one is running. */
export const FilesGoing = createContext<(change: 1 | -1) => void>(() => undefined);
