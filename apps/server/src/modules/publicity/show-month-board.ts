import type { MonthBoardRow, showMonthBoardRoute } from '@guongsang/contract/publicity-boards.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { dayFrom, endOfYear, startOfYear, yearOf, type Day } from '@guongsang/core/kernel/day.ts'
import { sharePercent } from '@guongsang/core/publicity/air-time.ts'
import {
  cadenceCells,
  cadenceInWords,
  longestGap,
  ruleOn,
  type Run,
} from '@guongsang/core/publicity/cadence.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { settingOn } from '../../platform/settings/setting-on.ts'
import { organizationNames } from '../organizations/index.ts'
import { type Asking, askingOf } from './asking.ts'
import { runsOfColumns } from './broadcast-runs.ts'
import { type PublicityLabelBook, publicityLabelBook } from './channel-labels.ts'
import { type ColumnRead, readColumnsBetween } from './channel-queries.ts'
import { cadenceOf, rulesOf } from './column-store.ts'

/** Số kỳ của từng chuyên mục theo tháng: 0/2, 1/2, 2/2; a repeat is not counted. */
export const showMonthBoard = (ctx: Ctx, { year, leadId }: Parsed<typeof showMonthBoardRoute>['query']) =>
  ctx.transaction(async (tx) => {
    const asked = year ?? yearOf(ctx.today)
    const rows = await boardRows(tx, askingOf(ctx), asked, leadId)
    return { year: asked, today: ctx.today, rows }
  })

/** The same seven statements for one column as for a hundred. */
export async function boardRows(
  tx: Tx,
  { localityId, today }: Pick<Asking, 'localityId' | 'today'>,
  year: number,
  leadId?: string,
): Promise<MonthBoardRow[]> {
  const from = startOfYear(dayFrom(year, 1, 1)!)
  const stretch = { from, to: endOfYear(from) }
  const columns = await readColumnsBetween(tx, localityId, stretch, leadId)
  const ids = columns.map(({ id }) => id)
  const rules = await rulesOf(tx, localityId, ids)
  const runs = await runsOfColumns(tx, localityId, columns, stretch)
  const names = await organizationNames(
    tx,
    localityId,
    columns.map((column) => column.lead_id),
    today,
  )
  const book = await publicityLabelBook(tx, localityId)
  const warningDays = await settingOn(tx, localityId, 'cadence-warning-days', today)
  return columns.map((column) =>
    boardRow(column, {
      rules: (rules.get(column.id) ?? []).map(cadenceOf),
      runs: runs.get(column.id) ?? [],
      lead: names.get(column.lead_id) ?? '',
      book,
      stretch,
      year,
      today,
      warningDays,
    }),
  )
}

interface Known {
  rules: ReturnType<typeof cadenceOf>[]
  runs: readonly (Run & { topics: readonly string[] })[]
  lead: string
  book: PublicityLabelBook
  stretch: { from: Day; to: Day }
  year: number
  today: Day
  warningDays: number
}

function boardRow(column: ColumnRead, known: Known): MonthBoardRow {
  const { rules, runs, stretch, today, year, warningDays } = known
  const cells = cadenceCells({
    rules,
    runs,
    openedOn: column.opened_on,
    closedOn: column.closed_on,
    year,
    today,
    warningDays,
  })
  const rule = ruleOn(rules, today < stretch.to ? today : stretch.to)
  const firsts = runs.filter(({ isRepeat, aired }) => aired && !isRepeat)
  const lasts = [today, stretch.to, ...(column.closed_on === null ? [] : [column.closed_on])]
  const until = lasts.toSorted()[0]!
  const since = column.opened_on > stretch.from ? column.opened_on : stretch.from
  return {
    column: { id: column.id, name: column.name },
    channel: { id: column.channel_id, name: column.channel_name },
    lead: { id: column.lead_id, name: known.lead },
    rule: rule === undefined ? null : cadenceInWords(rule),
    strength: rule?.strength ?? 'order',
    cells: cells.map(({ due: _, ...cell }) => cell),
    longestGap:
      until < since
        ? null
        : longestGap(
            firsts.map(({ on }) => on),
            since,
            until,
          ),
    short: cells.filter(({ standing }) => standing === 'short' || standing === 'warning').length,
    topics: topicShares(column.topics, firsts, known.book),
  }
}

/** Topics of the column first, none left out because nothing was said of it yet. */
function topicShares(
  own: readonly string[],
  firsts: readonly { topics: readonly string[] }[],
  book: PublicityLabelBook,
) {
  const codes = [...new Set([...own, ...firsts.flatMap(({ topics }) => topics)])]
  return codes.map((code) => {
    const count = firsts.filter(({ topics }) => topics.includes(code)).length
    return { ...book.coded('topic', code), count, percent: sharePercent(count, firsts.length) }
  })
}
