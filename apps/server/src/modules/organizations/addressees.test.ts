import type { Day } from '@guongsang/core/kernel/day.ts'
import type { AddresseeExpression } from '@guongsang/core/organizations/addressees.ts'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../../../tests/support/database.ts'
import { listGroups, resolveExpression, showGroup } from './addressee-queries.ts'
import { listBlocs } from './bloc-queries.ts'
import { createAddresseeGroup } from './create-addressee-group.ts'
import { createBloc } from './create-bloc.ts'
import { createOrganization } from './create-organization.ts'
import { createPerson } from './create-person.ts'
import { editAddresseeGroup } from './edit-addressee-group.ts'
import { freezeAddresseeGroup } from './freeze-addressee-group.ts'
import { newLocality, outcome, person, post, unit } from './organizations.fixture.ts'
import { renameOrganization } from './rename-organization.ts'
import { setBlocMembers } from './set-bloc-members.ts'
import { startPost } from './start-post.ts'

const database = await testDatabase()
const day = (text: string) => text as Day
const today = day('2024-03-10')

/** A district as plan 001 addresses it: offices, schools, communes, front, vertical units, forces, enterprises. */
async function district() {
  const place = await newLocality(database)
  const { ctx } = place
  const make = async (name: string, kindCode: string, more = {}) =>
    (await createOrganization(ctx, unit(name, { kindCode, ...more }))).id
  const outside = { underCommittee: false }
  const ids = {
    home: await make('Phòng Nội vụ', 'office'),
    culture: await make('Phòng Văn hóa và Thông tin', 'office'),
    lac: await make('UBND xã Diên Lạc', 'commune-committee', { level: 'commune' }),
    town: await make('UBND thị trấn Diên Khánh', 'commune-committee', { level: 'commune' }),
    school: await make('Trường THCS Phan Chu Trinh', 'school'),
    front: await make('Ủy ban MTTQ Việt Nam huyện', 'front', outside),
    union: await make('Hội Liên hiệp Phụ nữ huyện', 'union', outside),
    association: await make('Hội Chữ thập đỏ huyện', 'association', outside),
    police: await make('Công an huyện', 'armed-force', outside),
    army: await make('Ban Chỉ huy Quân sự huyện', 'armed-force', outside),
    tax: await make('Chi cục Thuế khu vực', 'vertical-unit', { ...outside, vertical: true }),
    enterprise: await make('Công ty Cổ phần Diên Khánh', 'enterprise', outside),
    party: await make('Ban Tuyên giáo Huyện ủy', 'party-body', outside),
  }
  const names = async (expression: AddresseeExpression, on = today) =>
    (await ctx.transaction((tx) => resolveExpression(tx, place.id, expression, on))).members.map(
      (one) => one.name,
    )
  return { ...place, ids, names }
}
const kinds = (...codes: string[]) => codes.map((code) => ({ by: 'kind', code }) as const)

