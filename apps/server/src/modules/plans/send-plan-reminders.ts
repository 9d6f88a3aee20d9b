/**
 * Nhắc, đôn đốc theo nấc: once a day every open item and task is held against the ladder; each rung is sent once. A notice
 * goes to the unit's people, a letter is drafted for the head of the standing agency to sign.
 */
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { itemStandingOn } from '@guongsang/core/plans/item-standing.ts'
import { ladderFor, rungDueOn } from '@guongsang/core/plans/reminders.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import { settingOn } from '../../platform/settings/setting-on.ts'
import { endedUnitsOn, readUnitFacts, standingAgencyOn } from '../organizations/index.ts'
import { organizationsOfLocality } from './reach.ts'
import type { ItemRead } from './item-queries.ts'
import { factsOf } from './item-rows.ts'
import { readInsteadOf } from './instead-of.ts'
import { draftLetters } from './reminder-letters.ts'
import { type Due, tellUnits } from './reminder-news.ts'
import { readOpenItems, readOpenTasks } from './reminder-queries.ts'
import { insertReminders, readReminders } from './reminder-store.ts'
import type { LateTask } from './running-queries.ts'

interface Days {
  notices: readonly number[]
  letters: readonly number[]
}

export async function sendPlanReminders(ctx: Ctx): Promise<void> {
  await ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const days: Days = {
      notices: await settingOn(tx, localityId, 'reminder-ladder', ctx.today),
      letters: await settingOn(tx, localityId, 'reminder-letter-ladder', ctx.today),
    }
    const due = [...(await dueItems(ctx, tx, days)), ...(await dueTasks(ctx, tx, days))]
    if (due.length === 0) return
    const letters = await lettersFor(ctx, tx, due)
    await insertReminders(
      tx,
      due.map((one) => reminderRow(ctx, one, letters)),
    )
    await tellUnits(ctx, tx, due)
    const count = (kind: Due['kind']) => due.filter((one) => one.kind === kind).length
    await ctx.record(
      tx,
      'reminders-sent',
      { kind: 'locality', id: localityId },
      { on: formatDay(ctx.today), items: count('item'), tasks: count('task') },
    )
  })
}

/** Beyond the outermost rungs nothing can be due. */
function windowOf({ notices, letters }: Days, today: Day): { from: Day; to: Day } {
  const all = [...notices, ...letters, 0]
  // A week more, for days on which the program did not run.
  return { from: addDays(today, Math.min(...all) - 7), to: addDays(today, Math.max(...all)) }
}

async function dueItems(ctx: Ctx, tx: Tx, days: Days): Promise<Due[]> {
  const localityId = localityOf(ctx)
  const { today } = ctx
  const items = await readOpenItems(tx, localityId, windowOf(days, today))
  const units = await readUnitFacts(
    tx,
    localityId,
    [...new Set(items.map((one) => one.organization_id))],
    today,
  )
  const sent = Map.groupBy(
    await readReminders(
      tx,
      localityId,
      'item',
      items.map(({ id }) => id),
    ),
    ({ object_id }) => object_id,
  )
  return items.flatMap((item): Due[] => {
    const underCommittee = units.get(item.organization_id)?.underCommittee ?? true
    const { standing, sentence } = itemStandingOn(factsOf(item, underCommittee), today)
    const strength = item.strength === 'order' && !underCommittee ? 'request' : item.strength
    const facts = {
      standing,
      lastDayInTime: item.last_day,
      since: item.owed_since,
      sent: (sent.get(item.id) ?? []).map(({ rung }) => rung),
    }
    const rung = rungDueOn(ladderFor(strength, days), facts, today)
    if (rung === null) return []
    const { level, key } = rung
    const unit = item.organization_id
    return [
      { kind: 'item', id: item.id, unit, level, rung: key, sentence, lastDay: item.last_day!, what: item },
    ]
  })
}

async function dueTasks(ctx: Ctx, tx: Tx, days: Days): Promise<Due[]> {
  const localityId = localityOf(ctx)
  const { today } = ctx
  const ended = await endedUnitsOn(tx, localityId, today)
  const tasks = await readOpenTasks(tx, localityId, { ...windowOf(days, today), ended })
  const insteadOf = await readInsteadOf(tx, localityId, tasks, today)
  const units = await readUnitFacts(tx, localityId, [...new Set(tasks.map(({ unit }) => unit))], today)
  const sent = Map.groupBy(
    await readReminders(
      tx,
      localityId,
      'task',
      tasks.map(({ id }) => id),
    ),
    ({ object_id }) => object_id,
  )
  return tasks.flatMap((task): Due[] => {
    const underCommittee = units.get(task.unit)?.underCommittee ?? true
    const lastDay = addDays(task.due_on!, (task.due_inclusive ?? true) ? 0 : -1)
    const strength = task.strength === 'order' && !underCommittee ? 'request' : task.strength
    const { standing, sentence } = itemStandingOn(
      {
        state: 'owed',
        reason: null,
        strength: task.strength,
        underCommittee,
        lastDayInTime: lastDay,
        firstSentOn: null,
        declaredNone: false,
      },
      today,
    )
    const facts = {
      standing,
      lastDayInTime: lastDay,
      since: task.issued_on ?? task.state_since,
      sent: (sent.get(task.id) ?? []).map(({ rung }) => rung),
    }
    const rung = rungDueOn(ladderFor(strength, days), facts, today)
    if (rung === null) return []
    const { level, key } = rung
    // Of a task nothing is 'sent': it is done or not.
    const before = insteadOf(task)
    const words = `${sentence.replace('Chưa gửi. ', '')}${before === null ? '' : ` Làm thay ${before}.`}`
    return [
      { kind: 'task', id: task.id, unit: task.unit, level, rung: key, sentence: words, lastDay, what: task },
    ]
  })
}

/** One round of letters a day; the office that signs them does not write to itself. */
async function lettersFor(ctx: Ctx, tx: Tx, due: readonly Due[]): Promise<Map<string, string>> {
  const localityId = localityOf(ctx)
  const agency = await standingAgencyOn(tx, localityId, ctx.today)
  const own = await organizationsOfLocality(tx, localityId, ctx.today)
  const late = due.filter(({ level, unit }) => level === 'letter' && !own.includes(unit))
  if (agency === null || late.length === 0) return new Map()
  const letters = await draftLetters(
    ctx,
    tx,
    agency,
    {
      items: late.flatMap(({ kind, what }) => (kind === 'item' ? [what as ItemRead] : [])),
      tasks: late.flatMap(({ kind, what }) => (kind === 'task' ? [what as LateTask] : [])),
    },
    ctx.today,
  )
  return new Map(letters.flatMap(({ unitIds, documentId }) => unitIds.map((id) => [id, documentId])))
}

const reminderRow = (
  ctx: Ctx,
  { kind, id, unit, level, rung, sentence }: Due,
  letters: Map<string, string>,
) => {
  const documentId = level === 'letter' ? (letters.get(unit) ?? null) : null
  return {
    locality_id: localityOf(ctx),
    id: newId(),
    object_kind: kind,
    object_id: id,
    rung,
    organization_id: unit,
    document_id: documentId,
    text: documentId === null ? sentence : `${sentence} Đã soạn công văn đôn đốc.`,
    sent_on: ctx.today,
    recorded_by: ctx.actor.name,
  }
}
