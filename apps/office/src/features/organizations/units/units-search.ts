/** What the address of the unit screens may hold. */
import { ListSearch, oneOf, someText } from '../../../ui/list-search.ts'

export const UnitsSearch = ListSearch.extend({
  dang: oneOf('danh-sach'),
  kind: someText,
  level: oneOf('central', 'province', 'district', 'commune', 'grassroots'),
  state: oneOf('ended', 'all'),
  withinId: someText,
})

export const filtersOf = ({ q, kind, level, state, withinId }: ReturnType<typeof UnitsSearch.parse>) => ({
  q,
  kind,
  level,
  state,
  withinId,
})
