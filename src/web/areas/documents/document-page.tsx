import { LeftOutlined, PrinterOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { client, questions } from '../../api/client';
import type { FilledBlock } from '../../api/shapes';
import { Answered, Page, PageSkeleton } from '../../ui/page';
import { type DocumentCode, useDocumentNames } from '../../words/documents.texts';
import './documents.css';
import { useDocumentPageTexts } from './documents.texts';
import { Download } from './download';

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
                <td key={index}>{typeof cell === 'string' ? cell : <Link to={cell.path}>{t.list}</Link>}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  const Line = block.kind === 'title' || block.kind === 'heading' ? 'h2' : 'p';
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

const folders: Readonly<Record<string, string>> = {
  case: '/cases',
  interview: '/interviews',
  session: '/sessions',
  visit: '/on-site',
  review: '/review-meetings',
  promises: '/promises',
  year: '/statistics',
};

/** The page that a document is about. */
const subjectAddress = (of: string, subject: string | null): string => {
  const folder = folders[of] ?? '/';
  if (subject === null) return folder;
  if (of === 'promises') return `${folder}?unit=${subject}`;
  return of === 'year' ? `${folder}?year=${subject}` : `${folder}/${subject}`;
};

/** A document as it is printed: on a sheet of A4, in the default wording, with the Word file beside it. */
export default function DocumentPage() {
  const t = useDocumentPageTexts();
  const names = useDocumentNames();
  const document = (useParams().document ?? '') as DocumentCode;
  const [address] = useSearchParams();
  const query = Object.fromEntries(
    ['subject', 'item', 'asOf', 'knownAt'].flatMap((name) => {
      const value = address.get(name);
      return value === null ? [] : [[name, name === 'item' ? Number(value) : value]];
    }),
  );
  const params = { path: { document }, query };
  const asked = questions.useQuery('get', '/api/v1/documents/{document}/page', { params });
  return (
    <Page
      title={names[document] ?? document}
      extra={
        asked.data !== undefined && (
          <span className="row no-print">
            <Download
              text={t.word}
              primary
              fetch={() => client.GET('/api/v1/documents/{document}', { params, parseAs: 'blob' })}
            />
            <Button icon={<PrinterOutlined />} onClick={() => print()}>
              {t.print}
            </Button>
          </span>
        )
      }
    >
      <Answered of={asked} skeleton={<PageSkeleton />}>
        {({ blocks, template, of }) => (
          <>
            <p className="no-print">
              <Link to={subjectAddress(of, address.get('subject'))}>
                <LeftOutlined aria-hidden /> {t.back}
              </Link>
            </p>
            {template !== null && (
              <Alert className="no-print paper-hint" type="info" showIcon title={t.own(template.version)} />
            )}
            <article className="paper" lang="zh-CN">
              {blocks.map((block, index) => (
                <Block key={index} block={block} />
              ))}
            </article>
          </>
        )}
      </Answered>
    </Page>
  );
}
