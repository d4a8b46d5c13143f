/** What happens at the door and leaves the house. No events of the domain: they are kept for a year, in the vault. */
export const doorKinds = ['SIGNED_IN', 'SIGN_IN_FAILED', 'PASSWORD_FAILED', 'CODE_FAILED', 'DOWNLOADED'] as const;
