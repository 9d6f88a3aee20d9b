/** Filters of the list of events, as the address keeps them. */
import {
  EVENT_KINDS,
  EVENT_MODES,
  EVENT_PURPOSES,
  EVENT_STATES,
  EVENT_VIEWS,
} from '@guongsang/contract/events-words.ts'
import { z } from 'zod'
import { ListSearch, oneOf, someText } from '../../../ui/list-search.ts'

const keys = <T extends Record<string, string>>(words: T) =>
  Object.keys(words) as [keyof T & string, ...(keyof T & string)[]]

export const EventSearch = ListSearch.extend({
  xemtheo: oneOf(...keys(EVENT_VIEWS)),
  loai: oneOf(...keys(EVENT_KINDS)),
  trangthai: oneOf(...keys(EVENT_STATES)),
  noidung: oneOf(...keys(EVENT_PURPOSES)),
  hinhthuc: oneOf(...keys(EVENT_MODES)),
  nam: z.coerce.number().int().min(1930).max(2200).optional().catch(undefined),
  donvi: someText,
  khoi: someText,
  phongtrao: someText,
  kyniem: someText,
  dienhinh: someText,
  kehoach: someText,
  theobac: oneOf('true'),
})
type Search = z.output<typeof EventSearch>

export const filterOf = (search: Search) => ({
  q: search.q,
  view: search.xemtheo ?? ('ahead' as const),
  kind: search.loai,
  state: search.trangthai,
  purpose: search.noidung,
  mode: search.hinhthuc,
  year: search.nam,
  withinId: search.donvi,
  blocId: search.khoi,
  movementId: search.phongtrao,
  anniversaryId: search.kyniem,
  exemplarId: search.dienhinh,
  planId: search.kehoach,
  followsHoChiMinh: search.theobac,
})
