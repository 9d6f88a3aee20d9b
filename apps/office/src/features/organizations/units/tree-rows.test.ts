import { describe, expect, test } from 'vitest'
import { allWithChildren, type Node, openAtFirst, rowsOf } from './tree-rows.ts'

const node = (id: string, parentId: string | null, name: string): Node => ({
  id,
  parentId,
  name,
  shortName: null,
  kindCode: 'office',
  state: 'active',
})
const nodes = [
  node('huyen', null, 'UBND huyện Diên Khánh'),
  node('noivu', 'huyen', 'Phòng Nội vụ'),
  node('xa', 'huyen', 'UBND xã Diên Lạc'),
  node('ban', 'noivu', 'Ban Thi đua - Khen thưởng'),
  node('le', 'gone', 'Hội Chữ thập đỏ'),
  node('vanhoa', null, 'Trung tâm Văn hóa'),
]
const shown = (opened: string[], query = '') =>
  rowsOf(nodes, new Set(opened), query).map(({ node: { id }, level }) => `${level}${id}`)

describe('the rows of the tree', () => {
  test('only opened branches are shown, in the order given', () => {
    expect(shown([])).toEqual(['1huyen', '1le', '1vanhoa'])
    expect(shown(['huyen'])).toEqual(['1huyen', '2noivu', '2xa', '1le', '1vanhoa'])
  })

  test('a node whose parent is not among the rows stands at the top', () => {
    expect(shown([])).toContain('1le')
  })

  test('a search without marks opens the way to what it finds, and nothing else', () => {
    expect(shown([], 'thi dua')).toEqual(['1huyen', '2noivu', '3ban'])
  })

  test('S003-II-1-1g: where the tone is written does not matter', () => {
    expect(shown([], 'văn hoá')).toEqual(['1vanhoa'])
  })

  test('what is found is told from what only leads there', () => {
    expect(rowsOf(nodes, new Set(), 'thi dua').map(({ found }) => found)).toEqual([false, false, true])
  })

  test('the top stands open at first, and everything can be opened', () => {
    expect([...openAtFirst(nodes)]).toEqual(['huyen', 'le', 'vanhoa'])
    expect([...allWithChildren(nodes)]).toEqual(['huyen', 'noivu', 'gone'])
  })
})
