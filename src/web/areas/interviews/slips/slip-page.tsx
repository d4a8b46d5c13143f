import { LeftOutlined } from '@ant-design/icons';
import { Link, useParams } from 'react-router';
import { questions } from '../../../api/client';
import { useUser } from '../../../api/me';
import { useNames } from '../../../api/names';
import type { SlipPage as Shown, SlipRecord } from '../../../api/shapes';
import { useFormats } from '../../../texts/format';
import { wordFor } from '../../../texts/texts';
import { Actions } from '../../../ui/actions';
import { Documents } from '../../../ui/documents';
import { RouteForm } from '../../../ui/form/route-form';
import { isAllowed } from '../../../ui/offers';
import { Next } from '../../../ui/next';
import { Answered, Page, PageSkeleton, Panel } from '../../../ui/page';
import { Since, useTimeline } from '../../../ui/since';
import { Tag } from '../../../ui/tags';
import { FactList } from '../../../ui/timeline';
import { SlipAnswer } from './slip-answer';
import { SlipNotes } from './slip-notes';
import { SlipPhotos } from './slip-photos';
import './slips.css';
import { slipColours } from './slips-page';
import { useSlipsTexts, useSlipStates } from './slips.texts';
import { useSlipActions, useTyping } from './use-slip-offers';

const Facts = ({ slip }: { readonly slip: SlipRecord }) => {
  const t = useSlipsTexts();
  const { moment, day } = useFormats();
  const { filer, receivedAt, typeBy, words, askedBack, setAside, takenUp, successions } = slip;
  const name = useNames([filer, ...successions.flatMap(({ from, to }) => [from, to])]);
  const asked = askedBack.at(-1);
  return (
    <>
      <dl className="facts">
        <dt>{t.filer}</dt>
        <dd>{name(filer)}</dd>
        <dt>{t.received}</dt>
        <dd>{moment(receivedAt)}</dd>
        {typeBy !== null && (
          <>
            <dt>{t.due}</dt>
            <dd>{day(typeBy)}</dd>
          </>
        )}
        {words !== null && (
          <>
            <dt>{t.said}</dt>
            <dd className="prose">{words}</dd>
          </>
        )}
      </dl>
      {asked !== undefined && <p className="told">{t.askedBackWhy(asked.reason)}</p>}
      {setAside !== null && (
        <p className="told">
          {t.setAsideWhy(setAside.reason)}{' '}
          {setAside.duplicateOf !== undefined && <Link to={`/slips/${setAside.duplicateOf}`}>{t.sameAs}</Link>}
        </p>
      )}
      {takenUp.map(({ reason, by }) => (
        <p className="told" key={by.recordedAt}>
          {t.takenUpWhy(reason)}
        </p>
      ))}
      {successions.map(({ from, to, by }) => (
        <p className="told" key={by.recordedAt}>
          {t.handedOver(name(from), name(to))}
        </p>
      ))}
    </>
  );
};

const Typing = ({ page }: { readonly page: Shown }) => {
  const command = useTyping(page);
  const { id, typed } = page.slip;
  return (
    <Panel title={command.text}>
      <RouteForm
        key={typed.length}
        command={command}
        params={{ id }}
        keep={`${command.path} ${id} ${typed.length}`}
        onDone={() => undefined}
        stays
      />
    </Panel>
  );
};

/** Papers to be printed for somebody who signs on paper. */
const Sheets = ({ slip }: { readonly slip: SlipRecord }) =>
  slip.typed.map(({ interview }) => (
    <Documents key={interview} subject={interview} asOf={undefined} kinds={{ 'interview-record': true }} />
  ));

const Whole = ({ page }: { readonly page: Shown }) => {
  const t = useSlipsTexts();
  const states = useSlipStates();
  const { moment } = useFormats();
  const { me } = useUser();
  const { slip, allowed, signature } = page;
  const name = useNames([slip.filer]);
  const actions = useSlipActions(page, moment);
  const timeline = useTimeline('slips', slip.id, undefined);
  const types = isAllowed(allowed, 'TypeSlip');
  const answers = slip.filer === me.person && (slip.state === 'TYPED' || slip.state === 'DISPUTED');
  return (
    <Page title={`${t.title} · ${name(slip.filer)}`}>
      <p>
        <Link to="/slips">
          <LeftOutlined aria-hidden /> {t.back}
        </Link>
      </p>
      <Panel>
        <p>
          <Tag colour={slipColours[slip.state]} sign>
            {wordFor(states, slip.state)}
          </Tag>
        </p>
        <Facts slip={slip} />
        <Actions
          id={slip.id}
          revision={slip.revision}
          actions={actions}
          changes={(since) => <Since of="slips" id={slip.id} revision={since} />}
        />
      </Panel>
      <Next kind="slip" id={slip.id} />
      <div className="slip-beside">
        <Panel title={t.photos}>
          <SlipPhotos photos={slip.photos} />
        </Panel>
        <div>
          {types && slip.state !== 'TYPED' && <Typing page={page} />}
          <SlipNotes slip={slip} />
          {answers && <SlipAnswer slip={slip} signature={signature} />}
          {types && slip.typed.length > 0 && <Sheets slip={slip} />}
          {types && slip.state === 'TYPED' && <Typing page={page} />}
          <Panel title={t.timeline}>
            <Answered of={timeline}>{({ facts }) => <FactList facts={facts} />}</Answered>
          </Panel>
        </div>
      </div>
    </Page>
  );
};

export default function SlipPage() {
  const { id = '' } = useParams();
  const asked = questions.useQuery('get', '/api/v1/slips/{id}', { params: { path: { id } } });
  return (
    <Answered of={asked} skeleton={<PageSkeleton />}>
      {(page) => <Whole page={page} />}
    </Answered>
  );
}
