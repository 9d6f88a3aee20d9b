/** Filters of the list of initiatives, as the address keeps them. */
import {
  INITIATIVE_KINDS,
  INITIATIVE_STATES,
  SEASONS,
  WORK_SCOPES,
} from '@guongsang/contract/initiatives-words.ts'
import type { z } from 'zod'
import { ListSearch, oneKeyOf, someText, someYear } from '../../../ui/list-search.ts'

export const InitiativeSearch = ListSearch.extend({
  loai: oneKeyOf(INITIATIVE_KINDS),
  trangthai: oneKeyOf(INITIATIVE_STATES),
  mua: oneKeyOf(SEASONS),
  nam: someYear,
  phamvi: oneKeyOf(WORK_SCOPES),
  donvi: someText,
})
type Search = z.output<typeof InitiativeSearch>

export const filterOf = ({ q, loai, trangthai, mua, nam, phamvi, donvi }: Search) => ({
  q,
  kind: loai,
  state: trangthai,
  season: mua,
  seasonYear: nam,
  scope: phamvi,
  withinId: donvi,
})
