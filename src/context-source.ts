import { officialsReference } from './contexts/access/accounts/officials.reference.state';
import { allows } from './contexts/access/role-permissions.rules';
import { directoryReference } from './contexts/directory/directory.reference.state';
import { representativesReference } from './contexts/directory/people/representatives.reference.state';
import { calledReference } from './contexts/inquiry/interviews/called.reference.state';
import { issuesReference } from './contexts/inquiry/repeats/issues.reference.state';
import { requestsReference } from './contexts/inquiry/interviews/requests.reference.state';
import { policyReference, ruledContext, rulesFrom } from './contexts/policy/policy.reference.state';
import { localDayOf } from './kernel/time/moments';
import type { ContextSource } from './platform/messaging/context-source';
import { derive } from './platform/messaging/names';
import type { ReferenceKeeper } from './platform/subscriptions/reference-keeper';

/** What decisions know besides their own stream: the directory and the rules, as far as this node has folded them. */
export const contextSource = (keeper: ReferenceKeeper): ContextSource => {
  const directory = keeper.stateOf(directoryReference);
  const officials = keeper.stateOf(officialsReference);
  const representatives = keeper.stateOf(representativesReference);
  const called = keeper.stateOf(calledReference);
  const issues = keeper.stateOf(issuesReference);
  const requests = keeper.stateOf(requestsReference);
  const rules = rulesFrom(keeper.stateOf(policyReference), directory);
  return {
    directory,
    rules,
    get position() {
      return keeper.position;
    },
    contextFor: (known) => ({
      ...known,
      ...ruledContext(rules, known.jurisdiction, localDayOf(Date.parse(known.now))),
      directory,
      officialsOf: (unit) => officials.of(unit),
      belongedTo: (unit, since) => [
        ...new Set([
          ...officials.since(unit, since),
          ...representatives.ofUnit(unit, since, localDayOf(Date.parse(known.now))),
        ]),
      ],
      holdersOf: (permission) =>
        officials.office(known.jurisdiction).filter(({ capacity }) => allows(capacity.role, permission)),
      calledTo: (interview) => called.get(interview) ?? [],
      issuesOf: (one) => issues.of(one),
      isOpenIssue: (issue) => issues.isOpen(issue),
      openRequest: (interview) => {
        const request = requests.get(interview);
        return request?.open === true ? request : undefined;
      },
      representativesOn: (day) => representatives.on(known.jurisdiction, day),
      representsAs: (person, day) => representatives.as(known.jurisdiction, person, day),
      hasLeftOffice: (person, day) => representatives.hasLeft(person, known.jurisdiction, day),
      derive,
    }),
  };
};
