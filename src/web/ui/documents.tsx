import { FileWordOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { useUser } from '../api/me';
import { type DocumentCode, useDocumentNames, useDocumentsTexts } from '../words/documents.texts';
import './documents.css';

/** What a document is asked with, beside its kind: of which thing, and as of which day. */
export interface DocumentAsked {
  readonly subject?: string | undefined;
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
}

const addressOf = (kind: DocumentCode, asked: DocumentAsked): string => {
  const query = Object.entries(asked).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return `/documents/${kind}?${new URLSearchParams(query).toString()}`;
};

/** The documents that a thing has as it stands, each a page to print and to take down as a Word file. */
export const Documents = ({
  kinds,
  ...asked
}: DocumentAsked & {
  /** False: not yet. */
  readonly kinds: Partial<Readonly<Record<DocumentCode, boolean>>>;
}) => {
  const t = useDocumentsTexts();
  const names = useDocumentNames();
  const { capacity } = useUser();
  const ready = (Object.keys(kinds) as DocumentCode[]).filter((kind) => kinds[kind]);
  if (ready.length === 0 || capacity === null) return null;
  return (
    <nav className="documents no-print" aria-label={t.documents}>
      <span className="muted" aria-hidden>
        <FileWordOutlined /> {t.documents}
      </span>
      {ready.map((kind) => (
        <Link key={kind} to={addressOf(kind, asked)}>
          {names[kind]}
        </Link>
      ))}
    </nav>
  );
};
