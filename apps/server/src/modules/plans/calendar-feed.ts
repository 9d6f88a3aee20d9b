/** Lịch trên điện thoại: an address that shows one unit's due days to whoever has it, and no name of anybody. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { type CalendarEntry, writeCalendar } from '@guongsang/core/calendar/icalendar.ts'
import { lastDayInTime } from '@guongsang/core/calendar/deadline.ts'
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import { isUuid } from '@guongsang/core/kernel/id.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Database, Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { membershipsOf, readUnitFacts } from '../organizations/index.ts'
import { askingOf } from './access.ts'
import { type CalendarFeed, endFeeds, findFeed, insertFeed } from './calendar-feed-store.ts'
import { readDueTasks, readFeedItems } from './calendar-queries.ts'
import { calendarDays } from './calendar-sources.ts'
import { canDraftSubmissions, mayForUnit } from './duty-policy.ts'
import { dueTextOf } from './item-rows.ts'

const hashed = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** The secret leaves the program once, here. */
export async function openCalendarFeed(ctx: Ctx, unitId: string): Promise<{ path: string }> {
  const secret = randomBytes(24).toString('base64url')
  const id = newId()
  await ctx.transaction(async (tx) => {
    const unit = await takeUnit(ctx, tx, unitId)
    await endFeeds(tx, localityOf(ctx), unitId)
    await insertFeed(tx, {
      locality_id: localityOf(ctx),
      id,
      organization_id: unitId,
      secret_hash: hashed(secret),
      created_by: ctx.actor.name,
    })
    await ctx.record(tx, 'calendar-feed-opened', { kind: 'organization', id: unitId }, { unit })
  })
  return { path: `/lich/${id}/${secret}.ics` }
}

export async function endCalendarFeed(ctx: Ctx, unitId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const unit = await takeUnit(ctx, tx, unitId)
    if ((await endFeeds(tx, localityOf(ctx), unitId)) > 0n)
      await ctx.record(tx, 'calendar-feed-ended', { kind: 'organization', id: unitId }, { unit })
  })
}

/** The name of a unit whose work the actor does. */
async function takeUnit(ctx: Ctx, tx: Tx, id: string): Promise<string> {
  const { localityId, actor, today } = askingOf(ctx)
  const unit = (await readUnitFacts(tx, localityId, [id], today)).get(id)
  if (unit === undefined || !mayForUnit(actor, canDraftSubmissions, { localityId, id, path: unit.path }))
    throw new AppError('forbidden')
  return unit.name
}

/** How far back and ahead a phone is shown. */
const DAYS_BACK = 60
const DAYS_AHEAD = 400

/** The calendar behind an address, or undefined where it answers no more: a wrong secret and an old one look the same. */
export async function readCalendarFeed(
  database: Database,
  { id, secret }: { id: string; secret: string },
  { today, at }: { today: Day; at: Date },
): Promise<string | undefined> {
  if (!isUuid(id)) return undefined
  const feed = await database.transaction({ localityId: null, readOnly: true }, (tx) => findFeed(tx, id))
  if (feed === undefined || !isSame(feed.secret_hash, hashed(secret))) return undefined
  return database.transaction({ localityId: feed.locality_id, readOnly: true }, (tx) =>
    calendarOf(tx, feed, today, at),
  )
}

const isSame = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(a), Buffer.from(b))

async function calendarOf(tx: Tx, feed: CalendarFeed, today: Day, at: Date): Promise<string> {
  const { locality_id: localityId, organization_id: unitId } = feed
  const between = {
    from: addDays(today, -DAYS_BACK),
    to: addDays(today, DAYS_AHEAD),
    today,
    organizationId: unitId,
  }
  const unit = (await readUnitFacts(tx, localityId, [unitId], today)).get(unitId)
  const items = await readFeedItems(tx, localityId, between)
  const memberships = await membershipsOf(tx, localityId, [unitId], today)
  const tasks = await readDueTasks(tx, localityId, null, between, memberships)
  const others = await calendarDays(tx, { ...between, localityId, actor: null })
  const entries: CalendarEntry[] = [
    ...items.map((item) => ({
      uid: `item-${item.id}@guong-sang`,
      on: item.last_day!,
      summary: `Hạn: ${item.title}, ${item.period_label}`,
      description: [dueTextOf(item), item.plan_title].filter(Boolean).join('\n'),
      sequence: item.version,
    })),
    ...tasks.map((task) => ({
      uid: `task-${task.id}@guong-sang`,
      on: lastDayInTime({ on: task.due_on!, inclusive: task.due_inclusive ?? true }),
      summary: `Nhiệm vụ: ${task.title}`,
      description: task.plan_title,
      sequence: task.version,
    })),
    ...others
      .filter(({ kind }) => kind === 'event')
      .map((day) => ({
        uid: `event-${day.id}@guong-sang`,
        on: day.on,
        summary: day.title,
        ...(day.note !== null && { description: day.note }),
        sequence: day.version,
      })),
  ]
  return writeCalendar({ name: `Hạn của ${unit?.name ?? 'đơn vị'}`, writtenAt: at.toISOString(), entries })
}
