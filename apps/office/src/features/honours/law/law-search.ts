/** What of the law is looked at, in the address. */
import { ListSearch, oneOf } from '../../../ui/list-search.ts'

export const LawSearch = ListSearch.omit({ sort: true }).extend({
  loai: oneOf(
    'award',
    'route',
    'condition',
    'principle',
    'parameter',
    'procedure',
    'prize',
    'pack',
    'instrument',
  ),
  chac: oneOf('VERIFIED', 'RECALLED', 'UNKNOWN'),
})
