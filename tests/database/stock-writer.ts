/** The same rows as writer.ts, by the engine as it comes, without any guard: only to show what a power cut does to it. */
import { PGlite } from '@electric-sql/pglite'
import { mkdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const [dataDir = ''] = process.argv.slice(2)
mkdirSync(dataDir, { recursive: true })
const pglite = await PGlite.create(join(dataDir, 'database'))
await pglite.exec(`
  create table numbers (n int primary key, note text not null);
  create table twins (n int primary key, words text not null);
  create table last (n int not null);
  insert into last values (0)`)
for (let n = 1; ; n++) {
  await pglite.exec(
    `begin; insert into numbers values (${n}, '${n}'); insert into twins values (${n}, '${n}'); update last set n = ${n}; commit`,
  )
  writeSync(1, `wrote ${n}\n`)
}
