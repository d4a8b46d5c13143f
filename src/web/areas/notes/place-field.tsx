import { AimOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { firstOf } from '../../ui/limits';
import { Line, Pick } from './line';
import { noPlace, type PlaceDraft } from './note-draft';
import { useNotesTexts } from './notes.texts';
import type { Registers } from './registers';

type Kind = 'community' | 'grid' | 'estate';

/** Characters of a place in words. */
const mostOfPlace = 200;

/** Milliseconds that a phone may take to find itself. */
const patience = 15_000;

/** Community, then its grids, then their estates; and in words, or where the phone is. */
export const PlaceField = ({
  name,
  value,
  registers,
  lack,
  onChange,
}: {
  readonly name: string;
  readonly value: PlaceDraft;
  readonly registers: Registers;
  readonly lack: string | undefined;
  readonly onChange: (place: PlaceDraft) => void;
}) => {
  const t = useNotesTexts();
  const [finding, setFinding] = useState<'no' | 'going' | 'failed'>('no');
  const { community, grid, estate, point } = value;
  const within = (kind: Kind, parents: readonly string[]) =>
    registers.places
      .filter((place) => place.kind === kind && (kind === 'community' || parents.includes(place.parent ?? '')))
      .map(({ id, name: told }) => [id, told] as const);
  const communities = within('community', []);
  const grids = within('grid', community === '' ? [] : [community]);
  // An estate may lie in the community itself, where grids are not told apart.
  const estates = within('estate', grid === '' ? [community, ...grids.map(([id]) => id)] : [grid]);
  const parentOf = (id: string): string => registers.places.find((place) => place.id === id)?.parent ?? '';
  const locate = (): void => {
    setFinding('going');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude } }) => {
        setFinding('no');
        onChange({ ...value, point: { longitude: round(longitude), latitude: round(latitude) } });
      },
      () => setFinding('failed'),
      { enableHighAccuracy: true, timeout: patience },
    );
  };
  return (
    <>
      <Line name={name} label={t.community} lack={lack}>
        {(wired) => (
          <Pick
            {...wired}
            value={community}
            choices={communities}
            none={t.choose}
            onChange={(id) => onChange({ ...noPlace, text: value.text, point, community: id })}
          />
        )}
      </Line>
      {community !== '' && (
        <div className="pair">
          {grids.length > 0 && (
            <Line label={t.grid}>
              {(wired) => (
                <Pick
                  {...wired}
                  value={grid}
                  choices={grids}
                  none={t.choose}
                  onChange={(id) => onChange({ ...value, grid: id, estate: '' })}
                />
              )}
            </Line>
          )}
          {estates.length > 0 && (
            <Line label={t.estate}>
              {(wired) => (
                <Pick
                  {...wired}
                  value={estate}
                  choices={estates}
                  none={t.choose}
                  onChange={(id) => {
                    const above = parentOf(id);
                    onChange({ ...value, estate: id, grid: id === '' || above === community ? grid : above });
                  }}
                />
              )}
            </Line>
          )}
        </div>
      )}
      <Line label={t.placeText} said={{ text: value.text, most: mostOfPlace }}>
        {(wired) => (
          <input
            {...wired}
            value={value.text}
            placeholder={t.placeHint}
            onChange={({ target }) => onChange({ ...value, text: firstOf(target.value, mostOfPlace) })}
          />
        )}
      </Line>
      {isSecureContext && 'geolocation' in navigator && (
        <p className="locate" role="status">
          {point === null ? (
            <button type="button" className="quiet" disabled={finding === 'going'} onClick={locate}>
              <AimOutlined aria-hidden /> {finding === 'going' ? t.locating : t.locate}
            </button>
          ) : (
            <>
              <AimOutlined aria-hidden /> {t.located}（{point.longitude}, {point.latitude}）
              <button type="button" className="quiet" onClick={() => onChange({ ...value, point: null })}>
                {t.dropPoint}
              </button>
            </>
          )}
          {finding === 'failed' && <span className="lack">{t.notLocated}</span>}
        </p>
      )}
    </>
  );
};

/** Five decimals are about a metre: more says nothing. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
