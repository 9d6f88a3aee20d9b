/** What the award history is narrowed to, in its address. */
import { z } from 'zod'
import { AwardLevel, Ground, SubjectKind } from '@guongsang/contract/honours.ts'
import { ListSearch, oneOf, someText } from '../../../ui/list-search.ts'

export const AwardSearch = ListSearch.pick({ q: true, cursor: true, xem: true }).extend({
  awardCode: someText,
  level: AwardLevel.optional().catch(undefined),
  year: z.coerce.number().int().min(1930).max(2100).optional().catch(undefined),
  ground: Ground.optional().catch(undefined),
  withinId: z.uuid().optional().catch(undefined),
  subjectKind: SubjectKind.optional().catch(undefined),
  state: oneOf('standing', 'revoked'),
})
export type FoundAwards = z.output<typeof AwardSearch>
