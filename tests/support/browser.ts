import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { vi } from 'vitest';
import { buildBoard } from '../../scripts/launcher/board.ts';
import { root } from './hub-process.ts';
import type { Username } from './people.ts';
import { password, type TestHub } from './start-hub.ts';

const executables = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Words of the screens in Chinese, by enum and value. */
export const words: Record<string, Record<string, string>> = Object.assign(
  {},
  ...['domain.json', 'later/domain.json'].map((file): object =>
    JSON.parse(readFileSync(join(root, 'board-ui/src/i18n/locales/zh-CN', file), 'utf8')),
  ),
);

/** A signed-in person's window, with a profile of its own. */
export interface BoardWindow {
  page: Page;
  context: BrowserContext;
  /** What the console complained of: errors, refused contents, unhandled exceptions. */
  complaints: string[];
}

/** A browser in which several people work, each in a window of their own. */
export interface TestBrowser extends AsyncDisposable {
  /** Opens a window on a path; as a person or signed out. */
  open(username: Username | null, path: string, options?: WindowOptions): Promise<BoardWindow>;
}

export interface WindowOptions {
  locale?: 'zh-CN' | 'en';
  /** A small screen with touch. */
  phone?: boolean;
  dark?: boolean;
}

// Six browsers' worth of pages beside six processes: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 });

/** Builds the board where its sources changed, and starts Chromium. */
export async function startBrowser(hub: TestHub): Promise<TestBrowser> {
  await buildBoard(() => {});
  const executablePath = executables.find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new Error('Chromium is needed: install Debian’s packages chromium and fonts-noto-cjk.');
  }
  const browser: Browser = await chromium.launch({ executablePath, args: quiet });
  return {
    async open(username, path, { locale = 'zh-CN', phone = false, dark = false } = {}) {
      const context = await browser.newContext({
        locale,
        timezoneId: 'Asia/Shanghai',
        viewport: phone ? { width: 360, height: 740 } : { width: 1440, height: 900 },
        hasTouch: phone,
        isMobile: phone,
        colorScheme: dark ? 'dark' : 'light',
        baseURL: hub.url,
      });
      // The choice of a language is kept on the computer.
      await context.addInitScript(`localStorage.setItem('lianxi.locale', '${locale}')`);
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(path);
      if (username !== null) await signIn(page, username);
      return { page, context, complaints };
    },
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

async function signIn(page: Page, username: Username): Promise<void> {
  await page.locator('input[name="username"]').fill(username);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('form button[type="submit"]').click();
  await page.locator('main#main').waitFor();
}

/**
 * Saves what a window shows, to be looked at by a person; only where LIANXI_SHOTS names a folder.
 */
export async function shoot({ page }: BoardWindow, name: string): Promise<void> {
  const folder = process.env['LIANXI_SHOTS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
