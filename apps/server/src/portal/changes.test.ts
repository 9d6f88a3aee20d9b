import { day } from '@guongsang/core/kernel/day.ts'
import { expect, test } from 'vitest'
import { changeTitle } from './changes.ts'
import type { ChangeKind, OrganizationRef, PublicChange } from './reads.ts'

const ref = (name: string): OrganizationRef => ({ id: name, name })
const change = (
  kind: ChangeKind,
  before: string[],
  after: string[],
  designation: string | null = null,
): PublicChange => ({
  id: 'x',
  slug: 'dienbien',
  localityName: 'Tỉnh Điện Biên',
  kind,
  on: day('2025-07-01'),
  recordedAt: new Date(0),
  before: before.map(ref),
  after: after.map(ref),
  designation,
  decision: null,
})

test.each([
  [change('founded', [], ['Phòng A']), 'Thành lập Phòng A'],
  [change('renamed', ['Phòng A'], ['Phòng B']), 'Phòng A đổi tên thành Phòng B'],
  [change('merged', ['Xã A', 'Xã B', 'Xã C'], ['Xã D']), 'Sáp nhập Xã A, Xã B và Xã C thành Xã D'],
  [change('merged', ['Xã A', 'Xã B', 'Xã C'], ['Xã C']), 'Sáp nhập Xã A và Xã B vào Xã C'],
  [change('merged', ['Xã A'], ['Xã B']), 'Sáp nhập Xã A vào Xã B'],
  [change('split', ['Sở A'], ['Sở B', 'Sở C']), 'Chia tách Sở A thành Sở B và Sở C'],
  [change('split', ['Sở A'], ['Sở A', 'Sở B']), 'Tách Sở B từ Sở A'],
  [change('dissolved', ['Ban A'], []), 'Ban A kết thúc hoạt động'],
  [
    change('designated', [], ['Sở Nội vụ'], 'Cơ quan thường trực'),
    'Sở Nội vụ được giao vai trò cơ quan thường trực',
  ],
])('%# is told as: $1', (happening, sentence) => {
  expect(changeTitle(happening)).toBe(sentence)
})
