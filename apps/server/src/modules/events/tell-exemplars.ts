/** When an event is reported, who spoke and who was honoured has it in his own history, with what was said. */
import { EVENT_KINDS } from '@guongsang/contract/events-words.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type Appearance, recordAppearance } from '../exemplars/index.ts'
import { organizationNames } from '../organizations/index.ts'
import { type StoredEvent, titleOf } from './event-store.ts'
import { loadParts } from './part-store.ts'

export async function tellExemplars(ctx: Ctx, tx: Tx, event: StoredEvent): Promise<void> {
  for (const appearance of await appearancesAt(tx, event, ctx)) await recordAppearance(ctx, tx, appearance)
}

async function appearancesAt(tx: Tx, event: StoredEvent, { today }: Ctx): Promise<Appearance[]> {
  const key = { locality_id: event.locality_id, event_id: event.id }
  const names = await organizationNames(tx, event.locality_id, [event.organization_id], today)
  const same = {
    eventId: event.id,
    levelCode: null,
    happenedOn: event.starts_on,
    byWhom: names.get(event.organization_id) ?? null,
    followsHoChiMinh: event.follows_ho_chi_minh,
  }
  const spoke = (await loadParts(tx, 'speakers', key)).filter(({ part }) => part === 'speaks')
  const honoured = (await loadParts(tx, 'honour_lines', key)).filter(({ kind }) => kind === 'honour')
  const appearances = [
    ...spoke.map(({ exemplar_id, topic, speech }) => ({
      ...same,
      exemplarId: exemplar_id,
      kind: 'talk' as const,
      form: `${EVENT_KINDS[event.kind]}: ${topic ?? titleOf(event)}`,
      text: speech,
    })),
    ...honoured.map(({ exemplar_id, form, authority, reason }) => ({
      ...same,
      exemplarId: exemplar_id,
      kind: 'honour' as const,
      form,
      byWhom: authority ?? same.byWhom,
      text: reason,
    })),
  ]
  // Locked in the order of their ids, so that two events reported at once wait for each other.
  return appearances
    .flatMap((one) => (one.exemplarId === null ? [] : [{ ...one, exemplarId: one.exemplarId }]))
    .toSorted((a, b) => (a.exemplarId < b.exemplarId ? -1 : 1))
}
