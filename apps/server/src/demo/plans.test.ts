/** The demo against what the five sample plans print. */
import { resolveAddressees } from '@guongsang/core/organizations/addressees.ts'
import { indexNames, resolveOrganization } from '@guongsang/core/organizations/organization-names.ts'
import { day } from '@guongsang/core/kernel/day.ts'
import { expect, test } from 'vitest'
import { buildDemo } from './build.ts'
import type { Directory } from '../modules/organizations/index.ts'
import { officialName } from './draft.ts'
import { printedSigners } from './names.ts'

const demo = buildDemo()
const bySlug = (slug: string) => demo.find((one) => one.directory.locality.slug === slug)!
const planYear = (directory: Directory) => directory.organizations.filter((one) => one.foundedOn === null)

/** The official names of all organisations that a printed wording may mean. */
function meant(slug: string, printed: string): string[] {
  const organizations = planYear(bySlug(slug).directory)
  const index = indexNames(
    organizations.map(({ id, names }) => ({ id, names: names.map(({ name }) => name) })),
  )
  const found = resolveOrganization(printed, index)
  const ids = found.kind === 'none' ? [] : found.kind === 'one' ? [found.id] : found.ids
  return organizations.filter((one) => ids.includes(one.id)).map(officialName)
}

test('S000-IV-1-0, S002-III-2-0: the standing agency is a designation with dates, named as each plan prints it', () => {
  const standing = demo.map(({ directory }) => {
    const held = directory.designations.filter(
      (one) => one.function === 'standing-agency' && one.from !== '2025-07-01',
    )
    return held.map((one) =>
      officialName(directory.organizations.find((each) => each.id === one.organizationId)!),
    )
  })
  expect(standing).toEqual([
    ['Phòng Nội vụ'],
    ['Phòng Nội vụ'],
    ['Phòng Nội vụ huyện'],
    ['Sở Nội vụ'],
    ['Phòng Nội vụ huyện'],
  ])
})

/** What a plan prints, and the office it means where that is called otherwise. */
const printed: Record<string, (string | [printed: string, office: string])[]> = {
  vinhthuan: [
    'Phòng Nội vụ',
    'Hội đồng Thi đua - Khen thưởng huyện',
    'Phòng Văn hóa - Thông tin',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện',
    'Trung tâm Văn hóa, Thể thao và Truyền thanh',
    'Ban Tuyên giáo Huyện ủy',
    'Ủy ban Mặt trận Tổ quốc Việt Nam huyện',
    'Ban Thi đua - Khen thưởng tỉnh',
    ['Ủy ban nhân dân huyện', 'Ủy ban nhân dân huyện Vĩnh Thuận'],
  ],
  dienkhanh: [
    'Phòng Nội vụ',
    'Hội đồng Thi đua - Khen thưởng huyện',
    'Ban Tuyên giáo Huyện ủy',
    'Phòng Văn hóa và Thông tin',
    'Trung tâm Văn hóa - Thông tin và Thể thao',
    'Phòng Tài chính - Kế hoạch',
    'Ủy ban MTTQ Việt Nam huyện',
    ['Ủy ban Mặt trận Tổ quốc Việt Nam huyện', 'Ủy ban MTTQ Việt Nam huyện'],
    'Sở Nội vụ',
    'Ủy ban nhân dân huyện Diên Khánh',
  ],
  cammy: [
    'Phòng Nội vụ huyện',
    ['Thường trực Hội đồng Thi đua - Khen thưởng huyện', 'Phòng Nội vụ huyện'],
    'Hội đồng thi đua - khen thưởng huyện',
    'Hội đồng công nhận sáng kiến',
    'UBND huyện Cẩm Mỹ',
    ['Hội đồng nhân dân huyện', 'Hội đồng nhân dân huyện Cẩm Mỹ'],
  ],
  dienbien: [
    ['Sở Nội vụ (Ban Thi đua, khen thưởng)', 'Sở Nội vụ'],
    ['Sở Nội vụ (Ban TĐKT tỉnh)', 'Sở Nội vụ'],
    ['Sở Nội vụ (Ban Thi đua – Khen thưởng tỉnh)', 'Sở Nội vụ'],
    'Sở Giáo dục và Đào tạo',
    'Văn phòng UBND tỉnh',
    'Đài PTTH tỉnh',
    'Hội đồng Thi đua - Khen thưởng tỉnh',
    ['Hội đồng TĐKT tỉnh', 'Hội đồng Thi đua - Khen thưởng tỉnh'],
    ['HĐ TĐKT tỉnh', 'Hội đồng Thi đua - Khen thưởng tỉnh'],
    'Hội đồng SK - ĐTKH tỉnh',
    ['Hội đồng SK - ĐTKT tỉnh', 'Hội đồng SK - ĐTKH tỉnh'],
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    ['Ban Tuyên giáo tỉnh ủy', 'Ban Tuyên giáo Tỉnh ủy'],
    'Ban Thi đua, khen thưởng tỉnh',
  ],
  tanbien: [
    'Phòng Nội vụ huyện',
    ['Phòng Nội vụ', 'Phòng Nội vụ huyện'],
    'Hội đồng Thi đua - Khen thưởng huyện',
    'Ban Tuyên giáo Huyện ủy',
    'Phòng Văn hóa và Thông tin huyện',
    ['Phòng Văn hóa và Thông tin', 'Phòng Văn hóa và Thông tin huyện'],
    'Trung tâm Văn hóa, Thể thao và Truyền thanh huyện',
    ['Trung tâm Văn hóa Thể thao và Truyền thanh huyện', 'Trung tâm Văn hóa, Thể thao và Truyền thanh huyện'],
    'Văn phòng HĐND và UBND huyện',
    'Phòng Giáo dục và Đào tạo',
    'Công an huyện',
    'Ban Chỉ huy Quân sự huyện',
    'Ban Thi đua - Khen thưởng tỉnh',
  ],
}

