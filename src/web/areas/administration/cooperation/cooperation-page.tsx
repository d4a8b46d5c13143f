import { questions } from '../../../api/client';
import { useUser } from '../../../api/me';
import { useNames } from '../../../api/names';
import type { components } from '../../../api/schema';
import { useFormats } from '../../../texts/format';
import { Answered, Nothing, Panel } from '../../../ui/page';
import { AdministrationFrame, Entry } from '../administration-frame';
import { useAdministrationTexts } from '../administration.texts';
import type { Doing } from '../doing';
import { useJurisdiction } from '../use-jurisdiction';
import { useCooperationTexts } from './cooperation.texts';

type Cooperation = components['schemas']['CooperationDto'];
type Consent = Cooperation['ours'];

/** What was agreed with the streets beside this one, and by whom on either side. */
const Neighbours = ({ jurisdiction }: { readonly jurisdiction: string }) => {
  const t = useCooperationTexts();
  const a = useAdministrationTexts();
  const { may } = useUser();
  const { day } = useFormats();
  const asked = questions.useQuery('get', '/api/v1/cooperation/{jurisdiction}', {
    params: { path: { jurisdiction } },
  });
  const nameOf = useNames((asked.data ?? []).flatMap(({ ours, theirs }) => [ours?.person, theirs?.person]));
  const said = (who: string, consent: Consent): string => {
    if (consent === null) return `${who}：${t.silent}`;
    const words = (consent.agreed ? t.agreed : t.ended)(nameOf(consent.person), day(consent.at));
    return `${who}：${words}（${consent.words}）`;
  };
  const actionsOn = ({ with: other, ours }: Cooperation): readonly Doing[] => {
    const params = { other };
    const fixed = { jurisdiction };
    if (ours?.agreed === true)
      return [
        {
          path: '/api/v1/cooperation/{other}/end',
          text: t.end,
          tone: 'danger',
          hint: t.endHint,
          params,
          fixed,
          fields: [{ name: 'reason', label: a.reason, kind: 'line' }],
        },
      ];
    return [
      {
        path: '/api/v1/cooperation/{other}/agree',
        text: t.agree,
        hint: t.hint,
        params,
        fixed,
        fields: [{ name: 'basis', label: t.basis, kind: 'line', hint: t.basisHint }],
      },
    ];
  };
  return (
    <Panel>
      <p className="muted">{t.hint}</p>
      <Answered of={asked}>
        {(neighbours) =>
          neighbours.length === 0 ? (
            <Nothing title={t.none} hint={t.noneHint} />
          ) : (
            <ul className="plain-list">
              {neighbours.map((one) => (
                <Entry
                  key={one.with}
                  name={one.name}
                  actions={may('cooperation.agree') ? actionsOn(one) : []}
                  notes={<span className="muted small">{one.inForce ? t.inForce : t.notInForce}</span>}
                >
                  <div className="small">{said(t.ours, one.ours)}</div>
                  <div className="small">{said(t.theirs, one.theirs)}</div>
                </Entry>
              ))}
            </ul>
          )
        }
      </Answered>
    </Panel>
  );
};

/** 跨街道协作: streets are apart, unless both agreed. */
export default function CooperationPage() {
  const t = useCooperationTexts();
  const [jurisdiction, choice] = useJurisdiction();
  return (
    <AdministrationFrame title={t.title} extra={choice}>
      {jurisdiction !== undefined && <Neighbours jurisdiction={jurisdiction} />}
    </AdministrationFrame>
  );
}
