/**
 * npm run bench:portal — pages of the public portal over 10,000 stories and 20,000 awards of one locality (embedded, or the
 * database of DATABASE_URL, which must be empty). Each page is asked for over HTTP after a change (made anew) and again (kept), and
 * held against a file that needs no database. Not a test: it has no limit.
 */
import { createServer } from '../apps/server/src/app.ts'
import type { Database } from '../apps/server/src/platform/database/database.ts'
import { withMultipliedSample } from './multiplied-sample.ts'

const STORIES = 10_000
const AWARDS = 20_000
const RUNS = 9
const SLUG = 'dienkhanh'

const multiplied = [
  {
    table: 'exemplars.exemplars',
    which: `row.visibility = 'public'`,
    wanted: STORIES,
    dayColumn: 'found_on',
  },
  { table: 'honours.awards', which: 'true', wanted: AWARDS, dayColumn: 'decided_on' },
]

await withMultipliedSample(SLUG, multiplied, async (platform) => {
  const server = await createServer(platform)
  const base = await server.fastify.listen({ port: 0, host: '127.0.0.1' })
  await report(base, platform.database)
  await server.fastify.close()
})

interface Timed {
  bytes: number
  millis: number
}

async function report(base: string, database: Database): Promise<void> {
  const sheet = /href="([^"]+\.css)"/.exec(await (await fetch(base)).text())![1]!
  const first = async (path: string, pattern: RegExp): Promise<string> =>
    pattern.exec(await (await fetch(base + path)).text())![1]!.replaceAll('&amp;', '&')
  const gallery = `/${SLUG}/dien-hinh`
  const story = await first(gallery, /front-title"><a href="([^"]+)"/)
  const field = await first(gallery, /href="([^"]+linh-vuc=[^"]+)"/)
  const plan = await first(`/${SLUG}/van-ban`, /href="(\/[^"]+\/van-ban\/[0-9a-f-]{36})"/)
  const file = await median(() => timed(base + sheet))
  console.log(`Tệp tĩnh (bảng kiểu, ${kilobytes(file.bytes)}): ${shown(file.millis)}`)
  const paths = [
    '/',
    `/${SLUG}`,
    `/${SLUG}/dien-hinh`,
    `/${SLUG}/dien-hinh?q=hoc+sinh`,
    field,
    story,
    `${story}/doc`,
    `/${SLUG}/khen-thuong`,
    `/${SLUG}/khen-thuong?q=tran+thi`,
    `/${SLUG}/khen-thuong?q=1520`,
    `/${SLUG}/tin`,
    `/${SLUG}/phong-trao`,
    `/${SLUG}/su-kien`,
    `/${SLUG}/cuoc-thi`,
    `/${SLUG}/van-ban`,
    plan,
    `/${SLUG}/co-quan`,
    `/${SLUG}/rss.xml`,
    `/${SLUG}/sitemap-guong-sang-2023.xml`,
  ]
  const pages: { path: string; made: Timed; kept: Timed }[] = []
  for (const path of paths) {
    const made = await median(async () => (await change(database), timed(base + path)))
    pages.push({ path, made, kept: await median(() => timed(base + path)) })
  }
  for (const { path, made, kept } of pages)
    console.log(
      `${path}: ${kilobytes(made.bytes)}, dựng mới ${shown(made.millis)}, đã giữ ${shown(kept.millis)} (gấp ${(kept.millis / file.millis).toFixed(1)} lần tệp tĩnh)`,
    )
  const html = pages.filter(({ path }) => !path.endsWith('.xml'))
  const largest = html.reduce((most, next) => (next.made.bytes > most.made.bytes ? next : most))
  const slowest = html.reduce((most, next) => (next.made.millis > most.made.millis ? next : most))
  console.log(
    `Trang lớn nhất: ${largest.path}, ${kilobytes(largest.made.bytes)}, ${shown(largest.made.millis)}, gấp ${(largest.made.millis / file.millis).toFixed(1)} lần tệp tĩnh`,
  )
  console.log(`Trang chậm nhất: ${slowest.path}, ${shown(slowest.made.millis)}`)
}

/** As any act of an officer leaves it: nothing made before is shown again. */
async function change(database: Database): Promise<void> {
  await database.owner.query(
    `insert into audit.heads (locality_id, seq, hash) select id, 1, '' from organizations.localities
     on conflict (locality_id) do update set seq = audit.heads.seq + 1`,
  )
}

async function timed(address: string): Promise<Timed> {
  const from = performance.now()
  const answer = await fetch(address, { headers: { 'accept-encoding': 'gzip' } })
  const bytes = (await answer.arrayBuffer()).byteLength
  const millis = performance.now() - from
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return { bytes, millis }
}

async function median(run: () => Promise<Timed>): Promise<Timed> {
  await run()
  const all: Timed[] = []
  for (let at = 0; at < RUNS; at += 1) all.push(await run())
  return all.toSorted((a, b) => a.millis - b.millis)[Math.floor(RUNS / 2)]!
}

function shown(millis: number): string {
  return `${millis.toFixed(1).replace('.', ',')} ms`
}
function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).replace('.', ',')} KB`
}
