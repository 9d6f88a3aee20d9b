import type {
  Produced,
  PublicityStatistics,
  showPublicityStatisticsRoute,
} from '@guongsang/contract/publicity-statistics.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { addYears, dayFrom, monthOf, yearOf } from '@guongsang/core/kernel/day.ts'
import { changePercent } from '@guongsang/core/publicity/air-time.ts'
import { FORCES } from '@guongsang/core/publicity/forces.ts'
import { ownFieldCodes } from '@guongsang/core/publicity/own-fields.ts'
import { extentOf } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { countCopies, type LabelBook, labelBook } from '../exemplars/index.ts'
import { launchedMovements, movementHeads } from '../movements/index.ts'
import { organizationNames } from '../organizations/index.ts'
import { channelHeads } from './channel-heads.ts'
import { type PublicityLabelBook, publicityLabelBook } from './channel-labels.ts'
import { type Asking, askingOf } from './asking.ts'
import { canViewStatistics } from './outreach-policy.ts'
import { countSpeakers } from './speaker-queries.ts'
import { type CountRead, type FactFilter, readCounts } from './statistics-queries.ts'
import { commonFieldsOf, filterOf, formCode, unitsWorld, wordsOf } from './statistics-world.ts'

type Asked = Parsed<typeof showPublicityStatisticsRoute>['query']
type Of = (by: CountRead['by']) => CountRead[]

const nothing = { items: 0, broadcasts: 0, seconds: 0, activities: 0, reached: 0, units: 0 }
const produced = ({ items, broadcasts, seconds, activities, reached }: typeof nothing): Produced => ({
  items,
  broadcasts,
  minutes: Math.round(seconds / 6) / 10,
  activities,
  reached,
})
/** Items, and activities beside them; a broadcast shows items and is not counted with them again. */
const things = ({ items, activities }: { items: number; activities: number }): number => items + activities

const work = (one: Produced): number => things(one) + one.broadcasts

/** Thống kê tuyên truyền: what was counted, and beside it what nobody did. */
export const showPublicityStatistics = (ctx: Ctx, asked: Asked): Promise<PublicityStatistics> =>
  ctx.transaction((tx) => figuresOf(tx, askingOf(ctx), asked))

export async function figuresOf(tx: Tx, asking: Asking, asked: Asked): Promise<PublicityStatistics> {
  const filter = await filterOf(tx, asking, asked)
  const { units, byForce } = await unitsWorld(tx, asking)
  const fieldBook = await labelBook(tx, asking.localityId)
  const known = { units: byForce, commonFields: commonFieldsOf(fieldBook) }
  const counts = Map.groupBy(await readCounts(tx, asking, filter, known), ({ by }) => by)
  const of: Of = (by) => counts.get(by) ?? []
  const [total, before] = [of('total')[0] ?? nothing, of('before')[0] ?? nothing]
  // Also of units that have ended since: what they did still counts.
  const producers = of('unit').map(({ code }) => code)
  const names = await organizationNames(tx, asking.localityId, producers, asking.today)
  const book = await publicityLabelBook(tx, asking.localityId)
  return {
    from: filter.from,
    to: filter.to,
    isWhole: filter.within === undefined && extentOf(asking.actor, canViewStatistics).all,
    totals: produced(total),
    before: produced(before),
    growth: {
      items: changePercent(total.items, before.items),
      minutes: changePercent(total.seconds, before.seconds),
      activities: changePercent(total.activities, before.activities),
    },
    months: monthsOf(of, filter),
    units: of('unit')
      .map((row) => ({ ...produced(row), organization: { id: row.code, name: names.get(row.code) ?? '' } }))
      .sort((a, b) => work(b) - work(a) || a.organization.name.localeCompare(b.organization.name, 'vi')),
    channels: await channelsOf(tx, asking, of),
    forces: await forcesOf(tx, asking, of, filter),
    forms: wordsCounted(book, 'form', of),
    topics: wordsCounted(book, 'topic', of),
    audiences: wordsCounted(book, 'audience', of),
    fields: fieldsOf(fieldBook, of, units.find(({ id }) => id === asked.withinId)?.fields),
    movements: await movementsOf(tx, asking, of),
    followsHoChiMinh: { count: things(of('tag')[0] ?? nothing), of: things(total) },
    copies: await copiesOf(tx, asking, filter),
  }
}

