import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: enough to recognise it, too little to use it. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
