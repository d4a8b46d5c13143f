import type { Urgency } from '../../../kernel/policy';

/** Which column of the list holds what, by the names in its header. */
export interface ImportColumns {
  readonly ticketNumber: string;
  readonly title: string;
  readonly reportedAt: string;
  readonly description?: string;
  /** The place in free words; community, grid and estate are looked up among the office's places. */
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
  /** How the source itself identifies a reporter: the same key means the same person. */
  readonly reporterKey?: string;
  readonly reporterName?: string;
  readonly reporterPhone?: string;
  readonly reporterAddress?: string;
}

/** How to read a list from an outside source, and what to do with its rows. */
export interface ImportProfile {
  readonly name: string;
  /** Who issues the ticket numbers; with the number it identifies the case for good. */
  readonly source: string;
  /** `history`: as past, without clocks. `live`: open matters are handled from today. */
  readonly mode: 'history' | 'live';
  /** Whether a known ticket with changed content is amended; otherwise its row is refused. */
  readonly amend: boolean;
  /** Its free text may contain names and numbers: it is sealed as a whole and cannot be searched. */
  readonly sealText: boolean;
  readonly urgency: Urgency;
  readonly columns: ImportColumns;
  /** The column and values that mark a matter as closed, if there is no date for it. */
  readonly closed: { readonly column: string; readonly values: readonly string[] } | null;
}

/** The profile in a request; anything left out gets the cautious default. */
export const profileOf = ({
  amend = false,
  sealText = false,
  closed = null,
  columns,
  ...profile
}: Omit<ImportProfile, 'amend' | 'sealText' | 'closed'> & {
  readonly amend?: boolean;
  readonly sealText?: boolean;
  readonly closed?: { readonly column: string; readonly values: readonly string[] } | null;
}): ImportProfile => ({
  ...profile,
  columns: { ...columns },
  amend,
  sealText,
  closed: closed === null ? null : { ...closed },
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
    // A reply without substance does not close a matter: such a ticket stays "replied".
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
