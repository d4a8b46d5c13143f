import { Link } from 'react-router';
import { questions } from '../../../api/client';
import type { SlipRecord } from '../../../api/shapes';
import { wordFor } from '../../../texts/texts';
import { Answered } from '../../../ui/page';
import { Tag } from '../../../ui/tags';
import { NotePanel } from '../note';
import { useSlipAnswers, useSlipsTexts } from './slips.texts';

type Typed = SlipRecord['typed'][number];

const colours: Readonly<Record<Typed['answer'], string>> = {
  WAITING: 'yellow',
  CONFIRMED: 'green',
  DISPUTED: 'red',
  UNCONFIRMED: 'none',
};

const TypedNote = ({ typed: { interview, answer, reason } }: { readonly typed: Typed }) => {
  const t = useSlipsTexts();
  const answers = useSlipAnswers();
  const asked = questions.useQuery('get', '/api/v1/interviews/{id}', { params: { path: { id: interview } } });
  return (
    <>
      <p className="row tight">
        <Tag colour={colours[answer]} sign>
          {wordFor(answers, answer)}
        </Tag>
        <Link to={`/interviews/${interview}`}>{t.openTalk}</Link>
      </p>
      {reason !== null && <p className="told">{t.disputedWhy(reason)}</p>}
      <Answered of={asked}>{({ interview: { note } }) => note !== null && <NotePanel note={note} />}</Answered>
    </>
  );
};

/** The notes that were made of the paper, as they read now. */
export const SlipNotes = ({ slip }: { readonly slip: SlipRecord }) =>
  slip.typed.map((typed) => <TypedNote key={typed.interview} typed={typed} />);
