import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { questions } from '../../api/client';
import { useNames } from '../../api/names';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { Answered, Nothing, Panel } from '../../ui/page';
import { useSupervisions } from '../../words/cases.texts';
import { useDecisionKinds, useReviewTexts } from './review.texts';
import type { ReviewLists } from '../../api/shapes';

const Table = ({
  title,
  head,
  rows,
}: {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}) => (
  <section className="list-of-three">
    <h3>{title}</h3>
    <div className="list-scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="list-table">
        <thead>
          <tr>
            {head.map((one) => (
              <th scope="col" key={one}>
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
);

const ThreeLists = ({ lists: { issues, responsibilities, rectifications } }: { readonly lists: ReviewLists }) => {
  const t = useReviewTexts();
  const kinds = useDecisionKinds();
  const supervisions = useSupervisions();
  const { day, list } = useFormats();
  const smallest = ({ place }: (typeof issues)[number]) => place.estate ?? place.grid ?? place.community;
  const name = useNames([
    ...issues.flatMap((line) => [line.topic, smallest(line)]),
    ...responsibilities.flatMap(({ unit, coUnits }) => [unit, ...coUnits]),
    ...rectifications.map(({ unit }) => unit),
  ]);
  if (issues.length === 0) return <Nothing title={t.listsEmpty} />;
  const about = (line: { readonly case: string; readonly number: string | null; readonly title: string }) => [
    line.number ?? t.noNumber,
    <Link key="case" to={`/cases/${line.case}`}>
      {line.title}
    </Link>,
  ];
  const answers = { TAKEN: t.taken, REFUSED: t.refused, WITHDRAWN: t.withdrawn };
  return (
    <>
      <Table
        title={t.issues}
        head={[t.number, t.case, t.topic, t.place, t.kind, t.reason]}
        rows={issues.map((line) => ({
          key: line.case,
          cells: [
            ...about(line),
            name(line.topic),
            [name(smallest(line)), line.place.text].filter((one) => one !== undefined && one !== '—').join(' · '),
            wordFor(kinds, line.decision),
            line.reason,
          ],
        }))}
      />
      <Table
        title={t.responsibilities}
        head={[t.number, t.case, t.unit, t.coUnits, t.responsible, t.supervision]}
        rows={responsibilities.map((line) => ({
          key: line.case,
          cells: [
            ...about(line),
            name(line.unit),
            list(line.coUnits.map(name)) || '—',
            line.responsible ?? '—',
            wordFor(supervisions, line.supervision),
          ],
        }))}
      />
      <Table
        title={t.rectifications}
        head={[t.number, t.case, t.unit, t.measure, t.dueOn, t.kind, t.answer]}
        rows={rectifications.map((line) => ({
          key: line.case,
          cells: [
            ...about(line),
            name(line.unit),
            line.measure ?? '—',
            day(line.dueOn),
            wordFor(kinds, line.decision),
            line.answer === null ? t.waiting : answers[line.answer],
          ],
        }))}
      />
    </>
  );
};

/** 问题清单, 责任清单, 整改清单: generated from the decisions, to be printed. */
export const Lists = ({ id }: { readonly id: string }) => {
  const t = useReviewTexts();
  const asked = questions.useQuery('get', '/api/v1/review-meetings/{id}/lists', { params: { path: { id } } });
  return (
    <Panel title={t.lists}>
      <Answered of={asked}>{(lists) => <ThreeLists lists={lists} />}</Answered>
    </Panel>
  );
};
