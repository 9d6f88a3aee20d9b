/** The period, unit and movement of the figures, as the address keeps them. */
import { z } from 'zod'
import { ListSearch, someText } from '../../../ui/list-search.ts'

export const StatisticsSearch = ListSearch.pick({ cursor: true }).extend({
  tungay: someText,
  denngay: someText,
  donvi: someText,
  phongtrao: someText,
  hinhthuc: someText,
})
export type StatisticsSearch = z.output<typeof StatisticsSearch>

export const periodOf = ({ tungay, denngay, donvi, phongtrao, hinhthuc }: StatisticsSearch) => ({
  from: tungay,
  to: denngay,
  withinId: donvi,
  movementId: phongtrao,
  form: hinhthuc,
})
