import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { firstOf } from '../../ui/limits';
import { Line, Pick } from './line';
import type { NoteDraft } from './note-draft';
import { useNotesTexts } from './notes.texts';
import type { Registers } from './registers';

/** Characters of a post. */
const mostOfPost = 100;

type Called = NoteDraft['interviewees'];

/** The units that were called, each with the post of whoever came for it. */
export const Interviewees = ({
  interviewees,
  registers,
  lack,
  onChange,
}: {
  readonly interviewees: Called;
  readonly registers: Registers;
  readonly lack: (field: string) => string | undefined;
  readonly onChange: (interviewees: Called) => void;
}) => {
  const t = useNotesTexts();
  const changeUnit = (at: number, part: Partial<Called[number]>): void =>
    onChange(interviewees.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <>
      {interviewees.map(({ unit, post }, index) => (
        <div key={index} className="pair">
          <Line name={`unit-${index}`} label={t.unit} lack={lack(`unit-${index}`)}>
            {(wired) => (
              <Pick
                {...wired}
                value={unit}
                choices={registers.units.map(({ id, name }) => [id, name])}
                none={t.choose}
                onChange={(next) => changeUnit(index, { unit: next })}
              />
            )}
          </Line>
          <Line
            name={`post-${index}`}
            label={t.post}
            lack={lack(`post-${index}`)}
            said={{ text: post, most: mostOfPost }}
          >
            {(wired) => (
              <div className="joined">
                <input
                  {...wired}
                  value={post}
                  placeholder={t.postHint}
                  onChange={({ target }) => changeUnit(index, { post: firstOf(target.value, mostOfPost) })}
                />
                {interviewees.length > 1 && (
                  <button
                    type="button"
                    className="quiet"
                    aria-label={t.removeUnit(index + 1)}
                    onClick={() => onChange(interviewees.filter((_one, at) => at !== index))}
                  >
                    <DeleteOutlined aria-hidden />
                  </button>
                )}
              </div>
            )}
          </Line>
        </div>
      ))}
      <button type="button" className="quiet" onClick={() => onChange([...interviewees, { unit: '', post: '' }])}>
        <PlusOutlined aria-hidden /> {t.addUnit}
      </button>
    </>
  );
};
