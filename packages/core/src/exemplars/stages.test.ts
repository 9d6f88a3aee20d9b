import { expect, test } from 'vitest'
import {
  canMove,
  exemplarTransitions,
  isHidden,
  missingForPublication,
  visibilityIn,
  type Stage,
} from './stages.ts'

const stages = Object.keys(exemplarTransitions) as Stage[]

test('S001-I-1-2b, S003-I-2-2c, S004-I-2-1a: found, nurtured, chosen, told, replicated; each step is one the table knows', () => {
  const life: Stage[] = [
    'emerging',
    'nurturing',
    'nominated',
    'appraised',
    'recognized',
    'publicized',
    'replicated',
  ]
  for (const [at, stage] of life.slice(1).entries()) expect(canMove(life[at] as Stage, stage)).toBe(true)
  expect(canMove('emerging', 'replicated')).toBe(false)
})

test('whoever was withdrawn comes back by no step; from anywhere else one can be withdrawn', () => {
  for (const stage of stages) {
    expect(canMove('withdrawn', stage)).toBe(false)
    if (stage !== 'withdrawn') expect(canMove(stage, 'withdrawn')).toBe(true)
  }
  expect(stages.filter(isHidden)).toEqual(['dropped', 'withdrawn'])
})

test('S001-III-3-0: nothing is told before it was found true by somebody named and the subject agreed', () => {
  const ready = { stage: 'recognized', truthChecked: true, subjectAgrees: true } as const
  expect(missingForPublication(ready)).toEqual([])
  expect(missingForPublication({ ...ready, truthChecked: false })).toEqual([
    'Chưa có người kiểm chứng sự thật và ghi tên.',
  ])
  expect(missingForPublication({ ...ready, subjectAgrees: null })).toHaveLength(1)
  expect(missingForPublication({ ...ready, subjectAgrees: false })).toEqual([
    'Người trong cuộc không đồng ý đăng.',
  ])
  expect(missingForPublication({ ...ready, stage: 'withdrawn' })).toHaveLength(1)
  expect(missingForPublication({ ...ready, stage: 'nominated' })).toEqual([
    'Chưa được thẩm định hoặc công nhận.',
  ])
})

test('a newcomer is the matter of its unit, a nominee of the office; whoever is withdrawn disappears at once', () => {
  expect(visibilityIn('nurturing', 'unit')).toBe('unit')
  expect(visibilityIn('nominated', 'unit')).toBe('office')
  expect(visibilityIn('replicated', 'public')).toBe('public')
  expect(visibilityIn('dropped', 'public')).toBe('unit')
  expect(visibilityIn('withdrawn', 'public')).toBe('unit')
})
