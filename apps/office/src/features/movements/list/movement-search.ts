/** Filters of the list of movements, as the address keeps them. */
import { MOVEMENT_KINDS, MOVEMENT_STANDINGS } from '@guongsang/contract/movements-words.ts'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import { z } from 'zod'
import { ListSearch, oneOf, someText } from '../../../ui/list-search.ts'

const keys = <T extends Record<string, string>>(words: T) =>
  Object.keys(words) as [keyof T & string, ...(keyof T & string)[]]

export const MovementSearch = ListSearch.extend({
  loai: oneOf(...keys(MOVEMENT_KINDS)),
  cap: oneOf(...keys(LEVELS)),
  tinhtrang: oneOf(...keys(MOVEMENT_STANDINGS)),
  nam: z.coerce.number().int().min(1990).max(2200).optional().catch(undefined),
  /** What stands out: focus of the locality, following Hồ Chí Minh, or not yet answered by one's own unit. */
  chon: oneOf('trong-tam', 'theo-bac', 'chua-huong-ung'),
  donvi: someText,
})
type Search = z.output<typeof MovementSearch>

export const filterOf = (
  { q, loai, cap, tinhtrang, nam, chon, donvi }: Search,
  ownUnitId: string | undefined,
) => ({
  q,
  kind: loai,
  level: cap,
  standing: tinhtrang,
  year: nam,
  focus: chon === 'trong-tam' ? ('true' as const) : undefined,
  followsHoChiMinh: chon === 'theo-bac' ? ('true' as const) : undefined,
  unansweredById: chon === 'chua-huong-ung' ? ownUnitId : undefined,
  withinId: donvi,
})
