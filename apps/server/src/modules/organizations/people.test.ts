import type { Day } from '@guongsang/core/kernel/day.ts'
import { describe, expect, test } from 'vitest'
import { countStatements, testDatabase } from '../../../../../tests/support/database.ts'
import { changePersonState } from './change-person-state.ts'
import { createJurisdiction } from './create-jurisdiction.ts'
import { createOrganization } from './create-organization.ts'
import { createPerson } from './create-person.ts'
import { declareConsent } from './declare-consent.ts'
import { headsOn } from './designation-queries.ts'
import { editPerson } from './edit-person.ts'
import { endPost } from './end-post.ts'
import { readOrganization } from './organization-queries.ts'
import {
  actorWith,
  ctxOf,
  newLocality,
  officerOf,
  outcome,
  person,
  post,
  unit,
  unitOfficerOf,
} from './organizations.fixture.ts'
import { listPeople } from './people-queries.ts'
import { showPerson } from './person-detail-queries.ts'
import { readIdentityNumber } from './read-identity-number.ts'
import { setIdentityNumber } from './set-identity-number.ts'
import { startPost } from './start-post.ts'
import { transferPerson } from './transfer-person.ts'

const database = await testDatabase()
const day = (text: string) => text as Day
const today = day('2024-03-10')

async function office(name = 'Phòng Nội vụ') {
  const place = await newLocality(database)
  const { id } = await createOrganization(place.ctx, unit(name))
  const list = (q = '', on = today, ctx = place.ctx) =>
    ctx.transaction((tx) => listPeople(tx, place.id, ctx.actor, { on, q }, { limit: 50 }))
  const names = async (...asked: Parameters<typeof list>) =>
    (await list(...asked)).rows.map((row) => row.fullName)
  return { ...place, unitId: id, list, names }
}

