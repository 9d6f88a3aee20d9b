// npm start: installs what is missing, builds what is stale, then hands over to the server.
import { buildOffice } from './build-office.mjs'
import { installPackages } from './install.mjs'
import { finish, start } from './run.mjs'

try {
  await installPackages()
  await buildOffice()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
process.exit(await finish(start('node', ['apps/server/src/main.ts'])))
