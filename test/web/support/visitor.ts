import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { patience } from './waiting';

/** The widths that people use: a desk, a phone, the screen of a meeting room. */
export const screens = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  wall: { viewport: { width: 1920, height: 1152 } },
} as const;
export type Screen = keyof typeof screens;

/** A cookie as a browser keeps it. */
export interface Cookie {
  readonly name: string;
  readonly value: string;
}

/** Where a window opens: at which address, at what moment, with which cookies. */
export interface Arrival {
  readonly url: string;
  readonly at: number;
  readonly cookies: readonly Cookie[];
  readonly screen: Screen;
  /** What the browser says it is. */
  readonly agent?: string | undefined;
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** A list of choices that stands open. */
const openList = '.ant-select-dropdown:not(.ant-select-dropdown-hidden)';

/** Asks of a page what WCAG 2.1 AA finds wrong with it, in words: the whole of the result would be megabytes. */
const barriersIn = `axe.run(document, {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
  resultTypes: ['violations'],
}).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
  nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + (failureSummary ?? ''))));`;

/** Sets the clock of each page of a window: from then on it goes as fast as ever. */
const clockAt = (instant: number): string => `{
  const away = ${instant} - Date.now();
  const Real = Date;
  globalThis.Date = class Date extends Real {
    constructor(...moment) {
      super(...(moment.length === 0 ? [Real.now() + away] : moment));
    }
    static now() {
      return Real.now() + away;
    }
  };
}`;

/** As a screen reader tells it: the sign before the words, an icon or the star of a required field, is told too. */
const told = (words: string | RegExp): RegExp =>
  typeof words === 'string'
    ? new RegExp(`^(?:(?:[a-z-]+|\\*) )?${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)
    : words;

/** Somebody at a browser: a window with the session of this person, and what went wrong in it. */
export class Visitor {
  private readonly wrong: string[] = [];
  private readonly expected: RegExp[] = [];

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    private readonly url: string,
  ) {}

  static async at(browser: Browser, { url, at, cookies, screen, agent }: Arrival): Promise<Visitor> {
    // A phone is its owner's, as said at sign-in.
    const own = screen === 'phone' ? [{ name: 'yuexun.own-device', value: 'yes' }] : [];
    const context = await browser.newContext({
      ...screens[screen],
      ...(agent === undefined ? {} : { userAgent: agent }),
      storageState: { cookies: [], origins: [{ origin: url, localStorage: own }] },
      baseURL: url,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(patience);
    await context.addInitScript(clockAt(at));
    const visitor = new Visitor(await context.newPage(), context, url);
    await visitor.carry(cookies);
    visitor.watch();
    return visitor;
  }

  private watch(): void {
    this.page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.wrong.push(`console: ${message.text()}`);
    });
    this.page.on('pageerror', (error) => this.wrong.push(`page: ${error.message}`));
    this.context.on('request', (request) => {
      const to = request.url();
      if (!to.startsWith(`${this.url}/`) && !/^(data|blob):/.test(to)) this.wrong.push(`to another host: ${to}`);
    });
  }

  /** From now on the window has these cookies alone. */
  async carry(cookies: readonly Cookie[]): Promise<void> {
    await this.context.clearCookies();
    await this.context.addCookies(cookies.map((cookie) => ({ ...cookie, url: this.url })));
  }

  /** Opens a page and waits for its heading. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
  }

  /** Goes on to another page as a link does: what is loaded once stays, and the heading is that of the new page. */
  async goOnTo(path: string): Promise<void> {
    await this.page.evaluate(`{
      document.querySelector('h1').dataset.left = '';
      history.pushState(null, '', ${JSON.stringify(path)});
      dispatchEvent(new PopStateEvent('popstate'));
    }`);
    await this.page.locator('h1:not([data-left])').first().waitFor();
  }

  /** Goes on by the menu, the one at the side or the one below. */
  goByMenu(entry: string): Promise<void> {
    return this.page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: entry }).click();
  }

  /** Waits until no grey line stands in for what is still on its way: the first is gone only when all are. */
  async settle(): Promise<void> {
    await this.page.locator('.skeleton').first().waitFor({ state: 'detached' });
  }

  /** The page's title. */
  title(words: string | RegExp): Locator {
    return this.page.getByRole('heading', { name: words, level: 1, exact: true });
  }

  /** The button that says this and nothing else. */
  button(name: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name: told(name) });
  }

  /** The link that says this and nothing else. */
  link(name: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByRole('link', { name: told(name) });
  }

  /** The part of the page below this heading. */
  part(heading: string): Locator {
    const having = { has: this.page.getByRole('heading', { name: heading, exact: true }) };
    // A part may lie within another: the heading is that of the innermost.
    return this.page.locator('section').filter(having).last();
  }

  /** The sheet over the page with this title. */
  sheet(title: string): Locator {
    return this.page.getByRole('dialog', { name: title, exact: true });
  }

  /** Opens a sheet by a button, which says the same as the sheet's title where no other is told. */
  async opens(button: string | Locator, title?: string): Promise<Locator> {
    const opener = typeof button === 'string' ? this.button(button) : button;
    const sheet = this.sheet(title ?? (typeof button === 'string' ? button : await this.wordsOn(opener)));
    await opener.click();
    await sheet.waitFor();
    return sheet;
  }

  /** What a button says to those who listen. */
  async wordsOn(button: Locator): Promise<string> {
    return (await button.getAttribute('aria-label')) ?? (await button.textContent()) ?? '';
  }

  /** Presses the button of a sheet that does what the sheet is for, and waits until the sheet is gone. */
  async send(sheet: Locator, button: string): Promise<void> {
    await this.button(button, sheet).click();
    await sheet.waitFor({ state: 'detached' }).catch(async (stays: unknown) => {
      throw new Error(`The sheet stays: ${await sheet.innerText()}`, { cause: stays });
    });
  }

  /** Opens a list of choices by its name and takes one of them: the one that says this, and nothing else. */
  async choose(list: string, choice: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    const box = within.getByRole('combobox', { name: told(list) });
    await box.click();
    await this.offered(choice).click();
    // A list of several stays open until something else is touched.
    await box.blur();
    await this.page.locator(openList).waitFor({ state: 'hidden' });
  }

  /** Takes several choices from a list, each found by a word that is typed. */
  async chooseSeveral(
    list: string,
    choices: Readonly<Record<string, string>>,
    within: Page | Locator = this.page,
  ): Promise<void> {
    const box = within.getByRole('combobox', { name: told(list) });
    for (const [word, choice] of Object.entries(choices)) {
      await box.fill(word);
      await this.offered(new RegExp(choice)).click();
    }
    await box.blur();
    await this.page.locator(openList).waitFor({ state: 'hidden' });
  }

  /** A choice in the list that stands open. */
  offered(choice: string | RegExp): Locator {
    return this.page
      .locator(`${openList} .ant-select-item-option`)
      .filter({ has: this.page.getByText(choice, { exact: true }) });
  }

  /** The file that a button brings: its name and what is in it. */
  async download(button: Locator): Promise<{ readonly name: string; readonly content: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), button.click()]);
    const pieces: Uint8Array[] = [];
    for await (const piece of await download.createReadStream()) pieces.push(piece as Uint8Array);
    return { name: download.suggestedFilename(), content: Buffer.concat(pieces) };
  }

  /** Closes the window, and with it its line to the server. */
  leave(): Promise<void> {
    return this.context.close();
  }

  /** Says of what goes wrong on purpose in this window how it shows in the console. */
  expects(...patterns: readonly RegExp[]): void {
    this.expected.push(...patterns);
  }

  /** What was written to the console and which other hosts were asked, but for what was expected. */
  problems(): readonly string[] {
    return this.wrong.filter((one) => !this.expected.some((pattern) => pattern.test(one)));
  }

  /** What WCAG 2.1 AA finds wrong with the page as it stands. Evaluated, not loaded: the page's policy lets nothing in. */
  async barriers(): Promise<readonly string[]> {
    if (await this.page.evaluate<boolean>('globalThis.axe === undefined')) await this.page.evaluate(axe);
    return this.page.evaluate(barriersIn);
  }

  /** Pixels by which the page is wider than the screen. */
  sideways(): Promise<number> {
    return this.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  }
}
