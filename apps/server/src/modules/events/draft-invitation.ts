/** Soạn giấy mời: one letter to all who have none, drafted into the register; once it is issued they are invited. */
import type { Selectable } from 'kysely'
import { DraftTyped } from '@guongsang/contract/documents-drafts.ts'
import type { RecipientLine } from '@guongsang/contract/documents-words.ts'
import { nextEventState } from '@guongsang/core/events/event-state.ts'
import { invitationParagraphs, invitationSubject } from '@guongsang/core/events/invitation-letter.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { draftDocument, issuerOn, registerDocumentListener } from '../documents/index.ts'
import { takeArranged } from './access.ts'
import { lockEvents, type StoredEvent, titleOf } from './event-store.ts'
import { stepTo } from './move-event.ts'
import { eventsInvitedBy, loadParts, saveEventDocument, setInvited } from './part-store.ts'
import type { InviteeRow } from './tables.ts'

type Invitee = Selectable<InviteeRow>

/** More lines under Kính gửi than this are one line: the list of invitees is printed apart. */
const LINES_MAX = 30
/** A line of a document takes so many targets. */
const TARGETS_MAX = 60

export const draftInvitation = (ctx: Ctx, id: string): Promise<{ documentId: string; invited: number }> =>
  ctx.transaction(async (tx) => {
    const event = await takeArranged(ctx, tx, id)
    const key = { locality_id: event.locality_id, event_id: id }
    const all = await loadParts(tx, 'invitees', key)
    if (all.length === 0) throw new AppError('event-invites-nobody')
    const invitees = all.filter(({ document_id: letter }) => letter === null)
    if (invitees.length === 0) throw new AppError('invitees-all-invited')
    const documentId = await draftLetter(ctx, tx, event, invitees)
    await saveEventDocument(tx, { ...key, document_id: documentId, purpose: 'invitation' })
    await setInvited(
      tx,
      key,
      invitees.map((invitee) => invitee.id),
      documentId,
    )
    const facts = { count: invitees.length }
    await ctx.record(tx, 'event-invitation-drafted', { kind: 'event', id }, facts)
    return { documentId, invited: invitees.length }
  })

async function draftLetter(
  ctx: Ctx,
  tx: Tx,
  event: StoredEvent,
  invitees: readonly Invitee[],
): Promise<string> {
  const key = { locality_id: event.locality_id, event_id: event.id }
  const issuer = await issuerOn(tx, localityOf(ctx), ctx.today, event.organization_id)
  const programme = await loadParts(tx, 'programme', key)
  const facts = {
    title: titleOf(event),
    startsOn: event.starts_on,
    endsOn: event.ends_on,
    startsAt: event.starts_at,
    place: event.place,
    online: event.mode === 'online',
    conditions: event.conditions,
    programme: programme.map(({ starts_at, title, presenter }) => ({
      startsAt: starts_at,
      title,
      presenter,
    })),
    office: issuer.issuingBody,
  }
  const { id } = await draftDocument(
    ctx,
    tx,
    DraftTyped.parse({
      kind: 'letter',
      organizationId: event.organization_id,
      issuerId: event.organization_id,
      title: invitationSubject(facts),
      body: invitationParagraphs(facts).map((text) => ({ block: 'paragraph', text })),
      addressedTo: addressLines(invitees),
      recipients: [
        { text: 'Như trên', purpose: 'inform', targets: [{ by: 'as-above' }] },
        { text: issuer.archive, purpose: 'archive', mode: 'none', targets: [{ by: 'archive' }] },
      ],
      signature: { post: issuer.post.toUpperCase(), name: issuer.signatory },
    }),
  )
  return id
}

/** Each by name where there is room for each; else lines that mean all of them. */
function addressLines(invitees: readonly Invitee[]): RecipientLine[] {
  const target = ({ kind, subject_id, name }: Invitee) =>
    kind === 'organization'
      ? ({ by: 'organization', id: subject_id! } as const)
      : ({ by: 'outside', name } as const)
  const line = (text: string, some: readonly Invitee[]): RecipientLine => ({
    text,
    purpose: 'inform',
    mode: 'electronic',
    targets: some.map(target),
  })
  if (invitees.length <= LINES_MAX) return invitees.map((one) => line(one.name, [one]))
  const lines: RecipientLine[] = []
  for (let at = 0; at < invitees.length; at += TARGETS_MAX)
    lines.push(line('Các đại biểu, khách mời theo danh sách kèm theo', invitees.slice(at, at + TARGETS_MAX)))
  return lines
}

/** Issued, the letter invites: an event being prepared has then sent its invitations. */
registerDocumentListener(async (ctx, tx, { head, what }) => {
  if (what !== 'issued') return
  const localityId = localityOf(ctx)
  const ids = await eventsInvitedBy(tx, localityId, head.id)
  for (const event of await lockEvents(tx, localityId, ids))
    if (nextEventState(event.state, 'invite') !== undefined)
      await stepTo(ctx, tx, event, {
        act: 'invite',
        reason: head.called,
        startsOn: event.starts_on,
        version: event.version,
      })
})
