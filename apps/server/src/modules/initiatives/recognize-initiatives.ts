import type { recognizeInitiativesRoute } from '@guongsang/contract/initiatives-councils.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { isWider } from '@guongsang/core/initiatives/scope.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { Insertable } from 'kysely'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { recordWorkOf, widenWork } from '../honours/index.ts'
import { readAuthors } from './initiative-queries.ts'
import {
  type Initiative,
  insertRecognitions,
  lockInitiatives,
  recognitionsOf,
  saveInitiative,
} from './initiative-store.ts'
import { demandNext } from './move-initiative.ts'
import { canHoldInitiativeSessions, demand } from './policy.ts'
import { concludedResults } from './session-store.ts'
import type { RecognitionRow } from './tables.ts'
import { refuse, scopeWord } from './words.ts'

type Asked = Parsed<typeof recognizeInitiativesRoute>['body']
type Results = Awaited<ReturnType<typeof concludedResults>>

/**
 * Ghi quyết định: what a council passed is recognised; how far it reaches is a decision of its own, of a council of this
 * locality or of a level above it. Either way the work in the ledger of awards stays one.
 */
export async function recognizeInitiatives(ctx: Ctx, asked: Asked): Promise<{ recognized: number }> {
  if (asked.decidedOn > ctx.today) refuse('decidedOn', 'Ngày quyết định chưa tới.')
  return ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    demand(ctx.actor, canHoldInitiativeSessions, { localityId })
    const { sessionId, initiativeIds } = asked
    const initiatives = await lockInitiatives(tx, localityId, initiativeIds)
    if (initiatives.length < initiativeIds.length) throw new AppError('initiative-not-found')
    const results: Results =
      sessionId === null ? new Map() : await concludedResults(tx, localityId, sessionId, initiativeIds)
    const known = Map.groupBy(
      await recognitionsOf(tx, localityId, initiativeIds),
      ({ initiative_id }) => initiative_id,
    )
    const inOrder = initiativeIds.map((id) => initiatives.find((one) => one.id === id)!)
    const rows: Insertable<RecognitionRow>[] = []
    for (const [at, initiative] of inOrder.entries()) {
      const before = known.get(initiative.id) ?? []
      demandPassed(asked, initiative, { result: results.get(initiative.id), before })
      const certificate = asked.firstCertificateNumber === null ? null : asked.firstCertificateNumber + at
      rows.push(await recognizeOne(ctx, tx, initiative, { asked, before, certificate }))
    }
    await insertRecognitions(tx, rows)
    return { recognized: rows.length }
  })
}

function demandPassed(
  { scope, sessionId }: Asked,
  { title, state }: Initiative,
  {
    result,
    before,
  }: { result: ReturnType<Results['get']>; before: readonly { scope: RecognitionRow['scope'] }[] },
): void {
  const same = before.find((one) => one.scope === scope || isWider(one.scope, scope))
  if (same !== undefined) throw new AppError('scope-recognized', { title, scope: scopeWord(same.scope) })
  const first = state !== 'recognized'
  // A level above decides on how far a recognised one reaches without a session here.
  if (!first && sessionId === null && scope !== 'co_so') return
  if (result?.result !== 'passed' || (result.purpose === 'recognition') !== first)
    throw new AppError('initiative-not-passed', { title })
  if (first && scope !== 'co_so') throw new AppError('scope-not-reached', { title, scope: scopeWord(scope) })
  if (!first && (result.scope === null || isWider(scope, result.scope)))
    throw new AppError('scope-not-reached', { title, scope: scopeWord(scope) })
}

async function recognizeOne(
  ctx: Ctx,
  tx: Tx,
  initiative: Initiative,
  {
    asked,
    before,
    certificate,
  }: { asked: Asked; before: readonly { work_id: string | null }[]; certificate: number | null },
): Promise<Insertable<RecognitionRow>> {
  const localityId = localityOf(ctx)
  const decided = {
    scope: asked.scope,
    decisionNumber: cleanLine(asked.decisionNumber),
    decidedOn: asked.decidedOn as Day,
    decidedBy: cleanLine(asked.decidedBy),
  }
  if (initiative.state !== 'recognized')
    await saveInitiative(tx, initiative, initiative.version, { state: demandNext(initiative, 'recognize') })
  const object = { kind: 'initiative', id: initiative.id }
  const facts = { scope: scopeWord(asked.scope), decision: decided.decisionNumber }
  await ctx.record(tx, 'initiative-recognized', object, facts)
  return {
    locality_id: localityId,
    id: newId(),
    initiative_id: initiative.id,
    scope: asked.scope,
    effect_text: asked.effectText,
    decision_number: decided.decisionNumber,
    decided_on: decided.decidedOn,
    decided_by: decided.decidedBy,
    certificate_number: certificate === null ? null : String(certificate).padStart(2, '0'),
    session_id: asked.sessionId,
    work_id: await workOf(ctx, tx, initiative, { ...decided, before }),
    recorded_by: ctx.actor.name,
  }
}

/** In the ledger of awards; authors who are not in the register have no history there. */
async function workOf(
  ctx: Ctx,
  tx: Tx,
  initiative: Initiative,
  { before, ...decided }: Parameters<typeof widenWork>[3] & { before: readonly { work_id: string | null }[] },
): Promise<string | null> {
  const known = before.find(({ work_id }) => work_id !== null)?.work_id
  if (known) {
    await widenWork(ctx, tx, known, decided)
    return known
  }
  const authors = await readAuthors(tx, localityOf(ctx), [initiative.id])
  const personIds = authors.flatMap(({ person_id }) => person_id ?? [])
  if (personIds.length === 0) return null
  const { title, season_year: year } = initiative
  const kind = initiative.kind === 'research' ? 'science-work' : 'initiative'
  return recordWorkOf(ctx, tx, { ...decided, kind, title, year, personIds })
}
