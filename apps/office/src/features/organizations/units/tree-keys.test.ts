import { describe, expect, test } from 'vitest'
import { keyAct } from './tree-keys.ts'
import type { TreeRow } from './tree-rows.ts'

const row = (id: string, level: number, hasChildren = false, open = false): TreeRow => ({
  node: { id, parentId: null, name: id, shortName: null, kindCode: 'office', state: 'active' },
  level,
  hasChildren,
  open,
  found: false,
})
const rows = [row('huyện', 1, true, true), row('phòng', 2), row('xã', 2, true), row('tỉnh', 1)]

describe('keys in the tree', () => {
  test.each([
    ['ArrowDown', 0, 1],
    ['ArrowUp', 2, 1],
    ['Home', 3, 0],
    ['End', 0, 3],
    ['ArrowRight', 0, 1],
    ['ArrowRight', 2, 'toggle'],
    ['ArrowRight', 1, null],
    ['ArrowLeft', 0, 'toggle'],
    ['ArrowLeft', 1, 0],
    ['ArrowLeft', 3, null],
    ['Enter', 1, 'look'],
    [' ', 1, 'look'],
    ['a', 1, null],
  ])('%s on row %i', (key, here, act) => {
    expect(keyAct(key, rows, here)).toBe(act)
  })
})
