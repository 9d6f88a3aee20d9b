import { describe, expect, test } from 'vitest'
import { ACCOUNT_ROLES, byPart, findPolicies, holdersOf, policiesOf, readRoles } from './policy-rows.ts'
import type { Policy } from './reaches.ts'

const policy = (
  name: string,
  label: string,
  cells: Policy['cells'],
  open: Policy['open'] = null,
  part: Policy['part'] = 'organizations',
): Policy => ({ name, label, part, cells, open })
const edit = policy('can-edit', 'Sửa thông tin đơn vị', { officer: 'locality', 'unit-head': 'own' })
const add = policy('can-add', 'Đổi tên đơn vị', { officer: 'locality' })
const signIn = policy('can-sign-in', 'Đăng nhập', {}, 'anyone', 'identity')
const rows = [edit, signIn, add]

describe('the table of policies', () => {
  test('stands in Vietnamese order and is searched without marks', () => {
    expect(findPolicies(rows)).toEqual([signIn, add, edit])
    expect(findPolicies(rows, 'don vi')).toEqual([add, edit])
  })
  test('keeps what everybody may do out of the matrix', () => {
    expect(policiesOf(rows, [])).toEqual([edit, add])
  })
  test('stands under the parts of the system, and no part is empty', () => {
    expect(byPart(rows)).toEqual([
      { part: 'identity', title: 'Tài khoản và đăng nhập', policies: [signIn] },
      { part: 'organizations', title: 'Tổ chức và con người', policies: [edit, add] },
    ])
  })
  test('is cut down to what one of the chosen roles may do', () => {
    expect(policiesOf(rows, ['unit-head', 'press'])).toEqual([edit])
    expect(policiesOf(rows, ['press'])).toEqual([])
  })
  test('knows the roles of the address in the order of the plans, and no others', () => {
    expect(readRoles('unit-head,officer,emperor')).toEqual(['officer', 'unit-head'])
    expect(readRoles(undefined)).toEqual([])
  })
  test('shows only roles that are held with an account', () => {
    expect(ACCOUNT_ROLES).toContain('administrator')
    expect(ACCOUNT_ROLES).not.toContain('citizen')
  })
  test('names who may do one thing, and how far', () => {
    expect(holdersOf(edit)).toEqual([
      { role: 'officer', reach: 'locality' },
      { role: 'unit-head', reach: 'own' },
    ])
  })
})
