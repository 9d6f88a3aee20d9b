/** The demo against what the five sample plans print. */
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { expect, test } from 'vitest'
import { buildDemo } from './build.ts'
import type { Directory } from './directory.ts'
import { officialName } from './draft.ts'
import { printedSigners } from './names.ts'

const demo = buildDemo()
const bySlug = (slug: string) => demo.find((one) => one.directory.locality.slug === slug)!
const named = (directory: Directory, name: string) =>
  directory.organizations.filter((one) => one.names.some((each) => fold(each.name) === fold(name)))

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

test('S003-III-II-3c: every office a plan prints is found by that wording, and once', () => {
  const printed: Record<string, string[]> = {
    vinhthuan: [
      'Phòng Nội vụ',
      'Hội đồng Thi đua - Khen thưởng huyện',
      'Phòng Văn hóa - Thông tin',
      'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện',
      'Trung tâm Văn hóa, Thể thao và Truyền thanh',
      'Ban Tuyên giáo Huyện ủy',
      'Ủy ban Mặt trận Tổ quốc Việt Nam huyện',
      'Ban Thi đua - Khen thưởng tỉnh',
      'Ủy ban nhân dân huyện',
    ],
    dienkhanh: [
      'Phòng Nội vụ',
      'Hội đồng Thi đua - Khen thưởng huyện',
      'Ban Tuyên giáo Huyện ủy',
      'Phòng Văn hóa và Thông tin',
      'Trung tâm Văn hóa - Thông tin và Thể thao',
      'Phòng Tài chính - Kế hoạch',
      'Ủy ban MTTQ Việt Nam huyện',
      'Ủy ban Mặt trận Tổ quốc Việt Nam huyện',
      'Sở Nội vụ',
      'Ủy ban nhân dân huyện Diên Khánh',
    ],
    cammy: [
      'Phòng Nội vụ huyện',
      'Thường trực Hội đồng Thi đua - Khen thưởng huyện',
      'Hội đồng thi đua - khen thưởng huyện',
      'Hội đồng công nhận sáng kiến',
      'UBND huyện Cẩm Mỹ',
      'Hội đồng nhân dân huyện',
    ],
    dienbien: [
      'Sở Nội vụ (Ban Thi đua, khen thưởng)',
      'Sở Nội vụ (Ban TĐKT tỉnh)',
      'Sở Nội vụ (Ban Thi đua – Khen thưởng tỉnh)',
      'Sở Giáo dục và Đào tạo',
      'Văn phòng UBND tỉnh',
      'Đài PTTH tỉnh',
      'Hội đồng Thi đua - Khen thưởng tỉnh',
      'Hội đồng TĐKT tỉnh',
      'HĐ TĐKT tỉnh',
      'Hội đồng SK - ĐTKH tỉnh',
      'Hội đồng SK - ĐTKT tỉnh',
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
      'Ban Tuyên giáo tỉnh ủy',
      'Ban Thi đua, khen thưởng tỉnh',
    ],
    tanbien: [
      'Phòng Nội vụ huyện',
      'Phòng Nội vụ',
      'Hội đồng Thi đua - Khen thưởng huyện',
      'Ban Tuyên giáo Huyện ủy',
      'Phòng Văn hóa và Thông tin huyện',
      'Phòng Văn hóa và Thông tin',
      'Trung tâm Văn hóa, Thể thao và Truyền thanh huyện',
      'Trung tâm Văn hóa Thể thao và Truyền thanh huyện',
      'Văn phòng HĐND và UBND huyện',
      'Phòng Giáo dục và Đào tạo',
      'Công an huyện',
      'Ban Chỉ huy Quân sự huyện',
      'Ban Thi đua - Khen thưởng tỉnh',
    ],
  }
  for (const [slug, names] of Object.entries(printed))
    for (const name of names)
      expect([slug, name, named(bySlug(slug).directory, name).length]).toEqual([slug, name, 1])
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
    named(directory, name).map(({ kind, underCommittee, vertical }) => ({ kind, underCommittee, vertical }))
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
