/** The browser of the tests: Debian's Chromium, a fresh profile each time, nothing that talks to the outside. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Browser, type Page } from 'playwright-core'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const PLACES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Where the browser is. A machine without one fails the test: a half that did not run must not look green. */
export function browserPath(): string {
  const found = PLACES.find((path) => path !== undefined && existsSync(path))
  if (!found) throw new Error('Chromium was not found: apt-get install chromium, or set CHROMIUM to its path')
  return found
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: FLAGS })
}

export interface PageOptions {
  width?: number
  height?: number
  dark?: boolean
  /** axe needs a script of its own on pages whose policy allows none. */
  bypassPolicy?: boolean
}

/** A page in its own context: no cookie, no storage of another test. Close the context when done: page.context().close(). */
export async function newPage(browser: Browser, options: PageOptions = {}): Promise<Page> {
  const { width = 1280, height = 900, dark = false, bypassPolicy = false } = options
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    bypassCSP: bypassPolicy,
  })
  return context.newPage()
}

export interface Violation {
  id: string
  impact: string | null
  help: string
  nodes: string[]
}

type AxeRun = { violations: { id: string; impact: string | null; help: string; nodes: { html: string }[] }[] }

const axeSource = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Every violation axe finds on the page as it stands, WCAG 2.2 A and AA and good practice. */
export async function axe(page: Page): Promise<Violation[]> {
  await page.evaluate(axeSource())
  const { violations } = await page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: { run(): Promise<AxeRun> } }
    return checker.run()
  })
  return violations.map(({ id, impact, help, nodes }) => ({
    id,
    impact,
    help,
    nodes: nodes.map(({ html }) => html.slice(0, 200)),
  }))
}
