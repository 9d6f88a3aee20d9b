/** What is in the form: an empty movement, or one that is edited. */
import type { addMovementRoute, Movement } from '@guongsang/contract/movements.ts'
import type { Parsed } from '@guongsang/contract/route.ts'

type Body = Parsed<typeof addMovementRoute>['body']
/** One form for both: `isOwn` says which of the two ways of naming the launcher is meant. */
export type TypedMovement = Body & { isOwn: boolean } & Record<string, unknown>

export const emptyMovement = (organizationId: string | null, today: string): TypedMovement => ({
  name: '',
  aliases: [],
  kind: 'thematic',
  isOwn: true,
  organizationId,
  level: null,
  launchedBy: null,
  launchedOn: today,
  from: null,
  to: null,
  parentId: null,
  launchDocumentId: null,
  planId: null,
  isFocus: false,
  followsHoChiMinh: false,
  content: null,
  serves: null,
  resolutionIds: [],
  indicatorIds: [],
})

export const typedOf = (movement: Movement): TypedMovement => ({
  name: movement.name,
  aliases: movement.aliases,
  kind: movement.kind,
  isOwn: movement.organization !== null,
  organizationId: movement.organization?.id ?? null,
  level: movement.level,
  launchedBy: movement.organization === null ? movement.launchedBy : null,
  launchedOn: movement.launchedOn,
  from: movement.from,
  to: movement.to,
  parentId: movement.parent?.id ?? null,
  launchDocumentId: movement.launchDocument?.id ?? null,
  planId: movement.plan?.id ?? null,
  isFocus: movement.isFocus,
  followsHoChiMinh: movement.followsHoChiMinh,
  content: movement.content,
  serves: movement.serves,
  resolutionIds: movement.resolutions.map(({ id }) => id),
  indicatorIds: movement.indicators.map(({ id }) => id),
})

/** What is sent: of the two ways of naming the launcher, the one that was chosen. */
export const sent = ({ isOwn, ...typed }: TypedMovement): Body =>
  isOwn ? { ...typed, launchedBy: null, level: null } : { ...typed, organizationId: null }
