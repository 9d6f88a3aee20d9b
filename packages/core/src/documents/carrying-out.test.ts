import { expect, test } from 'vitest'
import { carriesOut, isCarriedOut } from './carrying-out.ts'

test('resting on a document carries it out; replacing or mentioning it does not', () => {
  expect(['basis', 'guides', 'implements', 'replaces', 'cites', 'amends'].filter(carriesOut)).toEqual([
    'basis',
    'guides',
    'implements',
  ])
})

test('a law is there to be carried out, a letter once another rests on it', () => {
  expect(isCarriedOut('law', [])).toBe(true)
  expect(isCarriedOut('letter', [{ kind: 'cites' }])).toBe(false)
  expect(isCarriedOut('letter', [{ kind: 'cites' }, { kind: 'basis' }])).toBe(true)
})
