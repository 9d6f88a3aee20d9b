import type { z } from 'zod'
import { ContestKind, ContestOrigin, ContestState } from '@guongsang/contract/contests-words.ts'
import { ListSearch } from '../../../ui/list-search.ts'

export const ContestSearch = ListSearch.pick({ q: true, cursor: true }).extend({
  loai: ContestKind.optional().catch(undefined),
  trangthai: ContestState.optional().catch(undefined),
  noi: ContestOrigin.optional().catch(undefined),
})

export const filterOf = ({ q, loai, trangthai, noi }: z.output<typeof ContestSearch>) => ({
  q,
  kind: loai,
  state: trangthai,
  origin: noi,
})