test('S003-III-II-3c: every office a plan prints is found by that wording, and no other with it', () => {
  for (const [slug, wordings] of Object.entries(printed))
    for (const wording of wordings) {
      const [words, office] = Array.isArray(wording) ? wording : [wording, wording]
      expect([slug, words, meant(slug, words)]).toEqual([slug, words, [office]])
    }
})

test('S001-I-2-2b, S004-I-1-2a: every group of a plan addresses someone, and each of its words counts', () => {
  const on = day('2024-03-10')
  for (const { directory } of demo) {
    const addressable = directory.organizations.map((one) => ({
      id: one.id,
      name: officialName(one),
      sortKey: officialName(one),
      kind: one.kind,
      level: one.level,
      path: `/${one.id}/`,
      blocIds: directory.blocs
        .filter((bloc) => bloc.members.some((member) => member.organizationId === one.id))
        .map((bloc) => bloc.id),
      from: one.foundedOn ?? day('1900-01-01'),
      to: one.endedOn,
    }))
    for (const group of directory.groups) {
      const { ids, warnings } = resolveAddressees(group.expression, addressable, on)
      expect([group.wording, warnings]).toEqual([group.wording, []])
      expect(ids.length).toBeGreaterThan(0)
    }
  }
})

test('S001-I-2-2a: the group of plan 87 has schools, vertical units, forces and enterprises, and nobody of the province', () => {
  const { directory } = bySlug('dienkhanh')
  const group = directory.groups.find((one) => one.shortForm === 'cơ quan, đơn vị, địa phương')!
  const codes = group.expression.include.flatMap((term) => (term.by === 'kind' ? [term.code] : []))
  expect(codes).toEqual(expect.arrayContaining(['school', 'vertical-unit', 'armed-force', 'enterprise']))
  const excluded = group.expression.exclude.flatMap((term) => (term.by === 'organization' ? [term.id] : []))
  const above = planYear(directory).filter((one) => one.level === 'province' && codes.includes(one.kind))
  expect(above.map((one) => one.id)).toEqual(excluded)
})

test('the signers hold the posts they signed with, and nothing else', () => {
  const posts = printedSigners.map((name) => {
    const { directory } = demo.find((one) =>
      one.directory.persons.some((person) => person.fullName === name),
    )!
    const person = directory.persons.find((each) => each.fullName === name)!
    const held = directory.posts.filter((post) => post.personId === person.id)
    return held.map(
      (post) =>
        `${post.title} ${officialName(directory.organizations.find((one) => one.id === post.organizationId)!)}`,
    )
  })
  expect(posts).toEqual([
    ['Phó Chủ tịch Ủy ban nhân dân huyện Vĩnh Thuận'],
    ['Chủ tịch Ủy ban nhân dân huyện Diên Khánh'],
    ['Chủ tịch UBND huyện Cẩm Mỹ'],
    ['Chủ tịch Ủy ban nhân dân tỉnh Điện Biên'],
  ])
})

test('S001-I-2-2a, S004-N-5, S004-N-6: units of a vertical line and forces stand beside the committee, not under it', () => {
  const { directory } = bySlug('tanbien')
  const flags = (name: string) =>
    planYear(directory)
      .filter((one) => officialName(one).startsWith(name))
      .map(({ kind, underCommittee, vertical }) => ({ kind, underCommittee, vertical }))
  expect(flags('Công an huyện')).toEqual([{ kind: 'armed-force', underCommittee: false, vertical: true }])
  expect(flags('Ban Chỉ huy Quân sự huyện')).toEqual([
    { kind: 'armed-force', underCommittee: false, vertical: true },
  ])
  expect(flags('Phòng Nội vụ')).toEqual([{ kind: 'office', underCommittee: true, vertical: false }])
})

test('peoples of each place are among its people', () => {
  const peoples = (slug: string) => new Set(bySlug(slug).directory.persons.map((person) => person.ethnicity))
  expect(peoples('vinhthuan')).toContain('Khmer')
  expect(peoples('dienbien')).toContain('Thái')
  expect(peoples('dienbien')).toContain('Mông')
})
