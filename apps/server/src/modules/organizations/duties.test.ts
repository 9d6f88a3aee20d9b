import type { Day } from '@guongsang/core/kernel/day.ts'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../../../tests/support/database.ts'
import { appointEmulationOfficer } from './appoint-emulation-officer.ts'
import { createOrganization } from './create-organization.ts'
import { createPerson } from './create-person.ts'
import { listEmulationOfficers, listPublicityForce } from './duty-queries.ts'
import { endPublicityMember } from './end-publicity-member.ts'
import { enlistPublicityMember } from './enlist-publicity-member.ts'
import { handOverEmulationWork } from './hand-over-emulation-work.ts'
import { ctxOf, newLocality, officerOf, outcome, person, unit } from './organizations.fixture.ts'

const database = await testDatabase()
const day = (text: string) => text as Day

async function office() {
  const place = await newLocality(database)
  const { ctx } = place
  const { id } = await createOrganization(ctx, unit('Phòng Nội vụ'))
  const people = []
  for (const name of ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Chi'])
    people.push((await createPerson(ctx, person(name, id))).id)
  const force = async (on: string, kind?: string) =>
    (
      await ctx.transaction((tx) => listPublicityForce(tx, place.id, { on: day(on), kind }, { limit: 50 }))
    ).rows.map((row) => [row.person.name, row.kind.label])
  const enlist = (personId: string, kindCode: string, from: string, by = ctx) =>
    enlistPublicityMember(by, {
      personId,
      kindCode,
      level: 'district',
      organizationId: id,
      jurisdictionId: null,
      from,
      decision: null,
    })
  return { ...place, unitId: id, people: people as [string, string, string], force, enlist }
}

describe('the publicity force', () => {
  test('S002-III-1-3c: báo cáo viên, tuyên truyền viên, cộng tác viên are kept apart, with dates', async () => {
    const { ctx, people, force, enlist } = await office()
    const { id } = await enlist(people[0], 'reporter', '2024-01-01')
    await enlist(people[1], 'propagandist', '2024-01-01')
    await enlist(people[2], 'opinion-collaborator', '2024-02-01')
    expect(await force('2024-01-31')).toEqual([
      ['Nguyễn Văn An', 'Báo cáo viên'],
      ['Trần Thị Bình', 'Tuyên truyền viên'],
    ])
    await endPublicityMember(ctx, id, day('2024-02-15'))
    expect(await outcome(endPublicityMember(ctx, id, day('2024-02-20')))).toBe('already-ended')
    expect(await force('2024-03-01')).toEqual([
      ['Trần Thị Bình', 'Tuyên truyền viên'],
      ['Lê Văn Chi', 'Cộng tác viên dư luận xã hội'],
    ])
  })

  test('S004-III-2-3: an office appoints its chuyên viên phụ trách tuyên truyền, at least one', async () => {
    const { id, people, force, enlist } = await office()
    await enlist(people[1], 'publicity-specialist', '2022-04-01')
    expect(await force('2022-04-01', 'publicity-specialist')).toEqual([
      ['Trần Thị Bình', 'Chuyên viên phụ trách tuyên truyền'],
    ])
    const clerk = ctxOf(database, officerOf(id, 'records-clerk'))
    expect(await outcome(enlist(people[0], 'publicity-specialist', '2022-04-01', clerk))).toBe('forbidden')
    expect(await outcome(enlist(people[0], 'no-such', '2022-04-01'))).toBe('catalogue-code-unknown')
  })
})

describe('who does the emulation work', () => {
  test('is known for each unit, units without anybody are named, and the hand-over is written down', async () => {
    const { ctx, id, unitId, people } = await office()
    await createOrganization(ctx, unit('Phòng Tư pháp'))
    const appoint = (personId: string, from: string) =>
      appointEmulationOfficer(ctx, {
        personId,
        organizationId: unitId,
        fullTime: true,
        qualification: 'Đại học Hành chính',
        trainingHours: 24,
        from,
      })
    const { id: officer } = await appoint(people[0], '2022-01-01')
    expect(await outcome(appoint(people[0], '2023-01-01'))).toBe('emulation-officer-twice')
    const handOver = (to: string, successorId: string | null) =>
      outcome(handOverEmulationWork(ctx, officer, { to: day(to), note: 'Sổ theo dõi ở tủ 2', successorId }))
    expect(await handOver('2021-12-31', null)).toBe('ends-before-start')
    expect(await handOver('2024-01-31', people[0])).toBe('invalid-input')
    expect(await handOver('2024-01-31', people[1])).toBe('done')
    expect(await handOver('2024-02-29', people[2])).toBe('already-ended')
    await appoint(people[1], '2024-02-01')
    const on = (text: string) => ctx.transaction((tx) => listEmulationOfficers(tx, id, ctx.actor, day(text)))
    expect(await on('2024-01-31')).toMatchObject({
      rows: [
        {
          person: { name: 'Nguyễn Văn An' },
          handOverNote: 'Sổ theo dõi ở tủ 2',
          successor: { id: people[1] },
        },
      ],
      without: [{ name: 'Phòng Tư pháp' }],
    })
    expect((await on('2024-02-01')).rows.map((row) => row.person.name)).toEqual(['Trần Thị Bình'])
  })
})
