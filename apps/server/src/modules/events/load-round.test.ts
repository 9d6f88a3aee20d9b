import { expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { roundsOffice } from '../exemplars/rounds.fixture.ts'
import { idOf, outcome } from './events.fixture.ts'

const app = await testApp({ today: '2023-06-12' })

test('S001-III-3-b1: who is honoured at the conference comes from a round that chose them, once', async () => {
  const { unit, neighbour, found, name, send, accept, roundOf, run, show, officer, department, by } =
    await roundsOffice(app)
  const [canal, road] = [await found(unit, 'Kênh sạch'), await found(neighbour, 'Đường hoa')]
  for (const [of, exemplar] of [
    [unit, canal],
    [neighbour, road],
  ] as const) {
    await name(of, exemplar)
    await send(of)
    await accept(of)
  }
  const round = await roundOf()
  const anniversaryId = idOf(
    await officer.post('/api/anniversaries', {
      name: 'Ngày Bác Hồ ra lời kêu gọi thi đua ái quốc',
      basedOn: '1948-06-11',
      level: 'central',
    }),
  )
  const id = idOf(
    await officer.post('/api/events', {
      organizationId: department.id,
      kind: 'conference',
      name: 'Hội nghị tôn vinh điển hình tiên tiến',
      purposes: ['honour', 'anniversary'],
      anniversaryId,
      startsOn: '2023-06-11',
    }),
  )
  const event = async () =>
    (await officer.get(`/api/events/${id}`)).body as { version: number; honours: object[] }
  const load = async (caller = officer, version?: number) =>
    caller.post(`/api/events/${id}/honours/round`, {
      roundId: round,
      form: 'Biểu dương',
      version: version ?? (await event()).version,
    })
  expect(outcome(await load())).toBe('round-chose-nobody')
  for (const what of ['closing', 'consolidation']) expect(outcome(await run(round, what))).toBe(204)
  const [first, second] = (await show(round)).list
  const outcomes = [
    { nominationId: first!.id, outcome: 'introduced' },
    { nominationId: second!.id, outcome: 'not-chosen', reason: 'Chưa đủ thời gian' },
  ]
  expect(outcome(await run(round, 'outcomes', { outcomes }))).toBe(204)
  expect(outcome(await load(by('unit-officer', unit), 1))).toBe('event-not-found')
  expect((await load()).body).toEqual({ added: 1 })
  expect((await load()).body).toEqual({ added: 0 })
  expect(outcome(await load(officer, 1))).toBe('changed-meanwhile')
  expect(await event()).toMatchObject({
    round: { id: round },
    anniversary: { years: 75, flag: 'even' },
    honours: [{ kind: 'honour', form: 'Biểu dương', reason: 'Mười năm giữ sạch dòng kênh của thôn.' }],
  })
})
