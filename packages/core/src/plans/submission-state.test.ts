import { describe, expect, test } from 'vitest'
import {
  itemStateAfter,
  nextSubmissionState,
  opensNewEdition,
  submissionTransitions,
  type SubmissionState,
} from './submission-state.ts'

describe('a submission', () => {
  const all = Object.keys(submissionTransitions) as SubmissionState[]

  test('S003-IV-5-1a: nothing leaves the unit but by its head, nothing is received that was not sent', () => {
    expect(all.filter((state) => nextSubmissionState(state, 'accept') !== undefined)).toEqual(['sent'])
    expect(all.filter((state) => nextSubmissionState(state, 'recall') !== undefined)).toEqual(['sent'])
    expect(nextSubmissionState('with-head', 'send')).toBe('sent')
    expect(nextSubmissionState('with-head', 'decline')).toBe('draft')
  })

  test('a new edition begins only when none is on its way', () => {
    expect(all.filter(opensNewEdition)).toEqual(['returned', 'recalled'])
    expect(opensNewEdition(null)).toBe(true)
  })

  test('the item follows its latest edition', () => {
    expect(all.map(itemStateAfter)).toEqual(['owed', 'with-head', 'sent', 'returned', 'owed', 'accepted'])
  })
})
