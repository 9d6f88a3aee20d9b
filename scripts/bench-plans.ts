/**
 * npm run bench:plans — the screens of running plans over 120,000 items: a plan of 60 quarterly duties of 500 units, most of it
 * received (embedded, or the database of DATABASE_URL, which must be empty). Prints milliseconds. Not a test: it has no limit.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { day } from '@guongsang/core/kernel/day.ts'
import { sql } from 'kysely'
import '../apps/server/src/modules/plans/duty-events.ts'
import { insertDuties, loadDuties } from '../apps/server/src/modules/plans/duty-store.ts'
import { generateItems } from '../apps/server/src/modules/plans/generate-items.ts'
import { listItems } from '../apps/server/src/modules/plans/list-items.ts'
import { listLate } from '../apps/server/src/modules/plans/list-late.ts'
import { insertPlans, loadPlan } from '../apps/server/src/modules/plans/plan-store.ts'
import { regenerateItems } from '../apps/server/src/modules/plans/regenerate-items.ts'
import { sendPlanReminders } from '../apps/server/src/modules/plans/send-plan-reminders.ts'
import { showCalendar } from '../apps/server/src/modules/plans/show-calendar.ts'
import { showMatrix } from '../apps/server/src/modules/plans/show-matrix.ts'
import { showStateOfPlans } from '../apps/server/src/modules/plans/show-state-of-plans.ts'
import { showUnitDuties } from '../apps/server/src/modules/plans/show-unit-duties.ts'
import { systemActor } from '../apps/server/src/platform/auth/actor.ts'
import { createClock } from '../apps/server/src/platform/clock.ts'
import { loadConfig } from '../apps/server/src/platform/config.ts'
import { createCtx } from '../apps/server/src/platform/ctx.ts'
import { databaseConfig } from '../apps/server/src/platform/database/config.ts'
import { openDatabase, type Tx } from '../apps/server/src/platform/database/database.ts'
import { migrate } from '../apps/server/src/platform/database/migrate.ts'
import { newId } from '../apps/server/src/platform/id.ts'
import { createPlatform } from '../apps/server/src/platform.ts'

const UNITS = 500
const DUTIES = 60
const RUNS = 5
const today = day('2024-09-10')

const folder = mkdtempSync(join(tmpdir(), 'guong-sang-do-'))
const config = loadConfig({ ...process.env, DATA_DIR: folder, LOG_LEVEL: 'silent' })
const database = await openDatabase(databaseConfig(config))
try {
  await migrate(database)
  const localityId = newId()
  const units = Array.from({ length: UNITS }, () => newId())
  await database.transaction({ localityId: null }, (tx) => addUnits(tx, localityId, units))
  const began = performance.now()
  const planId = await database.transaction({ localityId }, (tx) => addPlan(tx, localityId, units))
  await database.transaction({ localityId }, (tx) => handIn(tx, localityId, planId))
  console.log(`Lập ${DUTIES * UNITS * 4} việc: ${Math.round(performance.now() - began)} ms`)
  await database.owner.query('analyze')

  const ctx = createCtx(createPlatform(config, createClock(today), database), systemActor(localityId))
  const asking = { localityId, actor: ctx.actor, today }
  const page = { limit: 50 }
  await measure('Ma trận, trang đầu', (tx) => showMatrix(tx, asking, planId, page))
  await measure('Ma trận, đơn vị quá hạn', (tx) =>
    showMatrix(tx, asking, planId, { ...page, standing: 'late' }),
  )
  await measure('Bảng quá hạn, trang đầu', (tx) => listLate(tx, asking, page))
  await measure('Bàn tiếp nhận, trang đầu', (tx) => listItems(tx, asking, { ...page, view: 'desk' }))
  await measure('Việc quá hạn, trang đầu', (tx) => listItems(tx, asking, { ...page, view: 'late' }))
  await measure('Đơn vị tôi nợ gì', (tx) => showUnitDuties(tx, asking, units[0]!, undefined))
  await measure('Lịch cả năm', (tx) => showCalendar(tx, asking, { from: '2024-01-01', to: '2024-12-31' }))
  await measure('Tình hình một trang', (tx) => showStateOfPlans(tx, asking, {}))
  const night = performance.now()
  await regenerateItems(ctx)
  console.log(`Lập lại việc trong đêm: ${Math.round(performance.now() - night)} ms`)
  const from = performance.now()
  await sendPlanReminders(ctx)
  console.log(`Nhắc cả địa phương một lượt: ${Math.round(performance.now() - from)} ms`)
} finally {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
}

async function measure(name: string, work: (tx: Tx) => Promise<unknown>): Promise<void> {
  const millis: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const from = performance.now()
    await database.transaction({ localityId: null }, work)
    millis.push(Math.round(performance.now() - from))
  }
  console.log(`${name}: ${millis.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)]} ms (${millis.join(', ')})`)
}

async function addUnits(tx: Tx, localityId: string, units: readonly string[]): Promise<void> {
  await sql`insert into organizations.localities (id, slug, name, full_name, level, sort_key)
    values (${localityId}, 'do', 'Đo', 'Huyện Đo', 'district', 'do')`.execute(tx)
  for (const [nth, id] of units.entries()) {
    await sql`insert into organizations.organizations
      (locality_id, id, kind_code, level, under_committee, vertical, state)
      values (${localityId}, ${id}, 'department', 'district', ${nth % 10 !== 0}, false, 'active')`.execute(tx)
    await sql`insert into organizations.organization_names
      (locality_id, id, organization_id, kind, name, name_fold, search_key, sort_key, valid_from)
      values (${localityId}, ${newId()}, ${id}, 'official', ${`Đơn vị ${nth}`}, '', '', ${String(nth)}, '2000-01-01')`.execute(
      tx,
    )
    await sql`insert into organizations.organization_placements (locality_id, organization_id, valid_from, path)
      values (${localityId}, ${id}, '2000-01-01', ${`/${id}/`})`.execute(tx)
  }
  await sql`insert into organizations.designations (locality_id, id, function_code, organization_id, valid_from)
    values (${localityId}, ${newId()}, 'standing-agency', ${units[0]}, '2020-01-01')`.execute(tx)
}

async function addPlan(tx: Tx, localityId: string, units: readonly string[]): Promise<string> {
  const id = newId()
  await insertPlans(tx, [
    {
      locality_id: localityId,
      id,
      organization_id: units[0]!,
      document_id: null,
      parent_id: null,
      continues_id: null,
      from_task_id: null,
      kind: 'work',
      title: 'Kế hoạch năm',
      period_from: day('2024-01-01'),
      period_to: day('2024-12-31'),
      motto: null,
      scope: null,
      default_lead_id: units[0]!,
      state: 'running',
      issued_on: day('2024-01-02'),
      closed_on: null,
      state_reason: null,
      arrangement: '{}',
      created_by: 'Đo',
    },
  ])
  for (let nth = 0; nth < DUTIES; nth++) await addDuty(tx, localityId, id, units, nth)
  const plan = await loadPlan(tx, localityId, id)
  await generateItems(tx, { plan, duties: await loadDuties(tx, localityId, id), today, rounds: 'all' })
  return id
}

async function addDuty(
  tx: Tx,
  localityId: string,
  planId: string,
  units: readonly string[],
  nth: number,
): Promise<void> {
  await insertDuties(tx, [
    {
      locality_id: localityId,
      id: newId(),
      plan_id: planId,
      task_id: null,
      position: nth,
      owes: 'report',
      title: `Báo cáo quý số ${nth + 1}`,
      printed: null,
      clause: null,
      rule: JSON.stringify({
        span: 'quarter',
        due: { kind: 'last-month-of-quarter', date: 1 + (nth % 28) },
        inclusive: true,
        graceDays: 0,
        quota: null,
      }),
      group_id: null,
      organization_ids: [...units],
      exempt_group_id: null,
      exempt_organization_ids: [],
      exempt_reason: null,
      sends_to_id: null,
      sends_via_id: null,
      reports_to_id: null,
      strength: 'order',
      unit_step: null,
      office_step: null,
      feeds_criterion: null,
      embedded_in: null,
      state: 'in-force',
      valid_from: null,
      valid_to: null,
    },
  ])
}

/** What is over was received, but one in fifty that waits and one in forty that is missing; by the last digits of the id. */
async function handIn(tx: Tx, localityId: string, planId: string): Promise<void> {
  const n = sql`(('x' || right(id::text, 4))::bit(16)::int)`
  await sql`update plans.obligation_items set
      state = case when ${n} % 50 = 0 then 'sent' when ${n} % 40 = 1 then 'owed' else 'accepted' end,
      first_sent_on = case when ${n} % 40 = 1 and ${n} % 50 <> 0 then null else last_day - ${n} % 9 + 1 end,
      accepted_on = case when ${n} % 50 = 0 or ${n} % 40 = 1 then null else last_day + 3 end
    where locality_id = ${localityId} and plan_id = ${planId} and applies and last_day < ${today}`.execute(tx)
}
