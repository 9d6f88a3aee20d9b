/** Sharing activities and the paper they are handed in with: how many people it counts follows from whom they presented. */
import { sharingStanding } from '@guongsang/core/initiatives/sharing.ts'
import { registerCounted } from '../plans/index.ts'
import { readSharedOfItem } from './sharing-queries.ts'

registerCounted(async (tx, localityId, itemId) => {
  const shared = await readSharedOfItem(tx, localityId, itemId)
  if (shared.length === 0) return null
  const people = shared.map(({ person_id: personId, holder_name: name, scope }) => ({
    personId,
    name,
    scope,
  }))
  return { collectives: null, individuals: sharingStanding(people, 0).holders }
})