describe('the accountable head', () => {
  test('S001-III-1-a1: each unit has one named head at a time, with dates', async () => {
    const { ctx, id: locality, unitId } = await office()
    const first = await createPerson(ctx, person('Nguyễn Văn Ân', unitId))
    const second = await createPerson(ctx, person('Trần Thị Bình', unitId))
    const { id } = await startPost(
      ctx,
      first.id,
      post(unitId, 'Trưởng phòng', { isHead: true, from: '2021-07-01' }),
    )
    const next = post(unitId, 'Trưởng phòng', { isHead: true, from: '2024-02-01' })
    expect(await outcome(startPost(ctx, second.id, next))).toBe('organization-has-head')
    await endPost(ctx, id, day('2024-01-31'))
    await startPost(ctx, second.id, next)
    const headOn = async (on: string) =>
      (await ctx.transaction((tx) => readOrganization(tx, locality, unitId, day(on))))!.head_name
    expect([await headOn('2021-06-30'), await headOn('2024-01-31'), await headOn('2024-02-01')]).toEqual([
      null,
      'Nguyễn Văn Ân',
      'Trần Thị Bình',
    ])
  })

  test('S001-III-1-a1b: the head who answers for publicity and replication is the same, asked for any day', async () => {
    const { ctx, id: locality, unitId } = await office()
    const { id } = await createPerson(ctx, person('Lê Văn Cường', unitId))
    await startPost(ctx, id, post(unitId, 'Trưởng phòng', { isHead: true, from: '2023-01-01' }))
    const heads = await ctx.transaction((tx) => headsOn(tx, locality, [unitId], day('2023-04-11')))
    expect(heads.get(unitId)).toEqual({
      personId: id,
      name: 'Lê Văn Cường',
      title: 'Trưởng phòng',
      since: '2023-01-01',
    })
  })

  test('S003-I-2-1c: a head is accountable on the days of the post and on no other', async () => {
    const { ctx, id: locality, unitId } = await office('Sở Nội vụ')
    const { id } = await createPerson(ctx, person('Phạm Thị Dung', unitId))
    await startPost(ctx, id, post(unitId, 'Giám đốc', { isHead: true, from: '2024-01-10', to: '2024-06-30' }))
    const headOn = async (on: string) =>
      (await ctx.transaction((tx) => headsOn(tx, locality, [unitId], day(on)))).get(unitId)?.name ?? null
    expect([await headOn('2024-01-09'), await headOn('2024-06-30'), await headOn('2024-07-01')]).toEqual([
      null,
      'Phạm Thị Dung',
      null,
    ])
  })

  test('two heads appointed at once for one unit: one is refused', async () => {
    const { ctx, unitId } = await office()
    const people = await Promise.all(
      ['Ngô Văn Giang', 'Hồ Thị Hà'].map((name) => createPerson(ctx, person(name, unitId))),
    )
    const asked = post(unitId, 'Trưởng phòng', { isHead: true, from: '2024-01-01' })
    const answers = await Promise.all(people.map(({ id }) => outcome(startPost(ctx, id, asked))))
    expect(answers.toSorted()).toEqual(['done', 'organization-has-head'])
  })

  test('a head who retires is head no longer', async () => {
    const { ctx, id: locality, unitId } = await office()
    const { id } = await createPerson(ctx, person('Đỗ Văn Khánh', unitId))
    await startPost(ctx, id, post(unitId, 'Trưởng phòng', { isHead: true, from: '2021-07-01' }))
    await changePersonState(ctx, id, 'retired', day('2024-03-01'))
    const heads = await ctx.transaction((tx) => headsOn(tx, locality, [unitId], today))
    expect(heads.size).toBe(0)
    const shown = await ctx.transaction((tx) => showPerson(tx, locality, id, today, ctx.actor))
    expect(shown).toMatchObject({ state: 'retired', stateSince: '2024-03-01', posts: [{ to: '2024-02-29' }] })
  })

  test('dates the wrong way round, and posts outside the life of the unit, are refused', async () => {
    const { ctx } = await newLocality(database)
    const young = await createOrganization(ctx, unit('Phòng mới', { foundedOn: '2024-01-01' }))
    const { id } = await createPerson(ctx, person('Vũ Thị Lan', young.id))
    const start = (from: string, to: string | null) =>
      outcome(startPost(ctx, id, post(young.id, 'Chuyên viên', { from, to })))
    expect(await start('2024-02-01', '2024-01-31')).toBe('ends-before-start')
    expect(await start('2023-12-31', null)).toBe('organization-not-active')
    expect(await start('2024-01-01', null)).toBe('done')
  })
})

