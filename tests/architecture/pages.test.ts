/** Every paged list refuses a cursor that it did not write itself, in words at the field. */
import { expect, test } from 'vitest'
import { roles } from '../../apps/server/src/platform/auth/roles.ts'
import { writeCursor } from '../../apps/server/src/platform/database/paging.ts'
import { newId } from '../../apps/server/src/platform/id.ts'
import { actorWith } from '../support/actors.ts'
import { testApp } from '../support/app.ts'
import { testLocality } from '../support/accounts.ts'

type Operation = { parameters?: { in: string; name: string }[] }

test('no list takes a cursor that was tampered with', async () => {
  const app = await testApp()
  const { database } = app.platform
  const { id: localityId, department } = await testLocality(database, 'lat-trang', 'Lật Trang')
  const standing = { localityId, organizationPath: department.path }
  const grants = roles.map((role) => ({ role, scope: { kind: 'locality' as const, id: null, path: null } }))
  const everybody = app.as({ ...actorWith('chair', standing), grants })
  const { paths } = app.server.fastify.swagger() as { paths: Record<string, { get?: Operation }> }
  const lists = Object.entries(paths)
    .filter(
      ([path, { get }]) => !path.includes('{') && get?.parameters?.some(({ name }) => name === 'cursor'),
    )
    .map(([path]) => path)
  expect(lists.length).toBeGreaterThan(15)
  const taken: string[] = []
  for (const path of lists)
    for (const cursor of ['sai', writeCursor(['x', 'y', 'z', 'w', 'v'])]) {
      const asked = `${path}?cursor=${cursor}&withinId=${newId()}&kind=person&year=2024`
      const { status } = await everybody.get(asked)
      if (status < 400 || status >= 500) taken.push(`${path} ${cursor} ${status}`)
    }
  expect(taken).toEqual([])
})
