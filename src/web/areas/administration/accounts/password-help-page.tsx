import { useState } from 'react';
import { questions } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useFormats } from '../../../texts/format';
import { wordFor } from '../../../texts/texts';
import { Answered, Nothing, Panel } from '../../../ui/page';
import { Secret } from '../../../ui/secret';
import { Tag } from '../../../ui/tags';
import { useRoles } from '../../../words/roles.texts';
import { AdministrationFrame, Entry } from '../administration-frame';
import type { Doing } from '../doing';
import { useAccountTexts } from './accounts.texts';

type Helped = components['schemas']['HelpedAccountDto'];

interface Given {
  readonly label: string;
  readonly code: string;
  readonly until: string;
}

/** Where the clerk helps people of the own street who forgot their password. */
export default function PasswordHelpPage() {
  const t = useAccountTexts();
  const roles = useRoles();
  const { moment } = useFormats();
  const asked = questions.useQuery('get', '/api/v1/password-help');
  const [given, setGiven] = useState<Given | null>(null);
  const giveTo = ({ account, label }: Helped): Doing => ({
    path: '/api/v1/password-help/{id}/code',
    text: t.giveCode,
    hint: t.giveCodeHint,
    fields: [],
    params: { id: account },
    onAnswer: (answer) => setGiven({ ...(answer as Pick<Given, 'code' | 'until'>), label }),
  });
  return (
    <AdministrationFrame title={t.help}>
      <p className="muted">{t.helpHint}</p>
      <Answered of={asked}>
        {(list) => (
          <Panel>
            {list.length === 0 && <Nothing title={t.helpNobody} hint={t.helpNobodyHint} />}
            <ul className="card-list">
              {list.map((one) => (
                <Entry
                  key={one.account}
                  name={one.label}
                  notes={<span className="muted">{one.name}</span>}
                  actions={[giveTo(one)]}
                >
                  <div className="row" style={{ marginTop: 4 }}>
                    {[...new Set(one.roles)].map((role) => (
                      <Tag key={role} colour="blue">
                        {wordFor(roles, role)}
                      </Tag>
                    ))}
                  </div>
                </Entry>
              ))}
            </ul>
          </Panel>
        )}
      </Answered>
      {given !== null && (
        <Secret
          title={t.codeOf(given.label)}
          hint={t.codeHint(moment(given.until))}
          secret={given.code}
          onClose={() => setGiven(null)}
        />
      )}
    </AdministrationFrame>
  );
}
