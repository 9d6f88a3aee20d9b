/** Mở, kiểm phiếu, kết luận: the steps of a session, one after the other and none twice. */
import type {
  concludeCouncilSessionRoute,
  countCouncilSessionRoute,
  openCouncilSessionRoute,
} from '@guongsang/contract/initiatives-councils.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { scopeReached } from '@guongsang/core/initiatives/scope.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { percent } from '@guongsang/core/kernel/percent.ts'
import { quorum, tally } from '@guongsang/core/voting/tally.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { findUsableFile } from '../files/index.ts'
import { demandFor } from './access.ts'
import { lockInitiatives, saveInitiative } from './initiative-store.ts'
import { demandNext } from './move-initiative.ts'
import { canHoldInitiativeSessions } from './policy.ts'
import * as store from './session-store.ts'
import { refuse, sessionStateWord } from './words.ts'

async function takeSession(
  ctx: Ctx,
  tx: Tx,
  id: string,
  state: store.Session['state'],
): Promise<store.Session> {
  const session = await store.lockSession(tx, localityOf(ctx), id, 'update')
  await demandFor(ctx, tx, session.organization_id, canHoldInitiativeSessions)
  demandState(session, state)
  return session
}

export function demandState(session: store.Session, state: store.Session['state']): void {
  if (session.state !== state)
    throw new AppError('council-session-state-refuses', { state: sessionStateWord(session.state) })
}

/** Without a quorum no session is opened. */
export const openSession = (
  ctx: Ctx,
  id: string,
  { heldOn, present, version }: Parsed<typeof openCouncilSessionRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const session = await takeSession(ctx, tx, id, 'prepared')
    if (heldOn > ctx.today) refuse('heldOn', 'Ngày họp chưa tới.')
    const members = await store.loadMembers(tx, localityId, id)
    const there = members.filter(({ position }) => present.includes(position))
    const { reached, sentence } = quorum(there.length, members.length, quorumOf(session))
    if (!reached) throw new AppError('council-not-quorate', { sentence })
    await store.savePresence(
      tx,
      localityId,
      id,
      there.map(({ position }) => position),
    )
    await store.saveSession(tx, session, version, { state: 'open', held_on: heldOn as Day })
    const object = { kind: 'initiative-session', id }
    await ctx.record(tx, 'council-session-opened', object, { on: heldOn, quorum: sentence })
  })

export const quorumOf = (session: store.Session) => percent(Number(session.quorum_percent))
export const requiredOf = (session: store.Session) => percent(Number(session.required_percent))

/** Kiểm phiếu on all members, present or not, once everybody present has given his vote on everything. */
export const countSession = (
  ctx: Ctx,
  id: string,
  { version }: Parsed<typeof countCouncilSessionRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const session = await takeSession(ctx, tx, id, 'open')
    const members = await store.loadMembers(tx, localityId, id)
    const agenda = await store.loadAgenda(tx, localityId, id)
    const marks = await store.loadMarks(tx, localityId, id)
    const missing = members.filter(({ present }) => present === true).length * agenda.length - marks.length
    if (missing > 0) throw new AppError('marks-missing', { count: missing })
    const required = requiredOf(session)
    const results = agenda.map(({ initiative_id }) => {
      const given = marks.filter((mark) => mark.initiative_id === initiative_id)
      const votes = given.map(({ vote }) => vote)
      const { passed } = tally(votes, members.length, required)
      const scope = session.purpose === 'scope' ? scopeReached(given, members.length, required) : null
      const agreed = session.purpose === 'scope' ? scope !== null : passed
      return { initiative_id, result: agreed ? ('passed' as const) : ('failed' as const), scope }
    })
    await store.saveResults(tx, localityId, id, results)
    await store.saveSession(tx, session, version, { state: 'counted' })
    const passed = results.filter(({ result }) => result === 'passed').length
    const facts = { passed, count: results.length }
    await ctx.record(tx, 'council-session-counted', { kind: 'initiative-session', id }, facts)
  })

/** What did not pass ends here; what passed waits for the decision. */
export const concludeSession = (
  ctx: Ctx,
  id: string,
  { conclusion, minutesFileId, version }: Parsed<typeof concludeCouncilSessionRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const session = await takeSession(ctx, tx, id, 'counted')
    if (minutesFileId !== null && (await findUsableFile(ctx, tx, minutesFileId)) === undefined)
      refuse('minutesFileId', 'Không mở được tệp biên bản. Hãy đính lại.')
    const change = { state: 'concluded', conclusion, minutes_file_id: minutesFileId } as const
    await store.saveSession(tx, session, version, change)
    if (session.purpose === 'recognition') {
      const agenda = await store.loadAgenda(tx, localityId, id)
      const failed = agenda.flatMap((item) => (item.result === 'failed' ? [item.initiative_id] : []))
      for (const initiative of await lockInitiatives(tx, localityId, failed)) {
        const state = demandNext(initiative, 'refuse')
        await saveInitiative(tx, initiative, initiative.version, {
          state,
          state_reason: session.council_name,
        })
        const object = { kind: 'initiative', id: initiative.id }
        await ctx.record(tx, 'initiative-refused', object, { council: session.council_name })
      }
    }
    await ctx.record(tx, 'council-session-concluded', { kind: 'initiative-session', id })
  })
