import { expect, test } from 'vitest'
import { testAccount, testLocality } from '../../../../../tests/support/accounts.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { visitor } from '../../../../../tests/support/visitor.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import { createCtx } from '../../platform/ctx.ts'
import { clearSignInTraces } from './jobs.ts'

const DAY_MS = 86_400_000

test('traces of sign-ins go: attempts after a day, sessions a month after their end', async () => {
  const { platform, ...app } = await testApp()
  const locality = await testLocality(platform.database, 'dienbien', 'Điện Biên')
  const { login } = await testAccount(platform.database, locality, { login: 'a', name: 'Lò Thị Mai' })
  await visitor({ platform, ...app }).post('/api/session', { login, password: 'gió mùa đông bắc' })
  const start = platform.clock.real()
  const left = async (daysLater: number) => {
    platform.clock.real = () => new Date(start.getTime() + daysLater * DAY_MS)
    const ctx = createCtx(platform, systemActor(null))
    const signal = new AbortController().signal
    await clearSignInTraces.run({
      ctx,
      platform,
      signal,
      isLastAttempt: false,
      payload: { day: '2024-03-10' },
    })
    return ctx.transaction(async (tx) => [
      (await tx.selectFrom('identity.throttles').select('key').execute()).length,
      (await tx.selectFrom('identity.sessions').select('id').execute()).length,
    ])
  }
  expect([await left(0.5), await left(2), await left(29), await left(32)]).toEqual([
    [2, 1],
    [0, 1],
    [0, 1],
    [0, 0],
  ])
})
