/** What a file brings in and what is taken back, on the public pages of two processes over one database. */
import { expect, test } from 'vitest'
import { testApp } from '../../../../tests/support/app.ts'
import { createServer } from '../app.ts'
import { newLocality } from '../modules/organizations/organizations.fixture.ts'
import { confirmed, uploaded } from '../platform/imports/imports.fixture.ts'

test('a unit stands on the pages of every process with the file that brings it, and goes with it', async () => {
  const app = await testApp()
  const other = await createServer(app.platform)
  await other.fastify.ready()
  const processes = [app.server.fastify, other.fastify]
  const { slug, officer } = await newLocality(app.platform.database)
  const caller = app.as(officer)
  const shown = async (): Promise<boolean[]> => {
    const pages = processes.flatMap((one) =>
      [`/${slug}/co-quan`, `/${slug}/sitemap-co-quan.xml`].map((path) => one.inject(path)),
    )
    const [here, mapHere, there, mapThere] = (await Promise.all(pages)).map(({ body }) => body)
    return [here, there]
      .map((body) => body!.includes('Phòng Nội vụ'))
      .concat([mapHere, mapThere].map((body) => body!.includes('/co-quan/')))
  }
  expect(await shown()).toEqual([false, false, false, false])
  const { id } = await uploaded(
    caller,
    'organizations',
    ['Tên đơn vị', 'Loại', 'Cấp'],
    [['Phòng Nội vụ', 'Phòng, ban', 'huyện']],
  )
  expect((await confirmed(caller, id)).status).toBe(200)
  // The directory may be a moment behind.
  await expect.poll(shown).toEqual([true, true, true, true])
  expect((await caller.post(`/api/imports/${id}/undoing`)).status).toBe(200)
  await expect.poll(shown).toEqual([false, false, false, false])
  await other.fastify.close()
})
