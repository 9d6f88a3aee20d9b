import { sql } from 'kysely'
import { day } from '@guongsang/core/kernel/day.ts'
import { describe, expect, test } from 'vitest'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { type Caller, testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { createCtx } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { exemplarsOffice, idOf, outcome } from './exemplars.fixture.ts'
import { putOnEvent, recordAppearance, recordReplication, talksAgreed } from './index.ts'

const app = await testApp({ today: '2024-03-10' })
const { database } = app.platform

type Office = Awaited<ReturnType<typeof exemplarsOffice>>

interface Listed {
  id: string
  state: string
  version: number
  may: string[]
}

/** A public exemplar of one unit, and the clerks of both units. */
async function asking() {
  const office = await exemplarsOffice(app)
  const { found, by, unit, neighbour, id: localityId } = office
  const exemplarId = await found()
  await database.transaction({ localityId }, (tx) =>
    sql`update exemplars.exemplars set visibility = 'public', stage = 'publicized' where id = ${exemplarId}`.execute(
      tx,
    ),
  )
  const [own, asker] = [by('unit-officer', unit), by('unit-officer', neighbour)]
  const wanted = {
    organizationId: neighbour.id,
    wantedOn: '2024-03-20',
    subject: 'Ủ rơm làm phân ngay tại ruộng',
    audience: 'Nông dân ba thôn',
  }
  const invite = (more: object = {}, caller = asker) =>
    caller.post(`/api/exemplars/${exemplarId}/invitations`, { ...wanted, ...more })
  const listed = async (caller: Caller, query = ''): Promise<Listed[]> =>
    ((await caller.get(`/api/exemplar-invitations?${query}`)).body as { rows: Listed[] }).rows
  const answer = async (id: string, act: string, caller: Caller, more: object = {}) => {
    const [one] = (await listed(own)).filter((row) => row.id === id)
    return outcome(
      await caller.post(`/api/exemplar-invitations/${id}/answer`, { act, version: one!.version, ...more }),
    )
  }
  return { ...office, exemplarId, own, asker, invite, listed, answer }
}

const actorOf = ({ id, department }: Office) =>
  createCtx(
    app.platform,
    actorWith('officer', { localityId: id, organizationPath: department.path, name: 'Lê Văn Phòng' }),
  )

describe('an invitation', () => {
  test('S004-III-2-1a: a unit asks for an exemplar, whose own unit agrees; what was said is kept for reuse', async () => {
    const { invite, listed, answer, own, asker, show, exemplarId } = await asking()
    const id = idOf(await invite())
    expect(await listed(asker)).toMatchObject([{ id, state: 'asked', may: ['call-off'] }])
    expect(await listed(own)).toMatchObject([
      {
        id,
        exemplar: { title: 'Tổ hợp tác lúa hữu cơ' },
        organization: { name: 'Phòng Tài chính' },
        wantedOn: '2024-03-20',
        audience: 'Nông dân ba thôn',
        may: ['accept', 'decline', 'call-off'],
      },
    ])
    expect(await answer(id, 'accept', asker)).toBe('forbidden')
    expect(await answer(id, 'accept', own)).toBe(204)
    expect(await answer(id, 'decline', own, { answer: 'Bận mùa vụ' })).toBe('invitation-state-refuses')
    const talk = { heldOn: '2024-03-10', text: 'Rơm không đốt thì thành phân.' }
    const hold = (more: object) =>
      asker.post(`/api/exemplar-invitations/${id}/talk`, { ...talk, version: 2, ...more })
    expect(outcome(await hold({ heldOn: '2024-03-20' }))).toBe('invalid-input')
    expect(outcome(await hold({ version: 1 }))).toBe('changed-meanwhile')
    expect(outcome(await hold({}))).toBe(204)
    expect((await show(exemplarId)).recognitions).toMatchObject([
      {
        kind: 'talk',
        form: 'Ủ rơm làm phân ngay tại ruộng',
        byWhom: 'Phòng Tài chính',
        text: 'Rơm không đốt thì thành phân.',
      },
    ])
    expect(await listed(own, 'state=held')).toMatchObject([{ id, may: [] }])
  })

  test('a no says why, and is an end; a day that is over is not asked for', async () => {
    const { invite, answer, own, exemplarId, officer } = await asking()
    expect(outcome(await invite({ wantedOn: '2024-03-09' }))).toBe('invalid-input')
    const id = idOf(await invite())
    expect(await answer(id, 'decline', own)).toBe('invalid-input')
    expect(await answer(id, 'decline', own, { answer: 'Bận mùa vụ' })).toBe(204)
    expect(await answer(id, 'accept', own)).toBe('invitation-state-refuses')
    await officer.post(`/api/exemplars/${exemplarId}/stage`, {
      stage: 'dropped',
      reason: 'Chuyển đi',
      version: 1,
    })
    expect(outcome(await invite({}, officer))).toBe('exemplar-not-followed')
  })

  test('is the matter of the two units and of the office; in the name of another nobody asks', async () => {
    const { invite, listed, by, department, officer, unit, neighbour, found } = await asking()
    const id = idOf(await invite())
    expect(outcome(await invite({ organizationId: unit.id }))).toBe('forbidden')
    expect((await listed(officer)).map((one) => one.id)).toEqual([id])
    const stranger = by('unit-officer', { ...department, path: `/${newId()}/` })
    expect(await listed(stranger)).toEqual([])
    expect(
      outcome(
        await stranger.post(`/api/exemplar-invitations/${id}/answer`, {
          act: 'accept',
          version: 1,
        }),
      ),
    ).toBe('invitation-not-found')
    const elsewhere = await exemplarsOffice(app)
    expect(await listed(elsewhere.officer)).toEqual([])
    const hidden = await found({ title: 'Người mới', subjectName: 'Nhóm trẻ' })
    expect(
      outcome(
        await by('unit-officer', neighbour).post(`/api/exemplars/${hidden}/invitations`, {
          organizationId: neighbour.id,
          wantedOn: '2024-03-20',
          subject: 'Chuyện của nhóm trẻ',
        }),
      ),
    ).toBe('exemplar-not-found')
  })

  test('of two who answer at once the second is told; a list costs the same for three as for one', async () => {
    const { invite, listed, own, answer } = await asking()
    const id = idOf(await invite())
    const both = await Promise.all([answer(id, 'accept', own), answer(id, 'accept', own)])
    expect(both.filter((one) => one === 204)).toHaveLength(1)
    const one = await countStatements(database, () => listed(own))
    await invite({ wantedOn: '2024-03-21' })
    await invite({ wantedOn: '2024-03-22' })
    expect(await countStatements(database, () => listed(own))).toBe(one)
    const page = (await own.get('/api/exemplar-invitations?limit=2')).body as { rows: Listed[]; next: string }
    const rest = await listed(own, `limit=2&cursor=${page.next}`)
    expect([...page.rows, ...rest]).toHaveLength(3)
  })
})

describe('events write into a life', () => {
  test('S000-II-2-3d, S002-III-1-4d: a talk and an honour at an event stand in the history, once each', async () => {
    const office = await asking()
    const { invite, answer, own, id: localityId, exemplarId, show, listed } = office
    const invitationId = idOf(await invite())
    await answer(invitationId, 'accept', own)
    const ctx = actorOf(office)
    const eventId = newId()
    const appearance = {
      exemplarId,
      eventId,
      levelCode: null,
      happenedOn: day('2024-03-08'),
      byWhom: 'UBND huyện',
      form: 'Hội nghị gặp mặt điển hình',
    }
    const write = () =>
      ctx.transaction(async (tx) => {
        const talk = { kind: 'talk' as const, text: 'Bài nói', followsHoChiMinh: false }
        const honour = { kind: 'honour' as const, text: null, followsHoChiMinh: true }
        return [
          await recordAppearance(ctx, tx, { ...appearance, ...talk }),
          await recordAppearance(ctx, tx, { ...appearance, ...honour, levelCode: 'huyen' }),
        ]
      })
    await ctx.transaction((tx) => putOnEvent(ctx, tx, invitationId, eventId))
    const agreed = await database.transaction({ localityId }, (tx) =>
      talksAgreed(tx, localityId, { from: day('2024-03-01'), to: day('2024-03-31') }),
    )
    expect(agreed).toMatchObject([{ id: invitationId, exemplarId, eventId, state: 'accepted' }])
    expect(await write()).toEqual(await write())
    const told = await show(exemplarId)
    expect(told.recognitions).toMatchObject([
      { kind: 'talk', text: 'Bài nói', followsHoChiMinh: false, level: { label: 'Cấp huyện' } },
      { kind: 'honour', followsHoChiMinh: true, level: { label: 'Cấp huyện' } },
    ])
    expect(told.daysToHonour).toBe(53)
    expect(await listed(own, 'state=held')).toMatchObject([{ id: invitationId }])
  })

  test('what was taken over from a visit is one replication, of somebody still followed', async () => {
    const office = await asking()
    const { exemplarId, show, neighbour, act } = office
    const ctx = actorOf(office)
    const seen = { organizationId: neighbour.id, byName: 'Phòng Tài chính', since: '2024-03-05' }
    const write = () => ctx.transaction((tx) => recordReplication(ctx, tx, exemplarId, seen))
    await write()
    expect(await show(exemplarId)).toMatchObject({
      stage: 'replicated',
      replications: [{ state: 'begun', organization: { id: neighbour.id } }],
    })
    await act(exemplarId, 'withdrawal', { reason: 'Theo đề nghị' })
    await expect(write()).rejects.toMatchObject({ code: 'exemplar-not-followed' })
  })
})
