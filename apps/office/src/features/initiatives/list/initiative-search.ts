/** Filters of the list of initiatives, as the address keeps them. */
import {
  INITIATIVE_KINDS,
  INITIATIVE_STATES,
  SEASONS,
  WORK_SCOPES,
} from '@guongsang/contract/initiatives-words.ts'
import { z } from 'zod'
import { ListSearch, oneOf, someText } from '../../../ui/list-search.ts'

const keys = <T extends Record<string, string>>(words: T) =>
  Object.keys(words) as [keyof T & string, ...(keyof T & string)[]]

export const InitiativeSearch = ListSearch.extend({
  loai: oneOf(...keys(INITIATIVE_KINDS)),
  trangthai: oneOf(...keys(INITIATIVE_STATES)),
  mua: oneOf(...keys(SEASONS)),
  nam: z.coerce.number().int().min(1990).max(2200).optional().catch(undefined),
  phamvi: oneOf(...keys(WORK_SCOPES)),
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
