import { Link } from 'react-router';
import type { FilledBlock } from '../../api/shapes';
import './documents.css';
import { useDocumentPageTexts } from './documents.texts';

type Place = Exclude<Extract<FilledBlock, { kind: 'table' }>['rows'][number][number], string>;

/** A place in a cell: on paper only its words stand there. */
const InTable = ({ place: { path, as } }: { readonly place: Place }) => {
  const t = useDocumentPageTexts();
  return (
    <Link to={path} {...(as === undefined ? {} : { 'aria-label': `${as} ${t.list}` })}>
      {as ?? t.list}
    </Link>
  );
};

const headings: ReadonlySet<string> = new Set(['title', 'heading', 'annex']);

const Block = ({ block }: { readonly block: FilledBlock }) => {
  const t = useDocumentPageTexts();
  if (block.kind === 'form')
    return (
      <table className="paper-form">
        <tbody>
          {block.rows.map(([label, text]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    );
  if (block.kind === 'table') {
    const whole = block.columns.reduce((sum, { width }) => sum + width, 0);
    if (block.rows.length === 0) return <p className="paper-note">{t.none}</p>;
    return (
      <table className="paper-table">
        <colgroup>
          {block.columns.map(({ label, width }) => (
            <col key={label} style={{ width: `${(100 * width) / whole}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {block.columns.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, line) => (
            <tr key={line}>
              {row.map((cell, index) => (
                <td key={index}>{typeof cell === 'string' ? cell : <InTable place={cell} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  const Line = headings.has(block.kind) ? 'h2' : 'p';
  return (
    <>
      {block.text.split('\n').map((text, index) => (
        <Line key={index} className={`paper-${block.kind}`}>
          {text}
        </Line>
      ))}
    </>
  );
};

/** A document on a sheet of A4, as it is printed. */
export const PaperSheet = ({ blocks }: { readonly blocks: readonly FilledBlock[] }) => (
  <article className="paper" lang="zh-CN">
    {blocks.map((block, index) => (
      <Block key={index} block={block} />
    ))}
  </article>
);
