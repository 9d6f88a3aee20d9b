import type { prepareCouncilSessionRoute } from '@guongsang/contract/initiatives-councils.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { isPercent } from '@guongsang/core/kernel/percent.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { accountPersons } from '../identity/index.ts'
import { demandFor } from './access.ts'
import { type Initiative, lockInitiatives, saveInitiative } from './initiative-store.ts'
import { demandNext } from './move-initiative.ts'
import { canHoldInitiativeSessions } from './policy.ts'
import { insertSession } from './session-store.ts'
import { refuse, stateWord } from './words.ts'

type Asked = Parsed<typeof prepareCouncilSessionRoute>['body']

/** Chuẩn bị phiên họp: who votes, on what, and which share of all members is needed by which rule. */
export async function prepareSession(ctx: Ctx, asked: Asked): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  const id = newId()
  for (const field of ['requiredPercent', 'quorumPercent'] as const)
    if (!isPercent(asked[field])) refuse(field, 'Tỷ lệ có nhiều nhất hai chữ số thập phân.')
  return ctx.transaction(async (tx) => {
    await demandFor(ctx, tx, asked.organizationId, canHoldInitiativeSessions)
    const name = cleanLine(asked.councilName)
    await layBefore(ctx, tx, asked, name)
    await insertSession(
      tx,
      {
        locality_id: localityId,
        id,
        organization_id: asked.organizationId,
        council_name: name,
        purpose: asked.purpose,
        season: asked.season,
        season_year: asked.seasonYear,
        held_on: asked.heldOn as Day | null,
        place: asked.place,
        required_percent: asked.requiredPercent,
        quorum_percent: asked.quorumPercent,
        ratio_source: asked.ratioSource,
        state: 'prepared',
        conclusion: null,
        minutes_file_id: null,
        created_by: ctx.actor.name,
      },
      await membersOf(tx, localityId, id, asked),
      asked.initiativeIds.map((initiativeId, at) => ({
        locality_id: localityId,
        session_id: id,
        initiative_id: initiativeId,
        position: at + 1,
        result: null,
        scope: null,
      })),
    )
    const facts = { council: name, members: asked.members.length, initiatives: asked.initiativeIds.length }
    await ctx.record(tx, 'council-session-prepared', { kind: 'initiative-session', id }, facts)
    return { id }
  })
}

async function membersOf(tx: Tx, localityId: string, sessionId: string, { members }: Asked) {
  const accounts = members.flatMap(({ accountId }) => accountId ?? [])
  if (new Set(accounts).size < accounts.length) refuse('members', 'Một thành viên được ghi hai lần.')
  const known = await accountPersons(tx, localityId, accounts)
  const personOf = new Map(known.map(({ accountId, personId }) => [accountId, personId]))
  return members.map(({ accountId, personId, name, part }, at) => {
    if (accountId !== null && !personOf.has(accountId))
      refuse(`members.${at}.accountId`, 'Không tìm thấy tài khoản này. Hãy chọn lại.')
    return {
      locality_id: localityId,
      session_id: sessionId,
      account_id: accountId,
      person_id: personId ?? (accountId === null ? null : personOf.get(accountId)!),
      position: at + 1,
      name: cleanLine(name),
      part,
      present: null,
    }
  })
}

/** Accepted requests come before the council to be recognised; recognised ones, for how far they reach. */
async function layBefore(ctx: Ctx, tx: Tx, { initiativeIds, purpose, season }: Asked, council: string) {
  if (new Set(initiativeIds).size < initiativeIds.length)
    refuse('initiativeIds', 'Một sáng kiến được chọn hai lần.')
  const initiatives = await lockInitiatives(tx, localityOf(ctx), initiativeIds)
  if (initiatives.length < initiativeIds.length) throw new AppError('initiative-not-found')
  for (const initiative of initiatives) {
    const fits = initiative.state === (purpose === 'recognition' ? 'accepted' : 'recognized')
    if (!fits) throw unfit(initiative)
    if (initiative.season !== season) refuse('initiativeIds', `“${initiative.title}” thuộc mùa xét khác.`)
    if (purpose === 'recognition')
      await saveInitiative(tx, initiative, initiative.version, {
        state: demandNext(initiative, 'lay-before-council'),
      })
    const object = { kind: 'initiative', id: initiative.id }
    await ctx.record(tx, 'initiative-laid-before-council', object, { council })
  }
}

const unfit = ({ title, state }: Initiative): AppError =>
  new AppError('council-agenda-unfit', { title, state: stateWord(state) })
