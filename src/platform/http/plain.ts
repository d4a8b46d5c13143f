import { PersonalInput } from '../../kernel/personal';

/**
 * The content of a DTO as plain JSON: without its class, and without fields that were not sent. Personal inputs stay as
 * they are, to be sealed on the way.
 */
export const plain = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || value instanceof PersonalInput) return value;
  if (Array.isArray(value)) return value.map(plain) as T;
  const sent = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(sent.map(([key, inner]) => [key, plain(inner as unknown)])) as T;
};
