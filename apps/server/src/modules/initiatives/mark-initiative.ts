import type { markInitiativeRoute } from '@guongsang/contract/initiatives-councils.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { isAuthor } from '@guongsang/core/initiatives/standing-aside.ts'
import { may } from '../../platform/auth/policy.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { demandState } from './hold-session.ts'
import { readAuthors } from './initiative-queries.ts'
import { canHoldInitiativeSessions } from './policy.ts'
import { findOnAgenda } from './show-session.ts'
import { insertMark, loadAgenda, loadMembers, lockSession, type Member } from './session-store.ts'
import { refuse } from './words.ts'

/** Chấm và biểu quyết: one's own; the secretary writes down paper votes. Given once, it stays; an author stands aside. */
export async function markInitiative(
  ctx: Ctx,
  id: string,
  asked: Parsed<typeof markInitiativeRoute>['body'],
): Promise<void> {
  const { initiativeId, memberPosition, ...mark } = asked
  await ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const session = await lockSession(tx, localityId, id, 'share')
    demandState(session, 'open')
    const members = await loadMembers(tx, localityId, id)
    const member = members.find(({ position }) => position === memberPosition)
    if (member === undefined || !maySpeakFor(ctx, member)) throw new AppError('not-on-council')
    if (member.present !== true) throw new AppError('member-absent', { name: member.name })
    const { title } = findOnAgenda(await loadAgenda(tx, localityId, id), initiativeId)
    const authors = await readAuthors(tx, localityId, [initiativeId])
    const people = authors.map(({ person_id, name }) => ({ personId: person_id, name }))
    if (isAuthor({ personId: member.person_id, name: member.name }, people) && mark.vote !== 'aside')
      throw new AppError('author-stands-aside', { name: member.name, title })
    if (session.purpose === 'scope' && mark.vote === 'for' && mark.scope === null)
      refuse('scope', 'Chọn phạm vi ảnh hưởng.')
    const isNew = await insertMark(tx, {
      ...mark,
      ...(mark.vote === 'aside' && { novelty: null, effect: null, replicability: null }),
      scope: session.purpose === 'scope' && mark.vote === 'for' ? mark.scope : null,
      locality_id: localityId,
      session_id: id,
      initiative_id: initiativeId,
      member_position: memberPosition,
    })
    if (!isNew) throw new AppError('mark-kept', { name: member.name })
    // Who voted is told, how is not: the ballot stays with the session.
    const facts = { member: member.name, title }
    await ctx.record(tx, 'initiative-marked', { kind: 'initiative-session', id }, facts)
  })
}

/** Paper votes are those of members without an account. */
const maySpeakFor = ({ actor }: Ctx, member: Member): boolean =>
  member.account_id === null
    ? may(actor, canHoldInitiativeSessions, { localityId: actor.localityId })
    : member.account_id === actor.accountId
