import { Inject, Injectable, Logger } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Id } from '../../../kernel/ids';
import { plainKey } from '../../../kernel/plain/plain';
import { forbidden } from '../../../kernel/rejection';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { EVENT_STORE, type EventStore } from '../../../platform/event-store/event-store';
import { CONTEXT_SOURCE, type ContextSource } from '../../../platform/messaging/context-source';
import { derive, freshId } from '../../../platform/messaging/names';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { POSITIONS, type Positions } from '../../../platform/subscriptions/positions';
import { ReferenceKeeper } from '../../../platform/subscriptions/reference-keeper';
import { UnitDesk } from '../units/unit-desk';
import { DoingHand, type Hand, TryingHand } from './hand';
import { readRoster, type RosterRow } from './read-roster';
import { type RosterOutcome, RowInHand, type RowReport } from './report';
import type { Roster } from './roster';
import { rosterWorkbook } from './roster-file';
import { RosterReader } from './roster-reader';
import { placeKinds, placeWords, type SheetKey } from './sheets';
import type { Job, TakeRow } from './take';
import { takeDuty } from './take-duty';
import { takePerson } from './take-person';
import { takePlace } from './take-place';
import { takeUnit } from './take-unit';

/** How long an answer waits for the views to show the list, in milliseconds. */
const patience = 2_000;

export interface RosterReport {
  readonly jurisdiction: Id;
  readonly dryRun: boolean;
  /** False if it was interrupted and the remaining rows were not read. The same list may be sent again. */
  readonly complete: boolean;
  readonly counts: Readonly<Record<RosterOutcome, number>>;
  readonly ignored: readonly string[];
  readonly rows: readonly RowReport[];
}

const takers: readonly (readonly [SheetKey, TakeRow])[] = [
  ['units', takeUnit],
  ['places', takePlace],
  ['people', takePerson],
  ['duties', takeDuty],
];

/** Larger places first; the position of unknown kinds does not matter, because they are refused anyway. */
const inOrder = (sheet: SheetKey, rows: readonly RosterRow[]): readonly RosterRow[] => {
  if (sheet !== 'places') return rows;
  const rank = ({ cells }: RosterRow): number =>
    placeKinds.findIndex((kind) => plainKey(placeWords[kind]) === plainKey(cells['kind'] ?? ''));
  return [...rows].sort((a, b) => rank(a) - rank(b));
};

/** The office's registers as one workbook, for export and import. */
@Injectable()
export class RosterDesk {
  private readonly log = new Logger(RosterDesk.name);
  private readonly working = new Map<Id, Promise<unknown>>();

  constructor(
    private readonly reader: RosterReader,
    private readonly commands: CommandBus,
    private readonly units: UnitDesk,
    private readonly keeper: ReferenceKeeper,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CONTEXT_SOURCE) private readonly contexts: ContextSource,
    @Inject(POSITIONS) private readonly positions: Positions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Rejection `access.…`, `roster.jurisdiction-missing`, `jurisdiction.missing` */
  async workbook(
    named: Id | undefined,
    request: QuestionRequest,
  ): Promise<{ readonly name: string; readonly content: Buffer }> {
    const place = await this.reader.placeOfWork(named, 'directory.read', request);
    const roster = await this.reader.read(place, request);
    const jurisdictionName = this.contexts.directory.jurisdiction(place.jurisdiction)?.name ?? '';
    const at = this.clock.now();
    const content = await rosterWorkbook(roster, { jurisdictionName, seesPersonal: place.seesPersonal, at });
    return { name: `${jurisdictionName}名册.xlsx`, content };
  }

  /** Refuses anybody who may not change registers, before anything is uploaded. */
  async mustWrite(request: QuestionRequest): Promise<void> {
    await this.reader.rightsOf('directory.write', request);
  }

  /**
   * Imports a list row by row, one list per jurisdiction at a time. If it is sent again, finished rows are unchanged.
   *
   * @throws Rejection of the whole list, before anything is changed: `roster.…`, `import.…`, `access.…`
   */
  async take(file: Buffer, named: Id | undefined, dryRun: boolean, request: CommandRequest): Promise<RosterReport> {
    const { jurisdiction } = await this.reader.placeOfWork(named, 'directory.write', request);
    const before = this.working.get(jurisdiction);
    const mine = Promise.allSettled([before]).then(() => this.takeAlone(file, jurisdiction, dryRun, request));
    this.working.set(jurisdiction, mine);
    try {
      return await mine;
    } finally {
      if (this.working.get(jurisdiction) === mine) this.working.delete(jurisdiction);
    }
  }

  private async takeAlone(
    file: Buffer,
    jurisdiction: Id,
    dryRun: boolean,
    request: CommandRequest,
  ): Promise<RosterReport> {
    const list = await readRoster(file);
    const place = await this.reader.placeOfWork(jurisdiction, 'directory.write', request);
    const actor = await this.reader.actorIn(jurisdiction, 'directory.write', request);
    if (list.hasPersonal && !place.seesPersonal)
      forbidden(
        'roster.personal-forbidden',
        '您无权查看个人信息，名单中不得有这些列',
        'You may not see personal fields',
      );
    const roster = await this.reader.read(place, request);
    const { account, grant } = request;
    const sent = { account, channel: 'import' as const, jurisdiction, ...(grant === undefined ? {} : { grant }) };
    const now = this.clock.now();
    const context = { now, occurredAt: now, actor, jurisdiction, channel: 'import' as const, commandId: freshId() };
    const hand = dryRun
      ? new TryingHand(this.store, roster, this.contexts.contextFor(context))
      : new DoingHand(this.commands, this.units, this.keeper, jurisdiction, sent);
    const all = takers.flatMap(([sheet, take]) =>
      inOrder(sheet, list.sheets[sheet]).map((row) => ({ row, take, inHand: new RowInHand(sheet, row.number) })),
    );
    const complete = await this.carryOut(all, this.jobWith(hand, roster, jurisdiction), dryRun);
    if (!dryRun) await this.positions.waitFor(this.contexts.position, patience);
    const rows = all.map(({ inHand }) => inHand.report());
    const counts = { created: 0, changed: 0, unchanged: 0, refused: 0, partly: 0, notReached: 0 };
    for (const { outcome } of rows) counts[outcome] += 1;
    return { jurisdiction, dryRun, complete, counts, ignored: list.ignored, rows };
  }

  /** False if it was interrupted after something had been done: then the report must say what. */
  private async carryOut(
    all: readonly { readonly row: RosterRow; readonly take: TakeRow; readonly inHand: RowInHand }[],
    job: Job,
    dryRun: boolean,
  ): Promise<boolean> {
    try {
      for (const { row, take, inHand } of all) await inHand.attempt(() => take(job, row, inHand));
      for (const close of job.later) await close();
      return true;
    } catch (error) {
      if (dryRun || !all.some(({ inHand }) => inHand.isDone)) throw error;
      this.log.error(error, 'A list broke off');
      return false;
    }
  }

  private jobWith(hand: Hand, roster: Roster, jurisdiction: Id): Job {
    const { directory } = this.contexts;
    const isKnown = (id: Id): boolean =>
      [directory.unit(id), directory.place(id), directory.person(id), directory.jurisdiction(id)].some(
        (found) => found !== undefined,
      );
    const newId: Job['newId'] = (sheet, ...name) => {
      const id = derive('roster', jurisdiction, sheet, ...name);
      // Something else had this name before and has been renamed since.
      return isKnown(id) || roster.duties.get(id) !== undefined ? freshId() : id;
    };
    return { roster, hand, newId, isElsewhere: isKnown, spokenOf: new Set(), later: [] };
  }
}
