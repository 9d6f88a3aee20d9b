import { listUnitRatingsRoute, rateUnitRoute } from '@guongsang/contract/honours-ratings.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { canRecordHonours } from './policy.ts'
import { rateUnit } from './rate-unit.ts'
import { listUnitRatings } from './unit-ratings.ts'

export function registerRatingRoutes(server: Server): void {
  handle(server, listUnitRatingsRoute, canRecordHonours, ({ ctx, query }) => listUnitRatings(ctx, query))
  handle(server, rateUnitRoute, canRecordHonours, ({ ctx, body }) => rateUnit(ctx, body))
}
