/** Databases on the PostgreSQL that TEST_DATABASE_URL names. */
import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'

const INSUFFICIENT_PRIVILEGE = '42501'

/** Why nothing can be tried on a server here, or null when it can. */
export const whyNoServer = (): string | null =>
  process.env['TEST_DATABASE_URL'] ? null : 'chưa đặt TEST_DATABASE_URL'

export function serverUrl(database?: string): string {
  const url = process.env['TEST_DATABASE_URL']
  if (!url) throw new Error('TEST_ENGINE=server needs TEST_DATABASE_URL')
  const target = new URL(url)
  if (database !== undefined) target.pathname = `/${database}`
  return target.href
}

/** A new database, empty or like the template. */
export async function createServerDatabase(
  template?: string,
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await asAdministrator((admin) =>
    admin.query(`create database ${name} ${template ? `template ${template}` : ''}`),
  )
  return {
    url: serverUrl(name),
    drop: () => asAdministrator((admin) => dropPatiently(admin, name)),
  }
}

/** The server's own cleaner may be at work in it for a moment, and only the server may send it away. */
async function dropPatiently(admin: pg.Client, name: string, times = 50): Promise<void> {
  try {
    await admin.query(`drop database if exists ${name} with (force)`)
  } catch (error) {
    if ((error as { code?: string }).code !== INSUFFICIENT_PRIVILEGE || times === 0) throw error
    await setTimeout(200)
    await dropPatiently(admin, name, times - 1)
  }
}

export async function asAdministrator(work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: serverUrl() })
  await admin.connect()
  try {
    await work(admin)
  } finally {
    await admin.end()
  }
}