async function copiesOf(tx: Tx, { localityId, actor }: Asking, { from, to, within, movementId }: FactFilter) {
  if (!extentOf(actor, canViewStatistics).all) return null
  const begun = (years: number) =>
    countCopies(tx, localityId, { from: addYears(from, years), to: addYears(to, years), within, movementId })
  return { now: await begun(0), before: await begun(-1) }
}

/** Each month of the period with the same month of the year before. */
function monthsOf(of: Of, { from, to }: FactFilter): PublicityStatistics['months'] {
  const counts = new Map(of('month').map((row) => [row.code, things(row)]))
  const months: PublicityStatistics['months'] = []
  for (let year = yearOf(from), month = monthOf(from); ; month === 12 ? (year++, (month = 1)) : month++) {
    const first = dayFrom(year, month, 1)!
    if (first > to) return months
    const key = first.slice(0, 7)
    months.push({
      month,
      now: counts.get(key) ?? 0,
      before: counts.get(addYears(first, -1).slice(0, 7)) ?? 0,
    })
  }
}

async function channelsOf(tx: Tx, { localityId }: Asking, of: Of): Promise<PublicityStatistics['channels']> {
  const rows = of('channel')
  const heads = await channelHeads(
    tx,
    localityId,
    rows.map(({ code }) => code),
  )
  return rows
    .flatMap((row) => {
      const head = heads.get(row.code)
      if (head === undefined) return []
      const { items, broadcasts, minutes } = produced(row)
      return [{ channel: { id: row.code, name: head.name }, kind: head.kind, items, broadcasts, minutes }]
    })
    .sort((a, b) => b.items + b.broadcasts - a.items - a.broadcasts)
}

/** Every force, the idle ones too; of speakers also how many there are. */
async function forcesOf(
  tx: Tx,
  { localityId }: Asking,
  of: Of,
  { from, to }: FactFilter,
): Promise<PublicityStatistics['forces']> {
  const counts = new Map(of('force').map((row) => [row.code, row]))
  const speakers = await countSpeakers(tx, localityId, { from, to })
  const members = speakers.reduce((sum, level) => sum + level.speakers, 0)
  return FORCES.map((force) => ({
    force,
    ...produced(counts.get(force) ?? nothing),
    members: force === 'speakers' ? members : null,
  }))
}

function wordsCounted(book: PublicityLabelBook, list: 'form' | 'topic' | 'audience', of: Of) {
  const counts = new Map<string, number>()
  for (const row of of(list)) {
    const code = list === 'form' ? formCode(book, row.code) : row.code
    counts.set(code, (counts.get(code) ?? 0) + things(row))
  }
  const ofPlans = new Set(book.all.filter((one) => one.common_code !== null).map((one) => one.code))
  return wordsOf(book, list, counts.keys()).map((word) => ({
    ...word,
    count: counts.get(word.code) ?? 0,
    ofPlan: ofPlans.has(word.code),
  }))
}

/** Every field of the list, so that gaps are seen; of a unit, those it answers for are marked. */
function fieldsOf(book: LabelBook, of: Of, own: readonly { code: string }[] | undefined) {
  const counts = new Map(of('field').map((row) => [row.code, row.items]))
  const listed = book.all.filter(({ list }) => list === 'field')
  const ofPlans = new Set(listed.filter((one) => one.common_code !== null).map(({ code }) => code))
  const owned = own && ownFieldCodes(own.map(({ code }) => code))
  return [...new Set([...listed.map(({ code }) => code), ...counts.keys()])].map((code) => ({
    ...book.coded('field', code),
    count: counts.get(code) ?? 0,
    ofPlan: ofPlans.has(code),
    own: owned === undefined || owned.includes(code),
  }))
}

/** Movements that were publicised, and those in focus that were not. */
async function movementsOf(
  tx: Tx,
  { localityId, today }: Asking,
  of: Of,
): Promise<PublicityStatistics['movements']> {
  const counts = new Map(of('movement').map((row) => [row.code, row]))
  const heads = await movementHeads(tx, localityId, [...counts.keys()], today)
  for (const head of await launchedMovements(tx, localityId, today))
    if (head.isFocus) heads.set(head.id, head)
  return [...heads.values()]
    .map(({ id, name, isFocus }) => {
      const row = counts.get(id) ?? nothing
      return { ...produced(row), movement: { id, name }, isFocus, units: row.units }
    })
    .sort((a, b) => Number(b.isFocus) - Number(a.isFocus) || things(b) - things(a))
}