describe('whom a plan addresses', () => {
  test('S000-II-2-3a: an obligation addressed to a kind, a bloc or a named unit expands into one line a unit', async () => {
    const { ctx, ids, names } = await district()
    const bloc = await createBloc(ctx, {
      name: 'Khối các cơ quan',
      kind: 'sector',
      from: '2024-01-01',
      decision: null,
      organizationIds: [ids.home, ids.culture],
    })
    expect(await names({ include: kinds('commune-committee'), exclude: [] })).toEqual([
      'UBND thị trấn Diên Khánh',
      'UBND xã Diên Lạc',
    ])
    const mixed = [
      { by: 'bloc', id: bloc.id },
      { by: 'organization', id: ids.school },
      { by: 'organization', id: ids.home },
    ] as const
    expect(await names({ include: mixed, exclude: [{ by: 'organization', id: ids.culture }] })).toEqual([
      'Phòng Nội vụ',
      'Trường THCS Phan Chu Trinh',
    ])
  })

  test('S001-I-2-2a: eight kinds take part, those outside the committee too, each with its own line', async () => {
    const { ctx, id, ids } = await district()
    const expression = {
      include: kinds(
        'office',
        'armed-force',
        'front',
        'union',
        'commune-committee',
        'school',
        'vertical-unit',
        'enterprise',
      ),
      exclude: [],
    }
    const { members } = await ctx.transaction((tx) => resolveExpression(tx, id, expression, today))
    expect(members).toHaveLength(11)
    const line = (organizationId: string) => members.find((one) => one.organizationId === organizationId)
    expect(line(ids.tax)).toMatchObject({ kindLabel: 'Đơn vị ngành dọc', underCommittee: false })
    expect(line(ids.lac)).toMatchObject({
      kindLabel: 'Ủy ban nhân dân xã, phường, thị trấn',
      underCommittee: true,
    })
    expect(line(ids.party)).toBeUndefined()
  })

  test('S001-I-2-2b: the same short form names another set in every plan', async () => {
    const { ctx, id } = await district()
    const group = async (codes: string[]) =>
      createAddresseeGroup(ctx, {
        wording: 'Các cơ quan, ban, ngành …, sau đây gọi tắt là cơ quan, đơn vị, địa phương',
        shortForm: 'cơ quan, đơn vị, địa phương',
        expression: { include: kinds(...codes), exclude: [] },
      })
    const [first, second] = [await group(['office', 'school']), await group(['office'])]
    const count = async (groupId: string) =>
      (await ctx.transaction((tx) => showGroup(tx, id, groupId, today))).members.length
    expect([await count(first.id), await count(second.id)]).toEqual([3, 2])
  })

  test('S004-I-1-2a: schools, enterprises and forces are addressees of this plan', async () => {
    const { names } = await district()
    const include = kinds('office', 'commune-committee', 'enterprise', 'school', 'armed-force')
    expect(await names({ include, exclude: [] })).toEqual([
      'Ban Chỉ huy Quân sự huyện',
      'Công an huyện',
      'Công ty Cổ phần Diên Khánh',
      'Phòng Nội vụ',
      'Phòng Văn hóa và Thông tin',
      'Trường THCS Phan Chu Trinh',
      'UBND thị trấn Diên Khánh',
      'UBND xã Diên Lạc',
    ])
  })

  test.each([
    [
      'S001-I-1-2a: party bodies, front and forces take part without being under the committee',
      ['party-body', 'front', 'armed-force'],
    ],
    ['S002-I-1-1a: the whole political system takes part', ['party-body', 'front', 'union']],
    ['S002-N-7: associations are a kind of their own', ['association']],
    ['S004-N-5: the district police is a force outside the committee', ['armed-force']],
    ['S004-N-6: the military command is a force outside the committee', ['armed-force']],
  ])('%s', async (_, codes) => {
    const { ctx, id, ids } = await district()
    const { members } = await ctx.transaction((tx) =>
      resolveExpression(tx, id, { include: kinds(...codes), exclude: [] }, today),
    )
    const expected = {
      'party-body': [ids.party],
      front: [ids.front],
      union: [ids.union],
      association: [ids.association],
      'armed-force': [ids.army, ids.police],
    } as Record<string, string[]>
    expect(members.map((one) => one.organizationId).toSorted()).toEqual(
      codes.flatMap((code) => expected[code]!).toSorted(),
    )
    expect(members.every((one) => !one.underCommittee)).toBe(true)
  })

  test('S000-H-7: a territorial scope decides who owes: only units within it, on the day', async () => {
    const { ctx, id: locality } = await newLocality(database)
    const committee = await createOrganization(ctx, unit('UBND huyện'))
    const office = await createOrganization(ctx, unit('Phòng Nội vụ', { parentId: committee.id }))
    await createOrganization(ctx, unit('Tổ Thi đua', { parentId: office.id, foundedOn: '2024-02-01' }))
    await createOrganization(ctx, unit('Sở Nội vụ', { level: 'province' }))
    const within = (on: string) =>
      ctx.transaction((tx) =>
        resolveExpression(
          tx,
          locality,
          { include: [{ by: 'subtree', id: committee.id }], exclude: [] },
          day(on),
        ),
      )
    const names = async (on: string) => (await within(on)).members.map((one) => one.name)
    expect(await names('2024-01-31')).toEqual(['Phòng Nội vụ', 'UBND huyện'])
    expect(await names('2024-02-01')).toEqual(['Phòng Nội vụ', 'Tổ Thi đua', 'UBND huyện'])
  })

  test('what means nobody is told in words', async () => {
    const { ctx, id, ids } = await district()
    const expression: AddresseeExpression = {
      include: [...kinds('office', 'media'), { by: 'bloc', id: ids.home }],
      exclude: kinds('school'),
    }
    const { warnings } = await ctx.transaction((tx) => resolveExpression(tx, id, expression, today))
    expect(warnings).toEqual([
      'Không có đơn vị nào thuộc “Cơ quan truyền thông”.',
      'Không có đơn vị nào thuộc “Phòng Nội vụ”.',
      'Phần loại trừ “Trường học” không bớt đơn vị nào.',
    ])
  })
})

