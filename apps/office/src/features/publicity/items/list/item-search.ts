/** Filters of the list of items, as the address keeps them. */
import { ITEM_STATES } from '@guongsang/contract/publicity-item-words.ts'
import type { z } from 'zod'
import { ListSearch, oneKeyOf, oneOf, someText, someYear } from '../../../../ui/list-search.ts'

/** 'Đang chờ', 'Còn phải sửa, gỡ' and 'Của đơn vị tôi', as the address says them. */
export const VIEWS = { 'cua-toi': 'own', 'cho-dang': 'queue', 'can-sua': 'set-right' } as const

export const ItemSearch = ListSearch.extend({
  'che-do': oneOf('cua-toi', 'cho-dang', 'can-sua'),
  buoc: oneKeyOf(ITEM_STATES),
  hinhthuc: someText,
  noidung: someText,
  doituong: someText,
  donvi: someText,
  kenh: someText,
  dienhinh: someText,
  phongtrao: someText,
  nam: someYear,
})
type Search = z.output<typeof ItemSearch>

export const filterOf = (search: Search) => ({
  q: search.q,
  view: search['che-do'] === undefined ? undefined : VIEWS[search['che-do']],
  state: search.buoc,
  form: search.hinhthuc,
  topic: search.noidung,
  audience: search.doituong,
  withinId: search.donvi,
  channelId: search.kenh,
  exemplarId: search.dienhinh,
  movementId: search.phongtrao,
  year: search.nam,
})
