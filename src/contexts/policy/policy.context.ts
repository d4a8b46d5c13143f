import { policiesQuestion, calendarQuestion, deadlineQuestion } from './policy-questions.view';
import { policyDecider } from './policy.decider';
import { policyUpcasters } from './policy.events';
import { policyReference } from './policy.reference.state';
import { policyPermissions } from './policy.permissions';
import { policySettings } from './policy.settings';
import type { ContextSpec } from '../../capabilities/context';

/** What the policy context provides. */
export const policyContext: ContextSpec = {
  name: 'policy',
  permissions: policyPermissions,
  settings: policySettings,
  deciders: [policyDecider],
  questions: [policiesQuestion, calendarQuestion, deadlineQuestion],
  references: [policyReference],
  upcasters: policyUpcasters,
};
