import type { Urgency } from '../../../kernel/policy';

/** Which column of the list says what; a column's name, as the header has it. */
export interface ImportColumns {
  readonly ticketNumber: string;
  readonly title: string;
  readonly reportedAt: string;
  readonly description?: string;
  /** What people call the place; community, grid and estate are looked up among the office's places. */
  readonly place?: string;
  readonly community?: string;
  readonly grid?: string;
  readonly estate?: string;
  readonly topic?: string;
  /** The unit's name or code. */
  readonly unit?: string;
  readonly reply?: string;
  readonly repliedAt?: string;
  readonly closedAt?: string;
  /** By what the source itself knows a reporter: the same key, the same person. */
  readonly reporterKey?: string;
  readonly reporterName?: string;
  readonly reporterPhone?: string;
  readonly reporterAddress?: string;
}

/** How a list of an outside source is read, and what becomes of its rows. */
export interface ImportProfile {
  readonly name: string;
  /** Whose ticket numbers these are; with the number it names the case for ever. */
  readonly source: string;
  /** `history`: as past, without clocks. `live`: open matters are handled from today. */
  readonly mode: 'history' | 'live';
  /** A ticket that is here with other content is amended; otherwise that row is refused. */
  readonly amend: boolean;
  /** Its free text may hold names and numbers: sealed whole, and not found by search. */
  readonly sealText: boolean;
  readonly urgency: Urgency;
  readonly columns: ImportColumns;
  /** Which value of which column says that the matter is closed, where no date does. */
  readonly closed: { readonly column: string; readonly values: readonly string[] } | null;
}

/** A profile as a request states it: what is left out is the careful choice. */
export const profileOf = ({
  amend = false,
  sealText = false,
  closed,
  columns,
  ...profile
}: Omit<ImportProfile, 'amend' | 'sealText' | 'closed'> & {
  readonly amend?: boolean;
  readonly sealText?: boolean;
  readonly closed?: { readonly column: string; readonly values: readonly string[] };
}): ImportProfile => ({
  ...profile,
  columns: { ...columns },
  amend,
  sealText,
  closed: closed === undefined ? null : { ...closed },
});

const past = { mode: 'history', amend: false, sealText: false, urgency: 'normal', closed: null } as const;

/** Profiles that every office has. */
export const builtInProfiles: readonly ImportProfile[] = [
  {
    ...past,
    name: 'hotline',
    source: '12345',
    columns: {
      ticketNumber: '工单编号',
      title: '标题',
      reportedAt: '反映时间',
      description: '内容',
      reporterName: '反映人',
      reply: '答复意见',
      repliedAt: '答复时间',
    },
    // A reply without substance settles nothing: such a ticket stays at "replied".
    closed: { column: '答复有实质内容', values: ['1', '是'] },
  },
  {
    ...past,
    name: 'complaints',
    source: 'message-board',
    columns: {
      ticketNumber: 'id',
      title: 'title',
      reportedAt: 'submittedAt',
      description: 'body',
      reporterKey: 'reporter',
    },
  },
];

/** The columns that a profile reads. */
export const columnsOf = ({ columns, closed }: ImportProfile): readonly string[] => [
  ...(Object.values(columns) as string[]),
  ...(closed === null ? [] : [closed.column]),
];
