/** What the registry is narrowed to and how it is shown, in its address. */
import { z } from 'zod'
import { EquityFlag, ExemplarSubject, Source, Stage } from '@guongsang/contract/exemplars-words.ts'
import { ListSearch, oneOf, someText, someYear } from '../../../ui/list-search.ts'

export const RegistrySearch = ListSearch.pick({ q: true, cursor: true }).extend({
  kind: someText,
  field: someText,
  level: someText,
  stage: Stage.optional().catch(undefined),
  source: Source.optional().catch(undefined),
  subjectKind: ExemplarSubject.optional().catch(undefined),
  flag: EquityFlag.optional().catch(undefined),
  domain: someText,
  movementId: z.uuid().optional().catch(undefined),
  grassroots: oneOf('true'),
  followsHoChiMinh: oneOf('true'),
  withinId: z.uuid().optional().catch(undefined),
  year: someYear,
  view: oneOf('watch', 'review-due', 'not-commended'),
  /** Cards unless it says otherwise. */
  kieu: oneOf('bang'),
})
export type FoundExemplars = z.output<typeof RegistrySearch>
export type Filters = Omit<FoundExemplars, 'cursor' | 'kieu'>

export const VIEWS = {
  all: 'Tất cả',
  watch: 'Nhân tố mới',
  'review-due': 'Cần theo dõi lại',
  'not-commended': 'Chưa biểu dương',
} as const
