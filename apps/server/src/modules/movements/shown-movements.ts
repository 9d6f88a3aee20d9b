import type { MovementRow as Shown } from '@guongsang/contract/movements.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { shownHead } from './movement-heads.ts'
import type { MovementRead } from './movement-queries.ts'

export const shownMovement = (read: MovementRead, today: Day): Shown => ({
  ...shownHead(read, today),
  organization: read.organization_id === null ? null : { id: read.organization_id, name: read.launcher },
  responses: { units: read.units, collectives: read.collectives, individuals: read.individuals },
})
