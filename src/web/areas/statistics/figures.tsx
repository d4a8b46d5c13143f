import { createContext, useContext, useId } from 'react';
import { useFormats } from '../../texts/format';
import { useLanguage } from '../../texts/language';
import type { Figure, Metric, Part } from './asked';
import { useMarks, useStatisticsTexts } from './statistics.texts';
import { wordFor } from '../../texts/texts';

/** What every number on the page needs: the definitions, and how to open the list behind it. */
export const FiguresContext = createContext<{
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly open: (metric: string, part: Part, cell: string | null) => void;
} | null>(null);

export const useFigures = () => {
  const figures = useContext(FiguresContext);
  if (figures === null) throw new Error('Only on the page of figures');
  return figures;
};

/** A number as it is printed: a count, or a share in percent. */
export const useShown = (): ((figure: Pick<Figure, 'value' | 'denominator'>) => string) => {
  const { number, percent } = useFormats();
  return ({ value, denominator }) => (value === null ? '—' : denominator === null ? number(value) : percent(value));
};

const useNameOf = (): ((code: string) => string) => {
  const { metrics } = useFigures();
  const language = useLanguage();
  return (code) => metrics.get(code)?.[language] ?? code;
};

/** What is counted, of what, and by which version: on hover and on focus, and in the panel of definitions. */
const Definition = ({ metric }: { readonly metric: Metric }) => {
  const t = useStatisticsTexts();
  const marks = useMarks();
  const { list, titled } = useFormats();
  const words = (kinds: readonly string[]): string => list(kinds.map((kind) => wordFor(marks, kind)));
  return (
    <>
      <span>{metric.definition}</span>
      <span>{titled(t.numerator, words(metric.numerator))}</span>
      {metric.denominator !== null && <span>{titled(t.denominator, words(metric.denominator))}</span>}
      <span>{t.ruleVersion(metric.ruleVersion)}</span>
    </>
  );
};

/** The name of a figure, which says on hover and on focus what it counts. */
export const Name = ({ code }: { readonly code: string }) => {
  const { metrics } = useFigures();
  const nameOf = useNameOf();
  const id = useId();
  const metric = metrics.get(code);
  if (metric === undefined) return <>{nameOf(code)}</>;
  return (
    <span className="defined">
      <button type="button" className="plain-button defined-name on-paper" aria-describedby={id}>
        {nameOf(code)}
      </button>
      <span role="tooltip" id={id} className="definition">
        <Definition metric={metric} />
      </span>
    </span>
  );
};

/** A number that opens the list behind it. */
export const Number = ({
  figure,
  part = 'numerator',
  cell = null,
  text,
  linked = true,
}: {
  readonly figure: Figure;
  readonly part?: Part;
  readonly cell?: string | null;
  readonly text?: string;
  readonly linked?: boolean;
}) => {
  const t = useStatisticsTexts();
  const { open } = useFigures();
  const nameOf = useNameOf();
  const shown = useShown();
  const said = text ?? shown(figure);
  const count = part === 'numerator' ? figure.numerator : (figure.denominator ?? 0);
  if (!linked || count === 0) return <span className="figure">{said}</span>;
  return (
    <button
      type="button"
      className="plain-button figure figure-link on-paper"
      aria-label={t.openList(nameOf(figure.code), said)}
      onClick={() => open(figure.code, part, cell)}
    >
      {said}
    </button>
  );
};

/** Numerator and denominator of a share, each with its list. */
export const Parts = ({ figure, linked = true }: { readonly figure: Figure; readonly linked?: boolean }) => {
  const { number } = useFormats();
  if (figure.denominator === null) return null;
  return (
    <span className="parts">
      <Number figure={figure} text={number(figure.numerator)} linked={linked} />
      <span aria-hidden>／</span>
      <Number figure={figure} part="denominator" text={number(figure.denominator)} linked={linked} />
    </span>
  );
};
