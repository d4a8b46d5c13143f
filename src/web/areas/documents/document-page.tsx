import { LeftOutlined } from '@ant-design/icons';
import { Alert } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { client, questions } from '../../api/client';
import type { paths } from '../../api/schema';
import { Download } from '../../ui/download';
import { Answered, Page, PageSkeleton } from '../../ui/page';
import { type DocumentCode, useDocumentNames } from '../../words/documents.texts';
import { PaperSheet } from './blocks';
import './documents.css';
import { useDocumentPageTexts } from './documents.texts';
import { Issuing } from './issuing';
import { subjectAddress } from './subject';

type DocumentQuery = NonNullable<paths['/api/v1/documents/{document}/page']['get']['parameters']['query']>;

/** A document as it is printed: on a sheet of A4, in the default wording, with the Word file beside it. */
export default function DocumentPage() {
  const t = useDocumentPageTexts();
  const names = useDocumentNames();
  const document = (useParams().document ?? '') as DocumentCode;
  const [address] = useSearchParams();
  const query: DocumentQuery = Object.fromEntries(
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
      paper={asked.data?.leaves === true ? 'letter' : 'official'}
      extra={
        asked.data !== undefined && (
          <span className="row no-print">
            <Download
              text={t.word}
              file={`${document}.docx`}
              primary
              read={() => client.GET('/api/v1/documents/{document}', { params, parseAs: 'blob' })}
            />
          </span>
        )
      }
    >
      <Answered of={asked} skeleton={<PageSkeleton />}>
        {({ blocks, template, of, leaves }) => (
          <>
            <p className="no-print">
              <Link to={subjectAddress(of, address.get('subject'))}>
                <LeftOutlined aria-hidden /> {t.back}
              </Link>
            </p>
            {leaves && query.asOf === undefined && query.knownAt === undefined && (
              <Issuing document={document} subject={query.subject} item={query.item} />
            )}
            {template !== null && (
              <Alert className="no-print paper-hint" type="info" showIcon title={t.own(template.version)} />
            )}
            <PaperSheet blocks={blocks} />
          </>
        )}
      </Answered>
    </Page>
  );
}
