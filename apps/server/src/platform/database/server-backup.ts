import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { type Backup, makeBackup, refuseDifferences } from './backups.ts'
import type { Database } from './database.ts'
import { inTransaction } from './owner.ts'
import { Refusal } from './refusal.ts'
import { countRows, listTables, type Tally } from './tally.ts'

const FILE = 'database.dump'
const COPY = /^COPY (\S+) \(.*\) FROM stdin;$/

/** Dumps a server database as it stands at one moment, then reads the dump back and counts its rows. */
export function backUpServer(database: Database, url: string, into: string, now: Date): Promise<Backup> {
  return makeBackup(into, 'server', now, async (draft) => {
    const file = join(draft, FILE)
    const tally = await database.owner.session((session) =>
      inTransaction(
        session,
        async () => {
          const { rows } = await session.query('select pg_export_snapshot() as snapshot')
          const snapshot = String(rows[0]?.['snapshot'])
          await run('pg_dump', url, [
            '-Fc',
            '--no-owner',
            '--enable-row-security',
            `--snapshot=${snapshot}`,
            '-f',
            file,
          ])
          return countRows(session)
        },
        'isolation level repeatable read read only',
      ),
    )
    refuseDifferences(file, tally, await countDump(file))
    return tally
  })
}

/** Fills an empty server database from a backup. */
export async function restoreServer(backup: Backup, database: Database, url: string): Promise<void> {
  if ((await database.owner.transaction(listTables)).length > 0) {
    throw new Refusal(
      'Cơ sở dữ liệu đích phải rỗng. Hãy tạo một cơ sở dữ liệu mới, đặt DATABASE_URL vào đó rồi chạy lại.',
    )
  }
  // A dump does not carry roles.
  await database.owner.script(`do $$ begin
    if not exists (select from pg_roles where rolname = 'gs_app') then create role gs_app nologin; end if; end $$;
    grant gs_app to current_user`)
  await run('pg_restore', url, [
    '--no-owner',
    '--exit-on-error',
    '--single-transaction',
    join(backup.path, FILE),
  ])
  refuseDifferences(backup.path, backup.tally, await database.owner.transaction(countRows))
}

/** Rows of each table in a dump, by reading it whole: no second database is needed to prove it. */
async function countDump(file: string): Promise<Tally> {
  const tally: Tally = {}
  const { output, ended } = start('pg_restore', process.env, ['--data-only', '-f', '-', file])
  let table: string | null = null
  for await (const line of createInterface({ input: output })) {
    if (table === null) {
      table = COPY.exec(line)?.[1] ?? null
      if (table !== null) tally[table] = 0
    } else if (line === '\\.') table = null
    else tally[table] = (tally[table] ?? 0) + 1
  }
  await ended
  return tally
}

async function run(command: string, url: string, args: string[]): Promise<void> {
  const target = new URL(url)
  // Arguments can be read by every user of the machine; the environment cannot.
  const password = decodeURIComponent(target.password)
  target.password = ''
  const environment = {
    ...process.env,
    ...(password !== '' && { PGPASSWORD: password }),
    PGOPTIONS: '-c app.locality_id=*',
  }
  await start(command, environment, ['-d', target.href, ...args]).ended
}

function start(
  command: string,
  env: NodeJS.ProcessEnv,
  args: string[],
): { output: Readable; ended: Promise<void> } {
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let errors = ''
  child.stderr.on('data', (data: Buffer) => void (errors += String(data)))
  const ended = new Promise<void>((done, fail) => {
    child.once('error', () =>
      fail(
        new Refusal(
          `Không chạy được ${command}. Hãy cài công cụ của PostgreSQL (Debian, Ubuntu: apt-get install postgresql-client).`,
        ),
      ),
    )
    child.once('close', (code) =>
      code === 0 ? done() : fail(new Refusal(`${command} dừng với mã ${code}: ${errors.trim()}`)),
    )
  })
  // Whoever reads the output first meets the failure there; it must not count as unhandled meanwhile.
  ended.catch(() => {})
  return { output: child.stdout, ended }
}
