import { useParams } from 'react-router';
import { useNames } from '../../api/names';
import type { AttachmentRef, PlaceRef, VisitRecord } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { Act, Actions, useFormIsAsked } from '../../ui/actions';
import { AboutCases, CaseLinks } from '../../ui/cases';
import { Documents } from '../../ui/documents';
import { FileRow } from '../../ui/file-shown';
import { useEntersForOthers } from '../../ui/form/entered';
import { AboutIssue, AboutIssues } from '../../ui/issues';
import { MeetingHead } from '../../ui/meeting/meeting-head';
import { Guests } from '../../ui/meeting/guests';
import { Minutes } from '../../ui/meeting/minutes';
import { type Particular, Particulars } from '../../ui/particulars';
import { Next } from '../../ui/next';
import { Answered, Nothing, Page, Panel } from '../../ui/page';
import { Tag } from '../../ui/tags';
import { Since } from '../../ui/since';
import { useAnswerKinds, useFocuses, useVisitStates } from '../../words/sessions.texts';
import './visits.css';
import { useVisitTexts } from './visits.texts';
import { useSiteActions } from './use-site-actions';
import { useVisitActions } from './use-visit-actions';
import { idsIn, unheard, useVisit, type VisitAnswer } from './visit';
import { colourOf } from './visit-list-page';

type Names = (id: string | null | undefined) => string;

interface Part {
  readonly record: VisitRecord;
  readonly name: Names;
}

const placeIn = ({ community, grid, estate, text }: PlaceRef, name: Names): string =>
  [...[community, grid, estate].filter((id) => id !== undefined).map(name), text].filter(Boolean).join(' · ');

const Photos = ({ photos }: { readonly photos: readonly AttachmentRef[] }) => (
  <FileRow files={photos} className="visit-photos" />
);

const Plan = ({ record, name }: Part) => {
  const t = useVisitTexts();
  const { moment } = useFormats();
  const focuses = useFocuses();
  const plan = record.plan!;
  const lines: readonly Particular[] = [
    [t.when, moment(record.heldAt ?? plan.scheduledAt)],
    [t.place, placeIn(record.heldIn ?? plan.place, name)],
    [t.focus, wordFor(focuses, plan.focus)],
    [t.topic, name(plan.topic)],
    [t.keyWork, plan.keyWork === null ? '' : name(plan.keyWork)],
  ];
  return (
    <Panel title={t.plan}>
      <Particulars lines={lines}>
        <AboutCases label={t.aboutCases} ids={plan.aboutCases} />
        <AboutIssues ids={plan.aboutRepeats} />
      </Particulars>
    </Panel>
  );
};

