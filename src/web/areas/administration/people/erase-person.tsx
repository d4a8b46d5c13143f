import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { questions } from '../../../api/client';
import type { BodyOf } from '../../../api/command';
import type { components } from '../../../api/schema';
import { useFormats } from '../../../texts/format';
import { wordFor } from '../../../texts/texts';
import { addressOf } from '../../../ui/addresses';
import { shaped } from '../../../ui/form/command';
import type { Values } from '../../../ui/form/field';
import { RouteForm } from '../../../ui/form/route-form';
import { Answered, Panel } from '../../../ui/page';
import { Sheet } from '../../../ui/sheet';
import { usePersonTexts } from './person.texts';

type Residue = components['schemas']['Residue'];

const things: Readonly<Record<string, string>> = {
  case: 'case',
  interview: 'interview',
  inquirySession: 'session',
  resolution: 'visit',
};

/** Where free text still names somebody; null: that can no longer be told. */
const ResidueList = ({ residues }: { readonly residues: readonly Residue[] | null }) => {
  const t = usePersonTexts();
  const kinds = { case: t.case, interview: t.interview, inquirySession: t.inquirySession, resolution: t.resolution };
  const fieldWords = { name: t.name, phone: t.phone, address: t.address };
  if (residues === null) return <p className="muted">{t.residuesGone}</p>;
  if (residues.length === 0) return <p className="muted">{t.noResidues}</p>;
  return (
    <ul>
      {residues.map(({ category, id, fields }) => {
        const thing = things[category];
        const words = t.residueOf(wordFor(kinds, category), fields.map((one) => wordFor(fieldWords, one)).join(' · '));
        return (
          <li key={category + id}>{thing === undefined ? words : <Link to={addressOf(thing, id)}>{words}</Link>}</li>
        );
      })}
    </ul>
  );
};

const Residues = ({ id }: { readonly id: string }) => {
  const asked = questions.useQuery('get', '/api/v1/people/{id}/residues', { params: { path: { id } } });
  return <Answered of={asked}>{({ residues }) => <ResidueList residues={residues} />}</Answered>;
};

type EraseForm = Values<BodyOf<'post', '/api/v1/people/{id}/erase'>> & { readonly confirm?: string };

/** Erasing asks for the name of the person's entry, so that nobody is erased by a slip. */
const Erase = ({
  id,
  label,
  onAnswer,
  onClose,
}: {
  readonly id: string;
  readonly label: string;
  readonly onAnswer: (residues: readonly Residue[] | null) => void;
  readonly onClose: () => void;
}) => {
  const t = usePersonTexts();
  const { titled } = useFormats();
  return (
    <Sheet title={titled(t.erase, label)} onClose={onClose}>
      <p className="wrong">{t.eraseHint}</p>
      <RouteForm
        params={{ id }}
        onDone={onClose}
        onAnswer={({ residues }) => onAnswer(residues)}
        command={{
          text: t.erase,
          tone: 'danger',
          ...shaped('/api/v1/people/{id}/erase', {
            fields: [
              { name: 'reason', label: t.reason, kind: 'line' },
              {
                name: 'confirm',
                label: t.confirm(label),
                kind: 'line',
                check: (typed) => (typed === label ? undefined : t.notSame),
              },
            ],
            toBody: ({ reason }: EraseForm) => ({ reason }),
          }),
        }}
      />
    </Sheet>
  );
};

/** Looking where free text names somebody, and destroying the key of what is sealed. */
export const Erasure = ({ id, label }: { readonly id: string; readonly label: string }) => {
  const t = usePersonTexts();
  const [looks, setLooks] = useState(false);
  const [asks, setAsks] = useState(false);
  const [left, setLeft] = useState<readonly Residue[] | null | undefined>(undefined);
  return (
    <Panel title={t.erasure}>
      <p className="muted">{t.erasureHint}</p>
      <div className="row">
        <Button onClick={() => setLooks(true)}>{t.residues}</Button>
        <Button danger onClick={() => setAsks(true)}>
          {t.erase}
        </Button>
      </div>
      {left !== undefined ? <ResidueList residues={left} /> : looks && <Residues id={id} />}
      {asks && <Erase id={id} label={label} onClose={() => setAsks(false)} onAnswer={setLeft} />}
    </Panel>
  );
};
