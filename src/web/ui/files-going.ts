import { createContext } from 'react';

/** Tells the form around that a file is on its way up, or has come to an end: until then the form is not sent. */
export const FilesGoing = createContext<(change: 1 | -1) => void>(() => undefined);
