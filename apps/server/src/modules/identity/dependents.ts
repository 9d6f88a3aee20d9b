/** What of this module hangs on people and organisations: whoever takes such a record away is told. */
import { registerDependents } from '../organizations/index.ts'
import { accountsOf } from './directory-queries.ts'

registerDependents({
  name: 'accounts',
  list: async (tx, localityId, ids) =>
    (await accountsOf(tx, localityId, ids)).map(({ id, login }) => ({ id, what: `tài khoản ${login}` })),
})
