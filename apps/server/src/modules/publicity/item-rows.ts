/** Items as a list shows them: the same few statements for one as for a hundred. */
import type { ItemRow as Shown } from '@guongsang/contract/publicity-items.ts'
import { daysBetween } from '@guongsang/core/kernel/day.ts'
import { isWaiting } from '@guongsang/core/publicity/item-state.ts'
import { owedAt } from '@guongsang/core/publicity/remedies.ts'
import type { Tx } from '../../platform/database/database.ts'
import { organizationNames } from '../organizations/index.ts'
import type { Asking } from './asking.ts'
import { channelHeads, columnHeads } from './channel-heads.ts'
import { publicityLabelBook } from './channel-labels.ts'
import type { ItemRead } from './item-queries.ts'
import { loadPlacements, type Placement } from './item-store.ts'

const known = (ids: readonly (string | null)[]): string[] => [...new Set(ids.flatMap((id) => id ?? []))]

export async function shownItems(
  tx: Tx,
  { localityId, today }: Asking,
  read: readonly ItemRead[],
): Promise<Shown[]> {
  const units = known(read.flatMap((one) => [one.organization_id, one.about_organization_id]))
  const names = await organizationNames(tx, localityId, units, today)
  const channels = await channelHeads(tx, localityId, known(read.map(({ channel_id }) => channel_id)))
  const columns = await columnHeads(tx, localityId, known(read.map(({ column_id }) => column_id)))
  const book = await publicityLabelBook(tx, localityId)
  const ids = read.map(({ id }) => id)
  const places = Map.groupBy(await loadPlacements(tx, localityId, ids), (one) => one.item_id)
  const unit = (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? '' })
  return read.map((one) => ({
    id: one.id,
    title: one.title,
    form: book.coded('form', one.form),
    state: one.state,
    organization: unit(one.organization_id)!,
    about: unit(one.about_organization_id),
    subjectName: one.subject_name,
    author: one.author_name,
    channel: headOf(channels, one.channel_id),
    column: headOf(columns, one.column_id),
    topics: book.codedAll('topic', one.topics),
    proposedOn: one.proposed_on,
    sentOn: one.sent_on,
    publishedOn: one.published_on,
    daysToPublish: daysToPublish(one, today),
    onPortal: one.portal_at !== null,
    toSetRight: owedOf(one, places.get(one.id) ?? []),
  }))
}

const headOf = (heads: ReadonlyMap<string, { name: string }>, id: string | null) => {
  const head = id === null ? undefined : heads.get(id)
  return id === null || head === undefined ? null : { id, name: head.name }
}

function daysToPublish({ sent_on, published_on, state }: ItemRead, today: Asking['today']): number | null {
  if (sent_on === null) return null
  if (published_on !== null) return Math.max(0, daysBetween(sent_on, published_on))
  return isWaiting(state) ? daysBetween(sent_on, today) : null
}

const owedOf = (item: ItemRead, places: readonly Placement[]): number =>
  places.filter(
    (place) => owedAt({ state: item.state, approvedEdition: item.approved_edition }, place) !== null,
  ).length
