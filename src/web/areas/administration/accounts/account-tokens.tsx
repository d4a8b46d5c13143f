import { questions } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { useUser } from '../../../api/me';
import { Answered } from '../../../ui/page';
import { Sheet } from '../../../ui/sheet';
import { TokenList } from '../../../ui/tokens';
import { useAccountTexts } from './accounts.texts';

/** The API tokens that somebody else holds: revoked here when a system is given up or a token got about. */
export const AccountTokens = ({
  id,
  name,
  onClose,
}: {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}) => {
  const t = useAccountTexts();
  const { may } = useUser();
  const asked = questions.useQuery('get', '/api/v1/accounts/{id}', { params: { path: { id } } });
  const withdraw = useCommand('delete', '/api/v1/accounts/{id}/tokens/{token}');
  const revoke = (token: string) => withdraw.mutateAsync({ params: { id, token } });
  return (
    <Sheet title={t.tokensOf(name)} onClose={onClose}>
      <Answered of={asked}>
        {({ tokens }) => <TokenList tokens={tokens} revoke={may('access.write') ? revoke : undefined} />}
      </Answered>
    </Sheet>
  );
};
