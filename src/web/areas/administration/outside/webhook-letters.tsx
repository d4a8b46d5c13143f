import { Button } from 'antd';
import { questions } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { useFormats } from '../../../texts/format';
import { wordFor } from '../../../texts/texts';
import { Answered, Nothing } from '../../../ui/page';
import { Sheet } from '../../../ui/sheet';
import { Wrong } from '../../../ui/wrong';
import { useOutsideCodes, useOutsideTexts } from './outside.texts';
import { useKindWords } from './use-kind-words';

/** Deliveries that failed after many attempts; each can be sent again by hand. */
export const WebhookLetters = ({
  id,
  name,
  onClose,
}: {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}) => {
  const t = useOutsideTexts();
  const codes = useOutsideCodes();
  const { moment } = useFormats();
  const kindWords = useKindWords();
  const again = useCommand('post', '/api/v1/webhooks/{id}/dead-letters/{event}/resend');
  const asked = questions.useQuery('get', '/api/v1/webhooks/{id}/dead-letters', { params: { path: { id } } });
  return (
    <Sheet title={t.letters(name)} onClose={onClose}>
      <Wrong error={again.error} />
      <Answered of={asked}>
        {(letters) =>
          letters.length === 0 ? (
            <Nothing title={t.noLetter} />
          ) : (
            <ul className="plain-list">
              {letters.map(({ fact, code, failedAt }) => (
                <li key={fact.id} className="entry">
                  <div className="entry-what">
                    <strong>{kindWords(fact.kind)}</strong>
                    <div className="muted small">
                      {moment(fact.occurredAt)} · {wordFor(codes, code)} · {moment(failedAt)}
                    </div>
                  </div>
                  <Button
                    size="small"
                    loading={again.isPending}
                    aria-label={t.resendOf(kindWords(fact.kind))}
                    onClick={() => again.mutate({ params: { id, event: fact.id } })}
                  >
                    {t.resend}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Sheet>
  );
};
