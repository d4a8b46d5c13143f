import { accountDecider } from './accounts/account.decider';
import { accountsView, accountsQuestion, accountQuestion, ownTokensQuestion } from './accounts/accounts.view';
import { administratorsReference } from './accounts/administrators.reference.state';
import { officialsReference } from './accounts/officials.reference.state';
import { accountActsQuestion, accountActsView } from './security/account-acts.view';
import { unitOfficialsQuestion } from './accounts/officials.view';
import { claimDecider } from './claims/claim.decider';
import { pendingClaims } from './claims/pending-claims.reference.state';
import { releaseClaimWhenGivenUp } from './claims/release-claim-when-given-up.reaction';
import { helpedAccountsQuestion } from './password-help/helped-accounts.view';
import { accessPermissions } from './access.permissions';
import type { ContextSpec } from '../../capabilities/context';

/** What the access context provides. */
export const accessContext: ContextSpec = {
  name: 'access',
  permissions: accessPermissions,
  deciders: [accountDecider, claimDecider],
  views: [accountsView, accountActsView],
  questions: [
    accountsQuestion,
    accountQuestion,
    ownTokensQuestion,
    unitOfficialsQuestion,
    accountActsQuestion,
    helpedAccountsQuestion,
  ],
  reactions: [releaseClaimWhenGivenUp],
  references: [administratorsReference, officialsReference, pendingClaims],
};
