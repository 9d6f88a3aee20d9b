/** npm run law -- <code> — one rule of the law: its article, its versions by date, how sure it is, who mentions it. */
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { printCitation } from '@guongsang/core/law/cite.ts'
import { confidenceNames, enforcementNames } from '@guongsang/core/law/confidence.ts'
import {
  lawEntryKindNames,
  lookUp,
  similarCodes,
  type LawEntry,
  type LawVersion,
} from '@guongsang/core/law/look-up.ts'
import { sourceOf } from '@guongsang/core/law/sources.ts'
import { Refusal } from '../platform/database/refusal.ts'
import { runCommand } from './run-command.ts'

const usage = 'npm run law -- <mã>, ví dụ: npm run law -- BKTTG:73.1.b'
const situations = new URL('../../../../packages/core/src/situations/', import.meta.url)
const SHOWN_AT_MOST = 40

// Whoever reads only the beginning (`| head`) closes the pipe: nothing went wrong.
process.stdout.on('error', () => process.exit())

await runCommand(usage, async (say) => {
  const [code] = parseArgs({ allowPositionals: true }).positionals
  if (code === undefined) throw new Refusal(`Thiếu mã cần xem. Cách dùng: ${usage}`)
  const entries = lookUp(code)
  if (entries.length === 0) throw new Refusal(notFound(code))
  for (const entry of entries) say(print(entry))
  for (const line of mentionedIn(code)) say(line)
})

function notFound(code: string): string {
  const near = similarCodes(code)
  const shown = near.slice(0, SHOWN_AT_MOST).join(', ')
  return near.length === 0
    ? `Không có quy định nào mang mã ${code}. Mã khen thưởng như LDTT, BKT; đường xét như BKTTG:73.1.b; điều kiện như prior-BKT.`
    : `Không có mã ${code}. Các mã gần giống: ${shown}${near.length > SHOWN_AT_MOST ? ' …' : ''}`
}

function print({ code, kind, name, of, versions }: LawEntry): string {
  return [
    `${code} (${lawEntryKindNames[kind]})${of ? ` – ${of}` : ''}`,
    `  ${name}`,
    ...versions.flatMap(printVersion),
    '',
  ].join('\n')
}

function printVersion({ standing, text }: LawVersion): string[] {
  if (standing === null) return [`  ${text}`]
  const until = standing.to ? `đến ${formatDay(standing.to)}` : 'chưa có ngày hết hiệu lực'
  return [
    `  Từ ${formatDay(standing.from)} ${until}${text ? `: ${text}` : ''}`,
    `    ${printCitation(standing.cite)}`,
    `    ${confidenceNames[standing.confidence]}; ${enforcementNames[standing.enforce]}`,
    ...(standing.note ? [`    ${standing.note}`] : []),
    ...standing.sources.map((key) => `    đọc ở ${sourceOf(key).page}`),
  ]
}

/** Situations whose text holds the code: of an award, the case itself; of a condition, what is expected of it. */
function mentionedIn(code: string): string[] {
  const word = code.split(':').at(-1)!
  const exact = new RegExp(`(?<![\\w.-])${word.replaceAll('.', '\\.')}(?![\\w-])`)
  const names = readdirSync(situations)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const blocks = readFileSync(new URL(name, situations), 'utf8').split(/^ {2}- name: /m)
      return blocks
        .slice(1)
        .filter((block) => exact.test(block))
        .map((block) => `  ${name}: ${block.split('\n')[0]}`)
    })
  return names.length === 0 ? ['Chưa có tình huống nào nhắc tới.'] : ['Tình huống nhắc tới:', ...names]
}
