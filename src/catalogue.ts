import { composed, thingsOf } from './compose';
import { accessContext } from './contexts/access/access.context';
import { directoryContext } from './contexts/directory/directory.context';
import { inquiryContext } from './contexts/inquiry/inquiry.context';
import { policyContext } from './contexts/policy/policy.context';

/** One line for each context. What is not listed here does not exist. */
export const contexts = [directoryContext, accessContext, policyContext, inquiryContext];

export const things = thingsOf(contexts);
export const catalogue = composed(contexts);
