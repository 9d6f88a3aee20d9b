/** One movement: who launched it by what, what it serves, its schedule, and what the actor may do. */
import type { Movement as Shown } from '@guongsang/contract/movements.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type DocumentHead, readDocumentHeads } from '../documents/index.ts'
import { seenIndicators, seenPlanTitles } from '../plans/index.ts'
import { requireMovement } from './access.ts'
import { shownSummary } from './list-movement-summaries.ts'
import { movementHeads } from './movement-heads.ts'
import { type Asking, readVariants } from './movement-queries.ts'
import { mayKeep } from './policy.ts'
import { shownMovement } from './shown-movements.ts'
import { loadSummaries } from './summary-store.ts'

export async function showMovement(tx: Tx, asking: Asking, id: string): Promise<Shown> {
  const { localityId, today, actor } = asking
  const read = await requireMovement(tx, asking, id)
  const summaries = await loadSummaries(tx, localityId, id)
  const documents = await readDocumentHeads(tx, localityId, [
    ...read.resolution_ids,
    ...[read.launch_document_id, ...summaries.map((one) => one.document_id)].filter((each) => each !== null),
  ])
  const parent = read.parent_id
  const parents = await movementHeads(tx, localityId, parent === null ? [] : [parent], today)
  const plan = read.plan_id
  const plans = await seenPlanTitles(tx, asking, plan === null ? [] : [plan])
  const title = plan === null ? undefined : plans.get(plan)
  const isWriter = mayKeep(actor, localityId, read.path)
  const named = (id: string | null) => documentNamed(documents, id, isWriter)
  return {
    ...shownMovement(read, today),
    aliases: read.aliases,
    parent: parent === null ? null : { id: parent, name: parents.get(parent)!.name },
    variants: await readVariants(tx, asking, id),
    launchDocument: named(read.launch_document_id),
    plan: plan === null || title === undefined ? null : { id: plan, name: title },
    content: read.content,
    serves: read.serves,
    resolutions: read.resolution_ids.flatMap((each) => named(each) ?? []),
    indicators: await seenIndicators(tx, asking, read.indicator_ids),
    summaries: summaries.map((row) => ({
      ...shownSummary(row, today),
      document: named(row.document_id),
    })),
    cancelledOn: read.cancelled_on,
    cancelledReason: read.cancelled_reason,
    version: read.version,
    may: isWriter && read.cancelled_on === null ? ['edit', 'cancel', 'schedule'] : [],
  }
}

const UNSIGNED: readonly DocumentHead['state'][] = ['draft', 'submitted']

/** A document is told of only to whoever points at it before it is signed. */
export function documentNamed(
  heads: ReadonlyMap<string, DocumentHead>,
  id: string | null,
  isWriter: boolean,
): { id: string; title: string } | null {
  const head = id === null ? undefined : heads.get(id)
  if (head === undefined || (UNSIGNED.includes(head.state) && !isWriter)) return null
  // One without a number is called by its title already.
  const title = head.called.includes(head.title) ? head.title : `${head.called}: ${head.title}`
  return { id: head.id, title }
}
