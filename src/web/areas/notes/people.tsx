import { useUser } from '../../api/me';
import { canBe, representatives } from '../../ui/form/who';
import { useRoles } from '../../words/roles.texts';
import { Pick } from './line';
import { type NoteDraft, type ParticipantDraft } from './note-draft';
import { useNotesTexts } from './notes.texts';
import { type Registers, roleIn } from './registers';

/** The other of the two capacities in which somebody takes part. */
const turned = ({ person, role }: ParticipantDraft): ParticipantDraft => ({
  person,
  role: role === 'deputy' ? 'voterRepresentative' : 'deputy',
});

/** Who took part, each in the capacity of a deputy or of a representative of voters. */
export const People = ({
  draft,
  registers,
  onChange,
}: {
  readonly draft: NoteDraft;
  readonly registers: Registers;
  readonly onChange: (participants: readonly ParticipantDraft[]) => void;
}) => {
  const t = useNotesTexts();
  const { me } = useUser();
  const { participants } = draft;
  const roles = useRoles();
  const nameOf = (person: string): string =>
    registers.people.find(({ id }) => id === person)?.label ?? (person === me.person ? me.label : '…');
  const others = registers.people.filter(
    (one) => canBe(representatives, one) && !participants.some(({ person }) => person === one.id),
  );
  const roleOf = roleIn(registers);
  return (
    <div className="line">
      <span className="label">{t.present}</span>
      <ul className="people">
        {participants.map(({ person, role }) => (
          <li key={person} className="tag tag-blue">
            {nameOf(person)}
            {person === me.person && `（${t.me}）`}
            <button
              type="button"
              className="plain-button role"
              aria-label={t.roleOf(nameOf(person), roles[role])}
              onClick={() => onChange(participants.map((one) => (one.person === person ? turned(one) : one)))}
            >
              {roles[role]}
            </button>
            <button
              type="button"
              className="plain-button"
              aria-label={t.removePerson(nameOf(person))}
              onClick={() => onChange(participants.filter((one) => one.person !== person))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <Pick
        aria-label={t.addPerson}
        value=""
        none={t.addPerson}
        choices={others.map(({ id, label }) => [id, label])}
        onChange={(person) => {
          if (person !== '') onChange([...participants, { person, role: roleOf(person) }]);
        }}
      />
    </div>
  );
};
