/** How far a role reaches, in words and as a mark that is read without colour: the fuller, the further. */
import type { Ok } from '@guongsang/contract/route.ts'
import type { listPoliciesRoute } from '@guongsang/contract/administration.ts'

export type Policy = Ok<typeof listPoliciesRoute>['rows'][number]
export type Reach = Policy['cells'][string]

export const REACHES: Record<Reach, string> = {
  self: 'Việc của chính mình',
  own: 'Đơn vị mình',
  subtree: 'Đơn vị mình và các đơn vị trực thuộc',
  locality: 'Toàn địa phương',
  system: 'Mọi địa phương',
}
export const REACH_CODES = Object.keys(REACHES) as Reach[]