describe('the list of people', () => {
  test('sorts by tên, họ, đệm, finds without marks and respects marks that were typed', async () => {
    const { ctx, unitId, names } = await office()
    for (const name of ['Nguyễn Văn Ân', 'Nguyễn Văn An', 'Trần Thị Ánh', 'Đặng Văn An', 'Nguyễn Thị Hoà'])
      await createPerson(ctx, person(name.normalize('NFD'), unitId))
    expect(await names()).toEqual([
      'Đặng Văn An',
      'Nguyễn Văn An',
      'Trần Thị Ánh',
      'Nguyễn Văn Ân',
      'Nguyễn Thị Hoà',
    ])
    expect(await names('nguyen van an')).toEqual(['Nguyễn Văn An', 'Nguyễn Văn Ân'])
    expect(await names('văn ân')).toEqual(['Nguyễn Văn Ân'])
    expect(await names('hòa')).toEqual(['Nguyễn Thị Hoà'])
    expect(await names('dang')).toEqual(['Đặng Văn An'])
    expect(await names("an' | 'x")).toEqual([])
  })

  test('asks the same number of statements for one row and for three', async () => {
    const { ctx, unitId, list } = await office()
    await createPerson(ctx, person('Nguyễn Văn An', unitId))
    const one = await countStatements(database, () => list())
    for (const name of ['Trần Thị Ánh', 'Đặng Văn Ba']) await createPerson(ctx, person(name, unitId))
    expect(await countStatements(database, () => list())).toBe(one)
  })

  test('shows where somebody was on the day asked about', async () => {
    const { ctx, unitId, list } = await office()
    const other = await createOrganization(ctx, unit('Phòng Tư pháp'))
    const { id } = await createPerson(ctx, person('Bùi Văn Minh', unitId))
    await startPost(ctx, id, post(unitId, 'Chuyên viên'))
    await transferPerson(ctx, id, { organizationId: other.id, jurisdictionId: null, from: '2024-02-01' })
    const seen = async (on: string) => {
      const [row] = (await list('', day(on))).rows
      return [row!.organization?.name, row!.title]
    }
    expect(await seen('2024-01-31')).toEqual(['Phòng Nội vụ', 'Chuyên viên'])
    expect(await seen('2024-02-01')).toEqual(['Phòng Tư pháp', null])
  })

  test('a unit officer sees the people below the unit; a commune officer also residents without an employer', async () => {
    const { ctx, id: locality, jurisdictionId, names } = await office()
    const commune = await createJurisdiction(ctx, {
      kindCode: 'commune',
      name: 'Diên Lạc',
      officialCode: null,
      parentId: jurisdictionId,
      foundedOn: null,
    })
    const committee = await createOrganization(
      ctx,
      unit('UBND xã Diên Lạc', {
        kindCode: 'commune-committee',
        level: 'commune',
        jurisdictionId: commune.id,
      }),
    )
    const school = await createOrganization(ctx, unit('Trường Tiểu học Diên Lạc', { parentId: committee.id }))
    const other = await createOrganization(ctx, unit('Phòng Y tế'))
    await createPerson(ctx, person('Nguyễn Thị Nông', null, { jurisdictionId: commune.id }))
    await createPerson(ctx, person('Trần Văn Giáo', school.id))
    await createPerson(ctx, person('Lê Thị Khác', other.id))
    const communeCtx = ctxOf(database, unitOfficerOf(locality, `/${committee.id}/`, 'commune-officer'))
    expect(await names('', today, communeCtx)).toEqual(['Trần Văn Giáo', 'Nguyễn Thị Nông'])
    const schoolCtx = ctxOf(database, unitOfficerOf(locality, `/${committee.id}/${school.id}/`))
    expect(await names('', today, schoolCtx)).toEqual(['Trần Văn Giáo'])
    expect(await names('', today, ctxOf(database, actorWith(locality, [])))).toEqual([])
  })
})

describe('identity numbers', () => {
  test('are read by few, each reading is recorded, and the number is in no list and no log', async () => {
    const { ctx, id: locality, unitId, list } = await office()
    const { id } = await createPerson(
      ctx,
      person('Nguyễn Văn An', unitId, { identityNumber: '079123456789' }),
    )
    expect(await readIdentityNumber(ctx, id, 'Đối chiếu hồ sơ')).toEqual({ number: '079123456789' })
    for (const role of ['agency-head', 'chair', 'records-clerk'] as const)
      expect(
        await outcome(readIdentityNumber(ctxOf(database, officerOf(locality, role)), id, 'Xem thử')),
      ).toBe('forbidden')
    const own = ctxOf(database, unitOfficerOf(locality, `/${unitId}/`))
    expect(await outcome(readIdentityNumber(own, id, 'Xem thử'))).toBe('forbidden')
    const events = await ctx.transaction((tx) =>
      tx
        .selectFrom('audit.events')
        .select(['name', 'facts'])
        .where('object_id', '=', id)
        .orderBy('seq')
        .execute(),
    )
    expect(events).toEqual([
      { name: 'person-created', facts: { name: 'Nguyễn Văn An' } },
      { name: 'identity-number-read', facts: { name: 'Nguyễn Văn An', reason: 'Đối chiếu hồ sơ' } },
    ])
    expect(JSON.stringify(await list())).not.toContain('079123456789')
    const shown = await ctx.transaction((tx) => showPerson(tx, locality, id, today, ctx.actor))
    expect(shown.hasIdentityNumber).toBe(true)
    expect(JSON.stringify(shown)).not.toContain('079123456789')
  })

  test('one number belongs to one person', async () => {
    const { ctx, unitId } = await office()
    const first = await createPerson(ctx, person('Nguyễn Văn An', unitId))
    const second = await createPerson(ctx, person('Trần Văn Bê', unitId))
    await setIdentityNumber(ctx, first.id, '123456789')
    expect(await outcome(setIdentityNumber(ctx, second.id, '123456789'))).toBe('identity-number-taken')
    await setIdentityNumber(ctx, first.id, null)
    expect(await outcome(setIdentityNumber(ctx, second.id, '123456789'))).toBe('done')
  })
})

