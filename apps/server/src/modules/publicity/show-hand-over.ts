import type { HandOver } from '@guongsang/contract/publicity-hand-overs.ts'
import { nextVisitStates } from '@guongsang/core/publicity/visit-state.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { readDocumentHeads } from '../documents/index.ts'
import { eventHeads } from '../events/index.ts'
import { exemplarHeads } from '../exemplars/index.ts'
import { type HandOverRead, readHandOver, readRecipients, readUses, readVisits } from './hand-over-queries.ts'
import { itemHeads } from './item-heads.ts'
import { shownHandOvers } from './list-hand-overs.ts'
import { partsIn } from './move-visit.ts'
import { type Asking, askingOf } from './asking.ts'
import { actsFor } from './outreach-facts.ts'
import { canAnswerForOthers, canHandOver } from './outreach-policy.ts'

/** Một lần gửi cơ quan truyền thông, with everything that came of it. */
export const showHandOver = (ctx: Ctx, id: string): Promise<HandOver> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const read = await readHandOver(tx, asking, id)
    if (read === undefined) throw new AppError('hand-over-not-found', { id })
    const [row] = await shownHandOvers(tx, asking, [read])
    const recalled = read.recalled_reason
    const { localityId, actor } = asking
    return {
      ...row!,
      ...(await about(tx, asking, read)),
      content: read.content,
      happensAt: read.happens_at,
      place: read.place,
      contact: read.contact,
      fileIds: read.file_ids,
      recalledReason: recalled,
      recordedBy: read.recorded_by,
      version: read.version,
      recipients: await recipientsOf(tx, asking, read, row!),
      visits: await visitsOf(tx, asking, read, row!),
      mayRecall: recalled === null && may(actor, canHandOver, { localityId, organizationPath: read.path }),
    }
  })

async function about(tx: Tx, { localityId }: Asking, read: HandOverRead) {
  const one = <T>(id: string | null, heads: ReadonlyMap<string, T>, nameOf: (head: T) => string) => {
    const head = id === null ? undefined : heads.get(id)
    return head === undefined ? null : { id: id!, name: nameOf(head) }
  }
  const ids = (id: string | null) => (id === null ? [] : [id])
  const exemplars = await exemplarHeads(tx, localityId, ids(read.exemplar_id))
  return {
    event: one(read.event_id, await eventHeads(tx, localityId, ids(read.event_id)), ({ title }) => title),
    document: one(
      read.document_id,
      await readDocumentHeads(tx, localityId, ids(read.document_id)),
      ({ called, title }) => `${called}: ${title}`,
    ),
    mayBeContacted:
      read.exemplar_id === null ? null : (exemplars.get(read.exemplar_id)?.mayBeContacted ?? null),
  }
}

const namesIn = ({ recipients }: { recipients: { organization: { id: string; name: string } }[] }) =>
  new Map(recipients.map(({ organization }) => [organization.id, organization]))

async function recipientsOf(
  tx: Tx,
  asking: Asking,
  { id, locality_id: localityId }: HandOverRead,
  row: { recipients: Pick<HandOver['recipients'][number], 'organization' | 'state'>[] },
): Promise<HandOver['recipients']> {
  const read = new Map((await readRecipients(tx, localityId, [id])).map((one) => [one.organization_id, one]))
  const uses = await readUses(tx, localityId, id)
  const items = await itemHeads(
    tx,
    localityId,
    uses.flatMap(({ item_id: item }) => item ?? []),
  )
  return row.recipients.map(({ organization, state }) => {
    const one = read.get(organization.id)!
    const own = uses.filter((use) => use.organization_id === organization.id)
    return {
      organization,
      state,
      receivedOn: one.received_on,
      receivedBy: one.received_by,
      declinedOn: one.declined_on,
      declinedReason: one.declined_reason,
      uses: own.map((use) => {
        const item = use.item_id === null ? undefined : items.get(use.item_id)
        return {
          id: use.id,
          made: use.made,
          madeOn: use.made_on,
          link: use.link,
          item: item === undefined ? null : { id: use.item_id!, name: item.title },
        }
      }),
      version: one.version,
      mayAnswer: actsFor(asking, organization.id, null, canAnswerForOthers),
    }
  })
}

async function visitsOf(
  tx: Tx,
  asking: Asking,
  read: HandOverRead,
  row: { recipients: { organization: { id: string; name: string } }[] },
): Promise<HandOver['visits']> {
  const visits = await readVisits(tx, read.locality_id, read.id)
  const names = namesIn(row)
  return visits.map((visit) => ({
    id: visit.id,
    organization: names.get(visit.organization_id) ?? { id: visit.organization_id, name: '' },
    writer: visit.writer,
    visitOn: visit.visit_on,
    visitAt: visit.visit_at,
    place: visit.place,
    purpose: visit.purpose,
    state: visit.state,
    answer: visit.answer,
    version: visit.version,
    may: nextVisitStates(visit.state, partsIn(asking, read, visit.organization_id)),
  }))
}