/** Before the visit: who comes. After it: who was there. */
const People = ({ record, name }: Part) => {
  const t = useVisitTexts();
  const plan = record.plan!;
  if (record.heldAt !== null)
    return (
      <Panel title={t.there}>
        <p>{record.present.map(({ person }) => name(person)).join('、')}</p>
        <p>{record.respondents.map(({ unit, post }) => `${name(unit)}${post}`).join('、')}</p>
        <Photos photos={record.photos} />
      </Panel>
    );
  const invited = [
    ...plan.units.map((unit) => ({ unit, person: null })),
    ...plan.participants.map(({ person }) => ({ unit: null, person })),
  ];
  return (
    <Panel title={t.invitations}>
      <ul className="visit-lines">
        {invited.map(({ unit, person }) => {
          const answer = record.invitations.filter((one) => one.unit === unit && one.person === person).at(-1);
          return (
            <li key={unit ?? person}>
              <strong>{name(unit ?? person)}</strong>
              {answer === undefined ? (
                <Tag colour="yellow">{t.silent}</Tag>
              ) : answer.accepts ? (
                <Tag colour="green">{t.comes}</Tag>
              ) : (
                <Tag colour="red">{t.notComing(answer.reason ?? '')}</Tag>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
};

type SiteActions = ReturnType<typeof useSiteActions>;

const Questions = ({ record, name, site }: Part & { readonly site: SiteActions }) => {
  const t = useVisitTexts();
  const kinds = useAnswerKinds();
  return (
    <Panel
      title={t.questions}
      extra={site.ask !== null && <Act id={record.id} about="ask" action={site.ask} size="large" />}
    >
      {record.questions.length === 0 && <p className="muted">{t.noQuestions}</p>}
      <ul className="visit-lines">
        {record.questions.map((question) => {
          const { id, unit, text, askers, answers, aboutCase } = question;
          const answer = site.answer(question);
          return (
            <li key={id} className="visit-item">
              <p>
                <strong>{text}</strong>
              </p>
              <p className="row small">
                <Tag colour="blue">{name(unit)}</Tag>
                <span className="muted">{t.askedBy(askers.map(name).join('、'))}</span>
              </p>
              <About id={aboutCase} />
              {answers.map(({ number, kind, text: said, admits, counts }) => (
                <p key={number} className="visit-answer">
                  <Tag colour={counts ? 'green' : 'none'}>{wordFor(kinds, kind)}</Tag>{' '}
                  {admits && <Tag colour="yellow">{t.admits}</Tag>} {said}
                </p>
              ))}
              {answer !== null && <Act id={record.id} about={id} action={answer} />}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
};

const Findings = ({ record, name, site }: Part & { readonly site: SiteActions }) => {
  const t = useVisitTexts();
  return (
    <Panel
      title={t.findings}
      extra={site.find !== null && <Act id={record.id} about="finding" action={site.find} size="large" />}
    >
      {record.findings.length === 0 && <p className="muted">{t.noFindings}</p>}
      <ul className="visit-lines">
        {record.findings.map(({ id, text, place, photos }) => (
          <li key={id} className="visit-item">
            <p>{text}</p>
            <p className="muted small">{placeIn(place, name)}</p>
            <Photos photos={photos} />
          </li>
        ))}
      </ul>
    </Panel>
  );
};

/** The existing case that something belongs to, if there is one. */
const About = ({ id }: { readonly id: string | null }) => {
  const t = useVisitTexts();
  if (id === null) return null;
  return (
    <div className="row small">
      <span className="muted">{t.aboutCase}</span>
      <CaseLinks ids={[id]} />
    </div>
  );
};

/** Unit by unit: what it will do and by when, what it settled at once, where there was no agreement. */
const Results = ({ record, name, site }: Part & { readonly site: SiteActions }) => {
  const t = useVisitTexts();
  const { day } = useFormats();
  const enters = useEntersForOthers();
  const silent = unheard(record);
  const findingOf = (id: string | null): string | undefined => record.findings.find((one) => one.id === id)?.text;
  const For = ({ id }: { readonly id: string | null }) => {
    const text = findingOf(id);
    return text === undefined ? null : <span className="muted small">{t.forFinding(text)}</span>;
  };
  const of = <T extends { readonly unit: string }>(list: readonly T[], unit: string): readonly T[] =>
    list.filter((one) => one.unit === unit);
  return (
    <Panel title={t.results}>
      {enters && record.state === 'HELD' && silent.length > 0 && (
        <p className="visit-wait">{t.issueWait(silent.map(name).join('、'))}</p>
      )}
      {record.plan!.units.map((unit) => (
        <section key={unit} className="visit-unit" aria-label={name(unit)}>
          <h3>
            {name(unit)} {silent.includes(unit) && <Tag colour="yellow">{t.unheard}</Tag>}
          </h3>
          {of(record.measures, unit).map(({ id, title, commitment, finding, aboutCase, aboutRepeat }) => (
            <div key={id} className="visit-result">
              <Tag colour="blue">{t.promise}</Tag> <strong>{title}</strong> {commitment.text}{' '}
              <strong>{t.by(day(commitment.dueOn))}</strong> <For id={finding} />
              <About id={aboutCase} />
              <AboutIssue id={aboutRepeat} />
            </div>
          ))}
          {of(record.settlements, unit).map(({ id, title, evidence, finding, aboutCase, aboutRepeat }) => (
            <div key={id} className="visit-result">
              <Tag colour="green">✓ {t.settle}</Tag> <strong>{title}</strong> {evidence.text} <For id={finding} />
              <About id={aboutCase} />
              <AboutIssue id={aboutRepeat} />
              <Photos photos={evidence.attachments} />
            </div>
          ))}
          {of(record.failures, unit).map(({ reasons, finding, by }) => (
            <p key={by.recordedAt} className="visit-result">
              <Tag colour="red">▲ {t.fail}</Tag> {reasons} <For id={finding} />
            </p>
          ))}
          <div className="row">
            {site.results(unit).map((action) => (
              <Act key={action.path} id={record.id} about={unit} action={action} size="large" />
            ))}
          </div>
        </section>
      ))}
    </Panel>
  );
};

const Visit = ({ answer }: { readonly answer: VisitAnswer }) => {
  const t = useVisitTexts();
  const states = useVisitStates();
  const { resolution: record, allowed, moment } = answer;
  const name = useNames(idsIn(record));
  const formIsAsked = useFormIsAsked();
  const actions = useVisitActions(record, allowed, moment.asOf);
  const site = useSiteActions(record, allowed);
  const visited = record.heldAt !== null;
  return (
    <Page
      title={record.plan?.title ?? t.title}
      extra={
        <>
          <MeetingHead
            of="visit"
            record={record}
            state={wordFor(states, record.state)}
            colour={colourOf[record.state] ?? 'none'}
            name={name}
          />
        </>
      }
    >
      {record.cancellation !== null && <Nothing title={t.cancelled(record.cancellation.reason)} />}
      {(actions.length > 0 || formIsAsked) && (
        <Panel>
          <Actions
            id={record.id}
            revision={record.revision}
            actions={actions}
            changes={(since) => <Since of="resolutions" id={record.id} revision={since} />}
          />
        </Panel>
      )}
      <Next kind="visit" id={record.id} />
      <Documents subject={record.id} kinds={{ 'visit-notice': record.plan !== null, 'visit-minutes': visited }} />
      <div className="visit">
        <div>
          {record.minutes !== null && <Minutes title={t.minutes} record={record} />}
          {visited && <Results record={record} name={name} site={site} />}
          <Guests guests={record.guests} name={name} />
          {visited && <Findings record={record} name={name} site={site} />}
          {visited && <Questions record={record} name={name} site={site} />}
          {!visited && <People record={record} name={name} />}
        </div>
        <div>
          <Plan record={record} name={name} />
          {visited && <People record={record} name={name} />}
        </div>
      </div>
    </Page>
  );
};

export default function VisitPage() {
  const { id = '' } = useParams();
  return <Answered of={useVisit(id)}>{(answer) => <Visit answer={answer} />}</Answered>;
}
