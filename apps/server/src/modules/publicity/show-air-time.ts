import { VOLUME_MEASURES } from '@guongsang/contract/publicity-channel-words.ts'
import type { showAirTimeRoute } from '@guongsang/contract/publicity-boards.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { yearOf } from '@guongsang/core/kernel/day.ts'
import { compareKeys, titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import { changePercent, comparedStretches, sharePercent } from '@guongsang/core/publicity/air-time.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { organizationNames } from '../organizations/index.ts'
import { type Asking, askingOf } from './asking.ts'
import { airTimeOf, type AirTimeRead, itemsOnChannels } from './broadcast-runs.ts'
import { channelHeads } from './channel-heads.ts'
import { canSetVolumeTargets } from './channel-policy.ts'
import { countColumnsOpened } from './channel-queries.ts'
import { targetsOf } from './volume-store.ts'

type Shown = Ok<typeof showAirTimeRoute>
type Stretches = ReturnType<typeof comparedStretches>

/** Thời lượng phát sóng so với cùng kỳ năm trước, chỉ tiêu và thực hiện. */
export const showAirTime = (
  ctx: Ctx,
  { year: asked }: Parsed<typeof showAirTimeRoute>['query'],
): Promise<Shown> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const { localityId, today, actor } = asking
    const year = asked ?? yearOf(today)
    const stretches = comparedStretches(year, today)
    const [now, before] = [
      await counted(tx, localityId, stretches.now),
      await counted(tx, localityId, stretches.before),
    ]
    return {
      year,
      upTo: stretches.now.to,
      channels: channelsOf(now, before),
      total: totalOf(now, before),
      volumes: await volumesOf(tx, asking, year, stretches, now),
      columnsOpened: await countColumnsOpened(tx, localityId, stretches.now),
      columnsOpenedBefore: await countColumnsOpened(tx, localityId, stretches.before),
      may: may(actor, canSetVolumeTargets, { localityId }) ? ['set-target'] : [],
    }
  })

async function counted(tx: Tx, localityId: string, stretch: Stretches['now']): Promise<AirTimeRead[]> {
  const rows = await airTimeOf(tx, localityId, stretch)
  const heads = await channelHeads(
    tx,
    localityId,
    rows.map(({ channelId }) => channelId),
  )
  return rows.filter(({ channelId }) => heads.get(channelId)?.counted)
}

const nothing = { broadcasts: 0, seconds: 0, repeats: 0, repeatSeconds: 0 }

function channelsOf(now: readonly AirTimeRead[], before: readonly AirTimeRead[]): Shown['channels'] {
  const ids = [...new Set([...now, ...before].map(({ channelId }) => channelId))]
  const find = (rows: readonly AirTimeRead[], id: string) => rows.find(({ channelId }) => channelId === id)
  return ids.map((id) => {
    const [own, earlier] = [find(now, id), find(before, id)]
    const { name } = (own ?? earlier)!
    return { channel: { id, name }, ...compared(own ?? nothing, earlier ?? nothing) }
  })
}

function totalOf(now: readonly AirTimeRead[], before: readonly AirTimeRead[]): Shown['total'] {
  const sum = (rows: readonly AirTimeRead[]) =>
    rows.reduce(
      (all, row) => ({
        broadcasts: all.broadcasts + row.broadcasts,
        seconds: all.seconds + row.seconds,
        repeats: all.repeats + row.repeats,
        repeatSeconds: all.repeatSeconds + row.repeatSeconds,
      }),
      nothing,
    )
  return compared(sum(now), sum(before))
}

const compared = (
  { broadcasts, seconds, repeats, repeatSeconds }: typeof nothing,
  before: typeof nothing,
): Shown['total'] => ({
  broadcasts,
  seconds,
  repeats,
  repeatSeconds,
  secondsBefore: before.seconds,
  broadcastsBefore: before.broadcasts,
  changePercent: changePercent(seconds, before.seconds),
})

/** Of every unit that owns a channel on which something went out, and of every one with a target. */
async function volumesOf(
  tx: Tx,
  { localityId, today }: Asking,
  year: number,
  { now }: Stretches,
  rows: readonly AirTimeRead[],
): Promise<Shown['volumes']> {
  const items = await itemsOnChannels(tx, localityId, now)
  const channels = [...rows, ...items].map(({ channelId }) => channelId)
  const heads = await channelHeads(tx, localityId, channels)
  const actual = new Map<string, number>()
  const add = (channelId: string, measure: string, amount: number) => {
    for (const unit of heads.get(channelId)?.ownerIds ?? []) {
      const key = `${unit}/${measure}`
      actual.set(key, (actual.get(key) ?? 0) + amount)
    }
  }
  for (const { channelId, seconds, broadcasts } of rows) {
    add(channelId, 'minutes', seconds / 60)
    add(channelId, 'broadcasts', broadcasts)
  }
  for (const { channelId, items: count } of items) add(channelId, 'items', count)
  const targets = await targetsOf(tx, localityId, year)
  const keys = new Set([...targets.keys(), ...actual.keys()])
  const names = await organizationNames(
    tx,
    localityId,
    [...new Set([...keys].map((key) => key.split('/')[0]!))],
    today,
  )
  return [...keys]
    .map((key) => {
      const [unit, measure] = key.split('/') as [string, keyof typeof VOLUME_MEASURES]
      const target = targets.get(key)
      const done = Math.round(actual.get(key) ?? 0)
      return {
        id: target?.id ?? null,
        organization: { id: unit, name: names.get(unit) ?? '' },
        measure,
        target: target?.target ?? null,
        actual: done,
        percent: target === undefined ? null : sharePercent(done, target.target),
        source: target?.source ?? null,
        version: target?.version ?? null,
      }
    })
    .toSorted(byUnitAndMeasure)
}

const order = Object.keys(VOLUME_MEASURES)
const byUnitAndMeasure = (a: Shown['volumes'][number], b: Shown['volumes'][number]): number =>
  compareKeys(titleSortKey(a.organization.name), titleSortKey(b.organization.name)) ||
  order.indexOf(a.measure) - order.indexOf(b.measure)
