/** What of this module hangs on people and organisations: whoever takes such a record away is told. */
import { registerDependents } from '../organizations/index.ts'
import { honouredAmong } from './queries.ts'

registerDependents({
  name: 'honours',
  list: async (tx, localityId, ids) =>
    (await honouredAmong(tx, localityId, ids)).map((id) => ({ id, what: 'lịch sử khen thưởng' })),
})
