import { Button, Select } from 'antd';
import { useState } from 'react';
import { questions } from '../../api/client';
import { useCommand } from '../../api/command';
import { useUser } from '../../api/me';
import { Answered, type Asked, Panel } from '../../ui/page';
import { Secret } from '../../ui/secret';
import { useAccountTexts } from './account.texts';

interface Addressed {
  readonly url: string;
}

/** Whether one calendar has an address, and what can be done about it; a new one is shown once. */
const Address = ({
  name,
  of,
  open,
  close,
}: {
  readonly name: string;
  readonly of: Asked<{ readonly open: boolean }>;
  readonly open: () => Promise<Addressed>;
  readonly close: () => Promise<unknown>;
}) => {
  const t = useAccountTexts();
  const [url, setUrl] = useState<string | null>(null);
  return (
    <Answered of={of}>
      {({ open: isOpen }) => (
        <div className="row" style={{ justifyContent: 'space-between' }}>
          <div>
            <strong>{name}</strong> <span className="muted small">{isOpen ? t.calendarOpen : t.calendarNone}</span>
          </div>
          <div className="row">
            <Button
              aria-label={t.calendarGetFor(name)}
              onClick={() => void open().then((opened) => setUrl(new URL(opened.url, location.origin).href))}
            >
              {isOpen ? t.calendarReplace : t.calendarGet}
            </Button>
            {isOpen && (
              <Button aria-label={t.calendarEndFor(name)} onClick={() => void close()}>
                {t.end}
              </Button>
            )}
          </div>
          {url !== null && (
            <Secret title={t.calendarAddress} hint={t.calendarAddressHint} secret={url} onClose={() => setUrl(null)} />
          )}
        </div>
      )}
    </Answered>
  );
};

const Own = () => {
  const t = useAccountTexts();
  const asked = questions.useQuery('get', '/api/v1/me/calendar');
  const open = useCommand('post', '/api/v1/me/calendar');
  const close = useCommand('delete', '/api/v1/me/calendar');
  return (
    <Address name={t.calendarOwn} of={asked} open={() => open.mutateAsync({})} close={() => close.mutateAsync({})} />
  );
};

const OfUnit = ({ id, name }: { readonly id: string; readonly name: string }) => {
  const params = { id };
  const asked = questions.useQuery('get', '/api/v1/units/{id}/calendar', { params: { path: params } });
  const open = useCommand('post', '/api/v1/units/{id}/calendar');
  const close = useCommand('delete', '/api/v1/units/{id}/calendar');
  return (
    <Address
      name={name}
      of={asked}
      open={() => open.mutateAsync({ params })}
      close={() => close.mutateAsync({ params })}
    />
  );
};

/** The office has one made for whichever unit it chooses. */
const OfAnyUnit = () => {
  const t = useAccountTexts();
  const asked = questions.useQuery('get', '/api/v1/units');
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Answered of={asked}>
      {(units) => {
        const unit = units.find(({ id }) => id === chosen);
        return (
          <>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              style={{ minWidth: 240 }}
              aria-label={t.calendarUnit}
              placeholder={t.calendarUnit}
              options={units.map(({ id, name }) => ({ value: id, label: name }))}
              value={chosen}
              onChange={setChosen}
            />
            {unit !== undefined && <OfUnit key={unit.id} id={unit.id} name={unit.name} />}
          </>
        );
      }}
    </Answered>
  );
};

/** Addresses under which calendar programs fetch one's own dates, or those of a unit. */
export const Calendars = () => {
  const t = useAccountTexts();
  const { capacity, may } = useUser();
  const isHead = capacity?.role === 'unitHead';
  return (
    <Panel title={t.calendars}>
      <p className="muted">{t.calendarsHint}</p>
      <Own />
      {may('unitCalendar.manage') &&
        (isHead && capacity.unit != null ? (
          <OfUnit id={capacity.unit} name={capacity.unitName ?? t.calendarOfUnit} />
        ) : (
          <OfAnyUnit />
        ))}
    </Panel>
  );
};