describe('a frozen group', () => {
  test('S001-I-2-2b: keeps who was addressed, by their name and head of that day, whatever comes later', async () => {
    const { ctx, id, ids } = await district()
    const head = await createPerson(ctx, person('Nguyễn Văn An', ids.home))
    await startPost(ctx, head.id, post(ids.home, 'Trưởng phòng', { isHead: true, from: '2021-01-01' }))
    const words = {
      wording: 'Các phòng, ban',
      shortForm: null,
      expression: { include: kinds('office'), exclude: [] },
    }
    const group = await createAddresseeGroup(ctx, words)
    expect(await freezeAddresseeGroup(ctx, group.id, { on: today, version: 1 })).toEqual({ memberCount: 2 })
    await renameOrganization(ctx, ids.home, {
      officialName: 'Phòng Nội vụ và Lao động',
      shortName: null,
      abbreviation: null,
      from: '2024-03-11',
      decision: null,
    })
    await createOrganization(ctx, unit('Phòng Tư pháp'))
    const shown = await ctx.transaction((tx) => showGroup(tx, id, group.id, day('2024-12-31')))
    expect(shown.members.map((one) => [one.name, one.head?.name ?? null])).toEqual([
      ['Phòng Nội vụ', 'Nguyễn Văn An'],
      ['Phòng Văn hóa và Thông tin', null],
    ])
    expect(await outcome(editAddresseeGroup(ctx, group.id, { ...words, version: 2 }))).toBe(
      'addressee-group-frozen',
    )
    expect(await outcome(freezeAddresseeGroup(ctx, group.id, { on: today, version: 2 }))).toBe(
      'addressee-group-frozen',
    )
    const forged = ctx.transaction((tx) =>
      tx
        .updateTable('organizations.addressee_members')
        .set({ name: 'Khác' })
        .where('group_id', '=', group.id)
        .execute(),
    )
    expect(await outcome(forged)).toContain('permission denied')
  })

  test('of nobody is refused, and two who freeze at once freeze it once', async () => {
    const { ctx } = await district()
    const group = (code: string) =>
      createAddresseeGroup(ctx, {
        wording: 'Nhóm thử',
        shortForm: null,
        expression: { include: kinds(code), exclude: [] },
      })
    const empty = await group('media')
    expect(await outcome(freezeAddresseeGroup(ctx, empty.id, { on: today, version: 1 }))).toBe(
      'addressee-group-empty',
    )
    const { id } = await group('office')
    const freeze = () => outcome(freezeAddresseeGroup(ctx, id, { on: today, version: 1 }))
    expect((await Promise.all([freeze(), freeze()])).toSorted()).toEqual(['addressee-group-frozen', 'done'])
  })

  test('is found without marks, the newest first', async () => {
    const { ctx, id } = await district()
    for (const wording of ['Các xã, thị trấn', 'Các trường học', 'Các xã, phường'])
      await createAddresseeGroup(ctx, {
        wording,
        shortForm: null,
        expression: { include: kinds('office'), exclude: [] },
      })
    const find = async (q?: string) => {
      const page = await ctx.transaction((tx) => listGroups(tx, id, { limit: 2, q }))
      return page.rows.map((row) => row.wording)
    }
    expect(await find('xa')).toEqual(['Các xã, phường', 'Các xã, thị trấn'])
    expect(await find()).toEqual(['Các xã, phường', 'Các trường học'])
  })
})

describe('clusters and blocs', () => {
  test('keep the composition of each year: who leaves, leaves from a day', async () => {
    const { ctx, id, ids } = await district()
    const bloc = await createBloc(ctx, {
      name: 'Khối các cơ quan',
      kind: 'sector',
      from: '2023-01-01',
      decision: null,
      organizationIds: [ids.home, ids.culture],
    })
    const set = (from: string, version: number, ...organizationIds: string[]) =>
      outcome(setBlocMembers(ctx, bloc.id, { from, decision: null, organizationIds, version }))
    expect(await set('2024-01-01', 1, ids.culture, ids.school)).toBe('done')
    expect(await set('2024-02-01', 1, ids.culture)).toBe('changed-meanwhile')
    expect(await set('2023-06-01', 2, ids.culture)).toBe('already-ended')
    expect(await set('2022-06-01', 2, ids.culture)).toBe('ends-before-start')
    const members = async (on: string) => {
      const [found] = await ctx.transaction((tx) => listBlocs(tx, id, day(on)))
      return found?.members.map((one) => one.organization.name) ?? []
    }
    expect(await members('2023-12-31')).toEqual(['Phòng Nội vụ', 'Phòng Văn hóa và Thông tin'])
    expect(await members('2024-01-01')).toEqual(['Phòng Văn hóa và Thông tin', 'Trường THCS Phan Chu Trinh'])
    expect(await members('2022-12-31')).toEqual([])
  })
})
