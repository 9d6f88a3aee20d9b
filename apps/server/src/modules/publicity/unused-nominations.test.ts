import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { roundsOffice } from '../exemplars/rounds.fixture.ts'
import { newId } from '../../platform/id.ts'
import { article } from './items.fixture.ts'

const app = await testApp({ today: '2023-06-10' })

test('S000-IV-1-3b: an item names the nomination it came from; those no item came from are shown to the media', async () => {
  const office = await roundsOffice(app)
  const { unit, id, at } = office
  await app.platform.database.transaction({ localityId: id }, (tx) =>
    sql`insert into publicity.labels (locality_id, id, list, code, label, position)
      values (${id}, ${newId()}, 'form', 'phong-su', 'Phóng sự', 1)`.execute(tx),
  )
  const exemplarId = await office.found(unit, 'Ông Bền vớt rác kênh')
  await office.name(unit, exemplarId)
  const media = at('broadcaster')
  const unused = async (): Promise<{ nominationId: string; title: string; organization: { id: string } }[]> =>
    ((await media.get('/api/publicity-items/unused-nominations')).body as { rows: never[] }).rows
  // What was not handed in yet is the unit's own matter.
  expect(await unused()).toEqual([])
  await office.send(unit)
  const [nomination] = await unused()
  expect(nomination).toMatchObject({ exemplarId, title: 'Ông Bền vớt rác kênh', round: 'Quý II/2023' })
  const writer = office.writer(unit)
  const { body } = await writer.post(
    '/api/publicity-items',
    article({
      organizationId: unit.id,
      exemplarId,
      nominationId: nomination!.nominationId,
      form: 'phong-su',
      topics: [],
      audiences: [],
    }),
  )
  const item = (body as { id: string }).id
  expect(await unused()).toEqual([])
  expect((await writer.get(`/api/publicity-items/${item}`)).body).toMatchObject({
    nominationId: nomination!.nominationId,
    exemplar: { id: exemplarId, told: false },
  })
  await writer.post(`/api/publicity-items/${item}/withdrawal`, { reason: 'Chưa đủ tư liệu', version: 1 })
  expect(await unused()).toHaveLength(1)
})
