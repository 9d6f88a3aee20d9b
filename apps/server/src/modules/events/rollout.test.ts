import { expect, test } from 'vitest'
import { testApp, type Caller } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { eventsOffice, idOf, outcome } from './events.fixture.ts'

const app = await testApp({ today: '2024-03-10' })
const { database } = app.platform

type Office = Awaited<ReturnType<typeof eventsOffice>>

interface Rollout {
  documentCount: number
  events: { id: string; people: number | null }[]
  units: {
    organization: { name: string }
    sent: number
    opened: number
    acknowledged: number
    attended: number
  }[]
}

const recorded = async ({ officer }: Office, more: object): Promise<string> =>
  idOf(await officer.post('/api/documents/records', { direction: 'external', ...more }))

/** The law of 2022, and what rests on it, replaces it, or only mentions it. */
async function law(office: Office) {
  const id = await recorded(office, {
    kind: 'law',
    issuerName: 'Quốc hội',
    reference: '06/2022/QH15',
    issuedOn: '2022-06-15',
    title: 'Luật Thi đua, khen thưởng',
  })
  const naming = (kind: string, reference: string) =>
    recorded(office, {
      kind: 'circular',
      issuerName: 'Bộ Nội vụ',
      reference,
      issuedOn: '2024-02-24',
      title: `Thông tư ${reference}`,
      relations: [{ kind, relatedId: id, citation: 'Luật Thi đua, khen thưởng năm 2022' }],
    })
  const decree = await naming('basis', '98/2023/NĐ-CP')
  const circular = await naming('guides', '01/2024/TT-BNV')
  await naming('cites', '7/2024/TT-BNV')
  return { id, decree, circular, naming }
}

const send = async ({ officer }: Office, id: string, units: readonly { id: string }[]): Promise<void> => {
  const targets = units.map((unit) => ({ by: 'organization', id: unit.id }))
  expect(outcome(await officer.post(`/api/documents/${id}/deliveries`, { targets }))).toBe(200)
}

/** A training that both units are asked to; only the first comes. */
async function training(office: Office, documentId: string, name: string): Promise<string> {
  const { officer, unit, neighbour, department, planned, steps, show } = office
  const id = await planned({ kind: 'conference', name, organizationId: department.id }, officer)
  await steps(id, ['prepare'], officer)
  await officer.post(`/api/events/${id}/invitees`, { organizationIds: [unit.id, neighbour.id] })
  const attached = { documentId, purpose: 'other' }
  expect(outcome(await officer.post(`/api/events/${id}/documents`, attached))).toBe(204)
  await steps(id, ['invite', 'hold'], officer)
  const { invitees } = await show<{ invitees: { id: string; subjectId: string }[] }>(id)
  const line = invitees.find(({ subjectId }) => subjectId === unit.id)!
  const came = { answer: 'coming', seats: 2, came: 2, version: 1 }
  expect(outcome(await officer.put(`/api/events/${id}/invitees/${line.id}`, came))).toBe(204)
  await office.put(id, 'attendance', { rows: [{ audience: 'officials', people: 40 }] }, officer)
  return id
}

const rolloutOf = async (id: string, caller: Caller): Promise<Rollout> => {
  const { status, body, text } = await caller.get(`/api/documents/${id}/rollout`)
  if (status !== 200) throw new Error(text)
  return body as Rollout
}

test('S003-II-3-1c: a law shows what was issued for it, the training held about it, and the units it reached', async () => {
  const office = await eventsOffice(app)
  const { officer, unit, neighbour, by } = office
  const { id, decree, circular } = await law(office)
  expect(await rolloutOf(id, officer)).toEqual({ documentCount: 2, events: [], units: [] })
  expect((await officer.get(`/api/documents/${id}`)).body).toMatchObject({ isCarriedOut: true })
  const listed = (await officer.get(`/api/documents?carriesOutId=${id}`)).body as { rows: { id: string }[] }
  expect(listed.rows.map((row) => row.id).toSorted()).toEqual([decree, circular].toSorted())

  await send(office, decree, [unit, neighbour])
  await send(office, circular, [unit])
  const own = by('unit-officer', unit)
  const inbox = (await own.get('/api/documents/inbox')).body as {
    rows: { delivery: { id: string }; document: { id: string } }[]
  }
  const came = inbox.rows.find(({ document }) => document.id === decree)!.delivery.id
  expect(outcome(await own.post('/api/documents/deliveries/acknowledgements', { deliveryIds: [came] }))).toBe(
    200,
  )
  const held = await training(office, circular, 'Hội nghị tập huấn Luật Thi đua, khen thưởng')
  expect(await rolloutOf(id, officer)).toEqual({
    documentCount: 2,
    events: [expect.objectContaining({ id: held, kind: 'conference', state: 'held', people: 40 })],
    units: [
      {
        organization: { id: unit.id, name: 'Bộ phận Thi đua' },
        sent: 2,
        opened: 1,
        acknowledged: 1,
        attended: 1,
      },
      {
        organization: { id: neighbour.id, name: 'Phòng Tài chính' },
        sent: 1,
        opened: 0,
        acknowledged: 0,
        attended: 0,
      },
    ],
  })
  // A guest sees that it was held, not who else came, and not how far the copies of others are.
  expect(await rolloutOf(id, own)).toMatchObject({ documentCount: 2, events: [{ id: held }], units: [] })
  const elsewhere = await eventsOffice(app)
  expect(outcome(await elsewhere.officer.get(`/api/documents/${id}/rollout`))).toBe('document-not-found')
})

test('many documents, units and meetings take no more statements than one', async () => {
  const office = await eventsOffice(app)
  const { officer, unit, neighbour } = office
  const { id, decree, circular, naming } = await law(office)
  await send(office, decree, [unit])
  await training(office, decree, 'Hội nghị tập huấn')
  const asked = () => rolloutOf(id, officer)
  const few = await countStatements(database, asked)
  await send(office, circular, [unit, neighbour])
  await send(office, await naming('implements', '2/2024/TT-BNV'), [unit, neighbour])
  await training(office, circular, 'Hội nghị quán triệt')
  await training(office, id, 'Hội nghị triển khai')
  expect((await asked()).events).toHaveLength(3)
  expect(await countStatements(database, asked)).toBe(few)
})
