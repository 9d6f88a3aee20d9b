/** npm run contract:write — the API document that partners read, from the routes themselves. */
import { sorted } from '../apps/server/src/platform/http/openapi.ts'
import { writeOrCompare } from './committed.ts'
import { describedServer } from './described-server.ts'

const server = await describedServer()
const text = `${JSON.stringify(sorted(server.fastify.swagger()), null, 2)}\n`
await server.fastify.close()
writeOrCompare('contract/openapi.json', text, 'npm run contract:write')
