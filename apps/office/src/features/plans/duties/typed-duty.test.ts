import { expect, test } from 'vitest'
import { addDutyRoute } from '@guongsang/contract/plans-obligations.ts'
import { dutyBody, emptyDuty } from './typed-duty.ts'

test('what is typed is what the server takes; a number is sent only when the plan prints one', () => {
  const typed = { ...emptyDuty, title: 'Giới thiệu điển hình tiêu biểu' }
  expect(addDutyRoute.body.parse(dutyBody(typed)).rule.quota).toBeNull()
  const quota = { ...emptyDuty.rule.quota, minimum: 3 }
  const body = dutyBody({ ...typed, counted: true, rule: { ...typed.rule, quota } })
  expect(addDutyRoute.body.parse(body).rule.quota).toMatchObject({ minimum: 3, per: 'year' })
  expect(addDutyRoute.body.safeParse(dutyBody(emptyDuty)).success).toBe(false)
})