describe('adding and changing people', () => {
  test('somebody who looks known is refused until it is said that it is another', async () => {
    const { ctx, unitId } = await office()
    const first = await createPerson(ctx, person('Nguyễn Văn An', unitId, { birthOn: '1980-02-03' }))
    const twin = person('Nguyễn Văn An', unitId, { birthYear: 1980 })
    await expect(createPerson(ctx, twin)).rejects.toMatchObject({
      code: 'person-looks-known',
      facts: { count: 1, ids: [first.id] },
    })
    expect(await outcome(createPerson(ctx, { ...twin, isNotOneOf: [first.id] }))).toBe('done')
    expect(await outcome(createPerson(ctx, person('Nguyễn Văn An', unitId, { birthOn: '1990-02-03' })))).toBe(
      'done',
    )
  })

  test('nobody is born tomorrow, belongs nowhere or in two places', async () => {
    const { ctx, unitId, jurisdictionId } = await office()
    expect(await outcome(createPerson(ctx, person('A B', unitId, { birthOn: '2024-03-11' })))).toBe(
      'invalid-input',
    )
    expect(await outcome(createPerson(ctx, person('A B', null)))).toBe('invalid-input')
    expect(await outcome(createPerson(ctx, person('A B', unitId, { jurisdictionId })))).toBe('invalid-input')
  })

  test('a change is told by its names, not its values, and a late second change is refused', async () => {
    const { ctx, unitId } = await office()
    const { id } = await createPerson(ctx, person('Nguyễn Văn An', unitId))
    const facts = { ...person('Nguyễn Văn An', unitId), ethnicity: 'Tày', birthYear: 1977 }
    await editPerson(ctx, id, { ...facts, version: 1 })
    expect(await outcome(editPerson(ctx, id, { ...facts, version: 1 }))).toBe('changed-meanwhile')
    const [event] = await ctx.transaction((tx) =>
      tx
        .selectFrom('audit.events')
        .select('facts')
        .where('name', '=', 'person-edited')
        .orderBy('seq', 'desc')
        .execute(),
    )
    expect(event!.facts).toEqual({ name: 'Nguyễn Văn An', changed: ['năm sinh', 'dân tộc'] })
  })

  test('consent can be withdrawn; the last word counts and the first is kept', async () => {
    const { ctx, id: locality, unitId } = await office()
    const { id } = await createPerson(ctx, person('Nguyễn Văn An', unitId))
    const declare = (given: boolean, declaredOn: string) =>
      declareConsent(ctx, id, { purpose: 'publish-photo', given, declaredOn, evidence: null })
    await declare(true, '2024-01-05')
    await declare(false, '2024-02-05')
    const shown = await ctx.transaction((tx) => showPerson(tx, locality, id, today, ctx.actor))
    expect(shown.consents).toEqual([
      { purpose: 'publish-photo', given: false, declaredOn: '2024-02-05', evidence: null },
    ])
    const all = await ctx.transaction((tx) =>
      tx.selectFrom('organizations.consents').select('given').where('person_id', '=', id).execute(),
    )
    expect(all).toHaveLength(2)
  })

  test('people of another locality are not there', async () => {
    const here = await office()
    const there = await office()
    const { id } = await createPerson(there.ctx, person('Nguyễn Văn An', there.unitId))
    const show = here.ctx.transaction((tx) => showPerson(tx, here.id, id, today, here.ctx.actor))
    expect(await outcome(show)).toBe('person-not-found')
    expect(await outcome(startPost(here.ctx, id, post(here.unitId, 'Chuyên viên')))).toBe('person-not-found')
    expect(await outcome(createPerson(here.ctx, person('Lê B', there.unitId)))).toBe('organization-not-found')
  })
})
