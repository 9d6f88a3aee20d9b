import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareTasks } from './compare-tasks.ts'

const titled = (prefix: string, ...titles: string[]) =>
  titles.map((title, at) => ({ id: `${prefix}${at + 1}`, title }))

const parent = titled(
  'p',
  'Xây dựng kế hoạch công tác thi đua, khen thưởng năm 2024',
  'Tổ chức các hoạt động kỷ niệm 76 năm ngày Bác Hồ ra lời kêu gọi thi đua ái quốc',
  'Bình xét, giới thiệu gương điển hình tiên tiến hằng quý',
  'Ký kết giao ước thi đua của cụm, khối',
)
const own = titled(
  'o',
  'Ban hành kế hoạch công tác thi đua, khen thưởng năm 2024 của Ủy ban nhân dân xã',
  'Kỷ niệm 76 năm ngày Chủ tịch Hồ Chí Minh ra lời kêu gọi thi đua ái quốc',
  'Bình xét và giới thiệu điển hình tiên tiến vào cuối mỗi quý',
  'Sửa chữa hội trường thôn Một',
)

test('S002-I-2-2a: each task of the parent has its counterpart, or is said to be missing', () => {
  const { matched, missing, extra } = compareTasks(parent, own)
  expect(matched.map(({ parentId, id }) => `${parentId}=${id}`)).toEqual(['p1=o1', 'p2=o2', 'p3=o3'])
  expect([missing, extra]).toEqual([['p4'], ['o4']])
})

test('words without marks, other years and other order are the same task', () => {
  const typed = titled('o', 'To chuc ky niem ngay Bac Ho ra loi keu goi thi dua ai quoc nam 2025')
  expect(compareTasks(parent, typed).matched[0]).toMatchObject({ parentId: 'p2', id: 'o1' })
  expect(compareTasks(parent, parent).matched.every(({ likeness }) => likeness === 1)).toBe(true)
})

test('S002-II-II-6: two publicity plans with close titles find each its own', () => {
  const plans = titled(
    'p',
    'Ban hành Kế hoạch tuyên truyền phong trào thi đua yêu nước, phát hiện và nhân rộng các điển hình tiên tiến',
    'Ban hành kế hoạch tuyên truyền công tác thi đua, khen thưởng',
  )
  const { matched } = compareTasks(plans, plans.toReversed())
  expect(matched).toEqual([
    { parentId: 'p1', id: 'p1', likeness: 1 },
    { parentId: 'p2', id: 'p2', likeness: 1 },
  ])
})

test('nothing against nothing, and titles without words', () => {
  expect(compareTasks([], own).extra).toHaveLength(4)
  expect(compareTasks(parent, []).missing).toHaveLength(4)
  expect(compareTasks(titled('p', '2024'), titled('o', '2024')).matched).toEqual([])
})

test('every task is named exactly once', () => {
  const titles = fc.array(fc.constantFrom(...parent, ...own), { maxLength: 8 })
  fc.assert(
    fc.property(titles, titles, (above, below) => {
      const [p, o] = [
        titled('p', ...above.map(({ title }) => title)),
        titled('o', ...below.map(({ title }) => title)),
      ]
      const { matched, missing, extra } = compareTasks(p, o)
      const named = (ids: readonly string[]) => ids.toSorted()
      expect(named([...matched.map(({ parentId }) => parentId), ...missing])).toEqual(
        named(p.map(({ id }) => id)),
      )
      expect(named([...matched.map(({ id }) => id), ...extra])).toEqual(named(o.map(({ id }) => id)))
    }),
  )
})
