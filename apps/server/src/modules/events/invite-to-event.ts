import type { inviteToEventRoute } from '@guongsang/contract/events-desk.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import { organizationNames, resolveGroup, subjectsNamed } from '../organizations/index.ts'
import { refuse, takeArranged } from './access.ts'
import { line } from './links.ts'
import { insertParts, loadParts, nextPosition } from './part-store.ts'
import type { InviteeRow } from './tables.ts'

type Asked = Parsed<typeof inviteToEventRoute>['body']
type Invited = Pick<InviteeRow, 'kind' | 'subject_id' | 'name' | 'address' | 'group_id'>

/** Mời: units, whole groups as they stand today, people, guests from elsewhere; whoever is on the list stays once. */
export const inviteToEvent = (
  ctx: Ctx,
  id: string,
  asked: Asked,
): Promise<{ added: number; known: number }> =>
  ctx.transaction(async (tx) => {
    const event = await takeArranged(ctx, tx, id)
    const key = { locality_id: event.locality_id, event_id: id }
    const wanted = [
      ...(await units(ctx, tx, asked)),
      ...(await people(ctx, tx, asked)),
      ...asked.outside.map(({ name, address }) => ({
        kind: 'outside' as const,
        subject_id: null,
        name: cleanLine(name),
        address: line(address),
        group_id: null,
      })),
    ]
    if (wanted.length === 0) refuse('organizationIds', 'Chọn ít nhất một nơi nhận giấy mời.')
    const known = new Set((await loadParts(tx, 'invitees', key)).map(keyOf))
    const fresh = [...new Map(wanted.map((one) => [keyOf(one), one])).values()].filter(
      (one) => !known.has(keyOf(one)),
    )
    const from = await nextPosition(tx, 'invitees', key)
    await insertParts(
      tx,
      'invitees',
      fresh.map((one, at) => ({
        ...key,
        ...one,
        id: newId(),
        position: from + at,
        part: asked.part,
        seats: asked.seats,
        document_id: null,
        answer: null,
        answer_text: null,
        came: null,
      })),
    )
    await ctx.record(tx, 'event-invitees-added', { kind: 'event', id }, { count: fresh.length })
    return { added: fresh.length, known: wanted.length - fresh.length }
  })

const keyOf = ({
  kind,
  subject_id,
  name,
  address,
}: Pick<Invited, 'kind' | 'subject_id' | 'name' | 'address'>) =>
  subject_id === null ? `${kind} ${fold(name)} ${fold(address ?? '')}` : `${kind} ${subject_id}`

async function units(ctx: Ctx, tx: Tx, { organizationIds, groupIds }: Asked): Promise<Invited[]> {
  const localityId = localityOf(ctx)
  const names = await organizationNames(tx, localityId, organizationIds, ctx.today)
  if (organizationIds.some((id) => !names.has(id)))
    refuse('organizationIds', 'Có đơn vị không còn. Hãy chọn lại.')
  const unit = (id: string, name: string, groupId: string | null): Invited => ({
    kind: 'organization',
    subject_id: id,
    name,
    address: null,
    group_id: groupId,
  })
  const invited = organizationIds.map((id) => unit(id, names.get(id)!, null))
  for (const groupId of groupIds)
    for (const { organizationId, name } of await resolveGroup(tx, localityId, groupId, ctx.today))
      invited.push(unit(organizationId, name, groupId))
  return invited
}

async function people(ctx: Ctx, tx: Tx, { personIds }: Asked): Promise<Invited[]> {
  if (personIds.length === 0) return []
  const found = await subjectsNamed(tx, localityOf(ctx), { names: [], ids: personIds })
  const persons = found.filter(({ kind }) => kind === 'person')
  if (personIds.some((id) => !persons.some(({ records }) => records.includes(id))))
    refuse('personIds', 'Có người không còn trong danh bạ. Hãy chọn lại.')
  return persons.map(({ id, name }) => ({
    kind: 'person',
    subject_id: id,
    name,
    address: null,
    group_id: null,
  }))
}
