/** Writes awards that a list brings, and takes them back. An award is a fact: taking it back is a further fact. */
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import type { Written } from '../../platform/imports/kind.ts'
import { refuseBuiltUpon } from '../../platform/imports/undo-import.ts'
import { decisionText, spelled } from './award-facts.ts'
import type { AwardDeed } from './import-plan.ts'
import { type AwardUse, readUsesOf } from './import-queries.ts'
import { insertAwardChanges, insertAwards } from './store.ts'

/** What one row wrote. */
export interface AwardDone {
  id: string
  name: string
  title: string
  year: number
  decision: string
}

export async function writeAwards(
  ctx: Ctx,
  tx: Tx,
  deeds: readonly AwardDeed[],
): Promise<Map<number, AwardDone>> {
  const localityId = localityOf(ctx)
  await insertAwards(
    tx,
    deeds.map((deed) => ({
      locality_id: localityId,
      id: deed.id,
      subject_kind: deed.subject.kind,
      subject_id: deed.subject.id,
      ...spelled(deed.subject.kind, deed.subject.name),
      organization_id: deed.organizationId,
      award_code: deed.code,
      title: deed.title,
      ground: deed.ground,
      level: deed.level,
      year_from: deed.yearFrom,
      year: deed.year,
      decision_number: deed.decisionNumber,
      decided_on: deed.decidedOn,
      decided_by: deed.decidedBy,
      achievement: deed.achievement,
      file_id: null,
      recorded_by: ctx.actor.name,
    })),
  )
  const done = new Map<number, AwardDone>()
  for (const { number, id, subject, title, year, decisionNumber, decidedOn } of deeds) {
    const one = { id, name: subject.name, title, year, decision: decisionText(decisionNumber, decidedOn) }
    done.set(number, one)
    await ctx.record(tx, 'award-recorded', { kind: 'award', id }, { ...one, id: undefined })
  }
  return done
}

const used: Record<Exclude<AwardUse['what'], 'withdrawn'>, string> = {
  corrected: 'đã đính chính',
  revoked: 'đã ghi thu hồi',
  restored: 'đã ghi khôi phục',
  work: 'đã ghi sáng kiến làm căn cứ',
}

/** One that was withdrawn since is out of the history already. */
export async function takeBackAwards(
  ctx: Ctx,
  tx: Tx,
  written: readonly Written<AwardDone>[],
  file: string,
): Promise<void> {
  const localityId = localityOf(ctx)
  const byId = new Map(written.map((one) => [one.done.id, one]))
  const uses = await readUsesOf(tx, localityId, [...byId.keys()])
  refuseBuiltUpon(
    uses.flatMap(({ awardId, what }) => {
      const { row, done } = byId.get(awardId)!
      return what === 'withdrawn' ? [] : [{ row, name: done.name, what: `${done.title} ${used[what]}` }]
    }),
  )
  const gone = new Set(uses.map(({ awardId }) => awardId))
  const standing = [...byId.values()].map(({ done }) => done).filter(({ id }) => !gone.has(id))
  const reason = `Gỡ lần nhập tệp ${file}`
  await insertAwardChanges(
    tx,
    standing.map(({ id }) => ({
      locality_id: localityId,
      id: newId(),
      award_id: id,
      kind: 'withdrawn',
      replaced_by: null,
      decision_number: null,
      decided_on: null,
      reason,
      recorded_by: ctx.actor.name,
    })),
  )
  for (const { id, name, title, year } of standing)
    await ctx.record(tx, 'award-withdrawn', { kind: 'award', id }, { name, title, year, reason })
}
