import { CloseOutlined, StarOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { upTo } from '../../ui/limits';
import { useUser } from '../../api/me';
import { draftOf } from '../../ui/drafts';
import { useBoardTexts } from './board.texts';

interface Saved {
  readonly name: string;
  readonly address: string;
}

interface Views {
  readonly views: readonly Saved[];
}

/** Filters that somebody uses again and again, kept in this browser under a name. */
export const SavedViews = ({ address }: { readonly address: URLSearchParams }) => {
  const t = useBoardTexts();
  const { me } = useUser();
  const [place] = useState(() => draftOf<Views>(me.account, 'views'));
  const [views, setViews] = useState(() => place.read()?.views ?? []);
  const [name, setName] = useState<string | null>(null);
  const keep = (next: readonly Saved[]): void => {
    place.write({ views: next });
    setViews(next);
  };
  const save = (): void => {
    const trimmed = name?.trim() ?? '';
    if (trimmed !== '')
      keep([...views.filter((one) => one.name !== trimmed), { name: trimmed, address: `${address}` }]);
    setName(null);
  };
  return (
    <div className="row tight saved-views no-print" role="group" aria-label={t.views}>
      {views.map((view) => (
        <span key={view.name} className="tag tag-blue">
          <Link to={`?${view.address}`}>{view.name}</Link>
          <button
            type="button"
            className="plain-button"
            aria-label={t.removeView(view.name)}
            onClick={() => keep(views.filter((one) => one !== view))}
          >
            <CloseOutlined aria-hidden />
          </button>
        </span>
      ))}
      {name === null ? (
        <Button size="small" type="link" icon={<StarOutlined />} onClick={() => setName('')}>
          {t.saveView}
        </Button>
      ) : (
        <>
          <Input
            size="small"
            autoFocus
            aria-label={t.viewName}
            placeholder={t.viewName}
            {...upTo(20)}
            value={name}
            style={{ width: 140 }}
            onChange={({ target }) => setName(target.value)}
            onPressEnter={save}
          />
          <Button size="small" onClick={save}>
            {t.save}
          </Button>
        </>
      )}
    </div>
  );
};
