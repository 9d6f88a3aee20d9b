/** What a unit owes of sharing, and what its activities settle of it. */
import { sql } from 'kysely'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../../../tests/support/app.ts'
import { upload } from '../../../../../tests/support/upload.ts'
import { newId } from '../../platform/id.ts'
import { dutiesOffice, itemsOf, quarterly } from '../plans/duties.fixture.ts'
import { idOf, outcome } from '../exemplars/exemplars.fixture.ts'

const picture = sharp({ create: { width: 9, height: 9, channels: 3, background: '#476' } })
const app = await testApp({ today: '2023-06-10' })

/** Initiatives recognised before, each of one person. */
async function recognised(of: TestApp, localityId: string, unitId: string, names: readonly string[]) {
  const ids: string[] = []
  await of.platform.database.transaction({ localityId }, async (tx) => {
    for (const name of names) {
      const id = newId()
      ids.push(id)
      await sql`insert into initiatives.initiatives (locality_id, id, title, kind, organization_id, season, season_year,
          state, search_key, sort_key, created_by)
        values (${localityId}, ${id}, ${`Sáng kiến của ${name}`}, 'initiative', ${unitId}, 'socio-economic', 2023,
          'recognized', '', '', 'Phòng Nội vụ')`.execute(tx)
      await sql`insert into initiatives.authors (locality_id, initiative_id, position, name, share_percent)
        values (${localityId}, ${id}, 1, ${name}, 100)`.execute(tx)
      await sql`insert into initiatives.recognitions (locality_id, id, initiative_id, scope, decision_number, decided_on,
          decided_by, recorded_by)
        values (${localityId}, ${newId()}, ${id}, 'co_so', ${`${ids.length}/QĐ`}, '2023-03-01', 'UBND huyện', 'Phòng')`.execute(
        tx,
      )
    }
  })
  return ids
}

test('S004-III-5-6: a sharing activity settles what the unit owes: at least two distinct people, as its draft then says', async () => {
  const office = await dutiesOffice(app, {
    duty: {
      owes: 'activity',
      title: 'Giới thiệu, phổ biến sáng kiến',
      rule: quarterly({
        quota: { minimum: 2, maximum: null, per: 'quarter', counted: 'cá nhân', composition: 'any' },
      }),
    },
  })
  expect(outcome(await office.issue(office.plan, '2023-04-11'))).toBe(204)
  const { unit, neighbour, at, id: localityId } = office
  const names = ['Lò Thị Mây', 'Trần Văn Nông']
  const ids = await recognised(app, localityId, unit.id, names)
  const items = await itemsOf(app.platform.database, office.place)
  const itemOf = (of: { id: string }) =>
    items.find((one) => one.organization_id === of.id && one.period_label === 'Quý II/2023')!.id
  const writer = at('unit-officer', unit)
  const share = (which: readonly number[], more: object = {}) =>
    writer.post('/api/sharing-activities', {
      organizationId: unit.id,
      itemId: itemOf(unit),
      heldOn: '2023-06-02',
      form: 'Hội nghị giới thiệu sáng kiến',
      shared: which.map((nth) => ({ initiativeId: ids[nth], holderName: names[nth] })),
      ...more,
    })
  const drafted = async () =>
    ((await writer.get(`/api/items/${itemOf(unit)}`)).body as { submissions: object[] }).submissions
  expect(outcome(await share([0], { itemId: itemOf(neighbour) }))).toBe('item-not-found')
  idOf(await share([0]))
  expect(await drafted()).toMatchObject([{ individuals: 1, collectives: null, state: 'draft' }])
  idOf(await share([0, 1], { heldOn: '2023-06-05' }))
  const [draft] = (await drafted()) as { id: string; version: number; individuals: number }[]
  expect(draft).toMatchObject({ individuals: 2 })
  const eventId = newId()
  expect(outcome(await share([1], { itemId: null, eventId }))).toBe('invalid-input')
  await app.platform.database.transaction({ localityId }, (tx) =>
    sql`insert into events.events (locality_id, id, organization_id, kind, name, mode, starts_on, ends_on, state,
        search_key, sort_key, created_by)
      values (${localityId}, ${eventId}, ${unit.id}, 'conference', 'Hội nghị sáng kiến', 'in-person', '2023-06-03',
        '2023-06-03', 'planned', '', '', 'Phòng Nội vụ')`.execute(tx),
  )
  const fileId = idOf(await upload(writer, 'hoi-nghi.png', await picture.png().toBuffer()))
  expect(outcome(await share([1], { itemId: null, fileIds: [newId()] }))).toBe('invalid-input')
  idOf(await share([1], { itemId: null, eventId, heldOn: '2023-06-06', fileIds: [fileId] }))
  const { rows } = (await writer.get('/api/sharing-activities')).body as {
    rows: { event: object | null; fileIds: string[] }[]
  }
  expect(rows.map(({ fileIds }) => fileIds)).toEqual([[fileId], [], []])
  expect(rows.map(({ event }) => event)).toEqual([
    { id: eventId, name: expect.stringContaining('Hội nghị sáng kiến') },
    null,
    null,
  ])
  // Apart from the paper nothing is counted for it.
  idOf(await share([1], { itemId: null }))
  expect(await drafted()).toMatchObject([{ individuals: 2 }])
})
