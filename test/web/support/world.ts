import { type Browser, chromium } from 'playwright-core';
import type { DemoOffice } from '../../../src/demo/office';
import type { Office } from '../../support/office';
import { copyOfStreet, type More } from './street';
import { type Screen, Visitor } from './visitor';

/** How somebody comes, where it is not with a browser of today to this very machine. */
interface Way {
  readonly agent?: string;
  /** Over plain http, by a name: what browsers keep for HTTPS is not there. */
  readonly plain?: boolean;
}

interface Open {
  readonly office: Office;
  readonly demo: DemoOffice;
  readonly url: string;
}

/** A browser's clock stands this much behind the office's: what people say has just happened is never yet to come. */
const behind = 3_600_000;

/** A small street on a node of this process, a browser on it, and everybody signed in. */
export class World {
  private opened: Open | undefined;
  private browser: Browser | undefined;
  private readonly windows: { readonly who: string; readonly visitor: Visitor }[] = [];

  async open(more: More): Promise<void> {
    this.browser = await chromium.connect(process.env['BROWSER']!);
    const { office, demo } = await copyOfStreet(more);
    this.opened = { office, demo, url: await office.listen() };
  }

  private get street(): Open {
    if (this.opened === undefined) throw new Error('The street is opened before the first test, not before that');
    return this.opened;
  }

  get office(): Office {
    return this.street.office;
  }

  /** The units, people, topics and places of the street, by what the tests call them. */
  get demo(): DemoOffice {
    return this.street.demo;
  }

  get url(): string {
    return this.street.url;
  }

  /** A window of somebody who is signed in; null: of a stranger. It closes after the test. */
  async as(who: string | null, screen: Screen = 'desk', how: Way = {}): Promise<Visitor> {
    const { office } = this.street;
    const url = how.plain === true ? this.url.replace('127.0.0.1', 'office.test') : this.url;
    const cookies = who === null ? [] : office.cookiesOf(who);
    const at = Date.parse(office.clock.now()) - behind;
    const visitor = await Visitor.at(this.browser!, { url, at, cookies, screen, agent: how.agent });
    this.windows.push({ who: who ?? 'a stranger', visitor });
    return visitor;
  }

  /** The id of the case with this title. */
  async caseOf(title: string): Promise<string> {
    const { rows } = (await this.office.get('clerk', '/cases?limit=200')).body as {
      rows: { id: string; title: string }[];
    };
    const found = rows.find((row) => row.title === title);
    if (found === undefined) throw new Error(`No case ${title}`);
    return found.id;
  }

  /** A window that stays open costs the next test its time; none is left with anything in its console. */
  async closeWindows(): Promise<void> {
    const left = this.windows.splice(0);
    const problems = left.flatMap(({ who, visitor }) => visitor.problems().map((problem) => `${who}: ${problem}`));
    await Promise.all(left.map(({ visitor }) => visitor.leave()));
    expect(problems).toEqual([]);
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.opened?.office.close();
  }
}

/** A street for the tests of a `describe` or of a file: opened before the first of them, closed after the last. */
export const onAStreet = (more: () => More = () => undefined): World => {
  const world = new World();
  beforeAll(() => world.open(more()));
  afterEach(() => world.closeWindows());
  afterAll(() => world.close());
  return world;
};
