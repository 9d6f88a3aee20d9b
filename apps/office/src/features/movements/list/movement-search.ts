/** Filters of the list of movements, as the address keeps them. */
import { MOVEMENT_KINDS, MOVEMENT_STANDINGS } from '@guongsang/contract/movements-words.ts'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import type { z } from 'zod'
import { ListSearch, oneKeyOf, oneOf, someText, someYear } from '../../../ui/list-search.ts'

export const MovementSearch = ListSearch.extend({
  loai: oneKeyOf(MOVEMENT_KINDS),
  cap: oneKeyOf(LEVELS),
  tinhtrang: oneKeyOf(MOVEMENT_STANDINGS),
  nam: someYear,
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
