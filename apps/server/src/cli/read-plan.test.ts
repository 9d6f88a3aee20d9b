/** The command itself: what it takes, what it refuses, and that no line goes missing. */
import { expect, test } from 'vitest'
import { planFile, readSamples, runReadPlan } from './read-plan.fixture.ts'

test('every line of the five plans has its part', () => {
  const parts = Object.values(readSamples()).flatMap(({ details }) => details.lines)
  expect(new Set(parts).has('unread')).toBe(false)
})

test('an empty text ends with status 65 and a sentence', () => {
  const { status, stderr, stdout } = runReadPlan('\n  \n')
  expect([status, stdout]).toEqual([65, ''])
  expect(stderr).toMatch(/^Văn bản trống, không có gì để đọc\./)
})

test('a file may be given; one that is no plan text is refused', () => {
  expect(JSON.parse(runReadPlan('', planFile('cam-my-2024.txt')).stdout).document.number).toBe('11')
  expect(runReadPlan('', 'ke-hoach.xlsx')).toMatchObject({ status: 65 })
  expect(runReadPlan('', planFile('khong-co.docx')).stderr).toMatch(/^Không có tệp/)
})
