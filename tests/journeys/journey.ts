/** What every journey needs: the program running with its sample data, a browser, and the acts of a person at a screen. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { axe, launchBrowser, newPage, type PageOptions } from '../support/browser.ts'
import { removeFolder, type RunningServer, startServer } from '../support/running-server.ts'

export interface Journey {
  url(path: string): string
  server(): RunningServer
  open(options?: PageOptions): Promise<Page>
}

/** One server and one browser for the journeys of a file. */
export function journey(environment: Record<string, string> = {}): Journey {
  let server: RunningServer
  let browser: Browser
  beforeAll(async () => {
    server = await startServer(environment)
    browser = await launchBrowser()
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    if (server) await removeFolder(server.dataDir)
  })
  return {
    server: () => server,
    url: (path) => server.url + path,
    open: async (options) => {
      const page = await newPage(browser, { bypassPolicy: true, ...options })
      page.setDefaultTimeout(30_000)
      return page
    },
  }
}

export async function signIn(
  page: Page,
  at: Journey,
  login: string,
  password = 'guongsang-demo',
): Promise<void> {
  await page.goto(at.url('/van-phong/dang-nhap'))
  await page.getByLabel('Tên đăng nhập').fill(login)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
}

/** No violation that axe calls serious or critical. */
export async function expectAccessible(page: Page): Promise<void> {
  const found = await axe(page)
  const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.join(' | ')}`)).toEqual([])
}
