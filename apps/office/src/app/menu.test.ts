import { describe, expect, test } from 'vitest'
import { countKey, entryAt, menu, menuFor } from './menu.ts'

const labels = (may: (policy: string) => boolean, inLocality = true) =>
  menuFor(menu, may, inLocality).flatMap((group) => group.entries.map((entry) => entry.label))

describe('the left menu', () => {
  test('shows everybody their own work, and nobody what they cannot touch', () => {
    const shown = labels(() => false)
    expect(shown).toContain('Việc của tôi')
    expect(shown).not.toContain('Người')
    expect(shown).not.toContain('Nhật ký')
  })

  test('leaves out a group with nothing in it', () => {
    expect(menuFor(menu, () => false, true).map((group) => group.title)).not.toContain('Quản trị')
  })

  test('shows an entry as soon as one of its policies is passed', () => {
    expect(labels((policy) => policy === 'can-read-audit')).toContain('Nhật ký')
  })

  test('hides the work of a locality from an administrator who has not chosen one', () => {
    const shown = labels(() => true, false)
    expect(shown).not.toContain('Đơn vị')
    expect(shown).not.toContain('Danh mục tuyên truyền')
    expect(shown).toContain('Địa phương')
  })

  test('finds the count of an entry by the last part of its address', () => {
    expect(countKey('/quan-tri/tai-khoan')).toBe('tai-khoan')
  })
})

test('of two entries that the address begins with, one is in the longer one', () => {
  const at = ['/van-phong/van-ban', '/van-ban/den', '/van-phong/van-ban/0191', '/van-ban-khac', '/dang-nhap']
  expect(at.map(entryAt)).toEqual(['/van-ban', '/van-ban/den', '/van-ban', undefined, undefined])
})
