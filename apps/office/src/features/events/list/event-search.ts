/** Filters of the list of events, as the address keeps them. */
import {
  EVENT_KINDS,
  EVENT_MODES,
  EVENT_PURPOSES,
  EVENT_STATES,
  EVENT_VIEWS,
} from '@guongsang/contract/events-words.ts'
import { z } from 'zod'
import { ListSearch, oneKeyOf, oneOf, someText } from '../../../ui/list-search.ts'

export const EventSearch = ListSearch.extend({
  xemtheo: oneKeyOf(EVENT_VIEWS),
  loai: oneKeyOf(EVENT_KINDS),
  trangthai: oneKeyOf(EVENT_STATES),
  noidung: oneKeyOf(EVENT_PURPOSES),
  hinhthuc: oneKeyOf(EVENT_MODES),
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
