import { existsSync, readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Office } from '../../support/office';

/** Debian's, the one without a desktop first: it does the same work in less time. CHROMIUM tells another. */
const places = [process.env.CHROMIUM ?? '', '/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const executablePath = places.find((place) => existsSync(place));
const howToInstall = 'apt-get install -y --no-install-recommends chromium-headless-shell fonts-noto-cjk';

const args = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** The two widths that people use: a desk and a phone. */
export const screens = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  wall: { viewport: { width: 1920, height: 1152 } },
} as const;
export type Screen = keyof typeof screens;

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Asks of a page what WCAG 2.1 AA finds wrong with it, in words: the whole of the result would be megabytes. */
const barriersIn = `${axe};
axe.run(document, {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
  resultTypes: ['violations'],
}).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
  nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + (failureSummary ?? ''))));`;

/** Somebody at a browser: a context with the session of this person, and what went wrong in it. */
export class Visitor {
  private readonly wrong: string[] = [];

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    private readonly url: string,
  ) {}

  static async at(browser: Browser, url: string, office: Office, who: string | null, screen: Screen): Promise<Visitor> {
    const context = await browser.newContext({
      ...screens[screen],
      baseURL: url,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    if (who !== null) await context.addCookies(office.cookiesOf(who).map((cookie) => ({ ...cookie, url })));
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    const visitor = new Visitor(page, context, url);
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') visitor.wrong.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => visitor.wrong.push(`page: ${error.message}`));
    context.on('request', (request) => {
      const to = request.url();
      if (!to.startsWith(`${url}/`) && !/^(data|blob):/.test(to)) visitor.wrong.push(`to another host: ${to}`);
    });
    return visitor;
  }

  /** Opens a page and waits for its heading. */
  async open(path: string): Promise<void> {
    await this.page.goto(`${this.url}${path}`);
    await this.page.locator('h1').first().waitFor();
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

  /** Waits until no grey line stands in for what is still on its way: the first is gone only when all are. */
  async settle(): Promise<void> {
    await this.page.locator('.skeleton').first().waitFor({ state: 'detached' });
  }

  /** Opens a list of choices by its name and takes one. */
  async choose(list: string, choice: string): Promise<void> {
    await this.page.getByRole('combobox', { name: list }).click();
    await this.page.locator('.ant-select-item-option', { hasText: choice }).click();
  }

  /** Closes the window, and with it its line to the server. */
  leave(): Promise<void> {
    return this.context.close();
  }

  /** What was written to the console and which other hosts were asked, but for what `expected` explains. */
  problems(...expected: readonly RegExp[]): readonly string[] {
    return this.wrong.filter((one) => !expected.some((pattern) => pattern.test(one)));
  }

  /** What WCAG 2.1 AA finds wrong with the page as it stands. Evaluated, not loaded: the page's policy lets nothing in. */
  barriers(): Promise<readonly string[]> {
    return this.page.evaluate(barriersIn);
  }

  /** Pixels by which the page is wider than the screen. */
  sideways(): Promise<number> {
    return this.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  }
}

/** A browser on a node: everybody's windows, closed together. */
export class Browsing {
  private constructor(
    private readonly browser: Browser,
    readonly office: Office,
    readonly url: string,
  ) {}

  /** @throws Error that says how to install the browser, where there is none */
  static async on(office: Office): Promise<Browsing> {
    if (executablePath === undefined) throw new Error(`No browser at ${places.join(' ')}. Install it: ${howToInstall}`);
    const url = await office.listen();
    const browser = await chromium.launch({ executablePath, headless: true, args });
    return new Browsing(browser, office, url);
  }

  /** A window of somebody who is signed in; null: of a stranger. */
  as(who: string | null, screen: Screen = 'desk'): Promise<Visitor> {
    return Visitor.at(this.browser, this.url, this.office, who, screen);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.office.close();
  }
}
