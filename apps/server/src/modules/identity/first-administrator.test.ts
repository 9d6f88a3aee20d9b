import { expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { visitor } from '../../../../../tests/support/visitor.ts'
import { ensureFirstAdministrator } from './index.ts'

test('an empty installation gets one administrator, who must choose a password and can then open localities', async () => {
  const app = await testApp()
  const first = await ensureFirstAdministrator(app.platform)
  expect(first?.login).toBe('quantri')
  expect(await ensureFirstAdministrator(app.platform)).toBeNull()
  const who = visitor(app)
  const { login, temporaryPassword } = first!
  const reply = await who.post('/api/session', { login, password: temporaryPassword })
  expect(reply.body).toEqual({ next: 'new-password' })
  expect((await who.post('/api/session/new-password', { password: 'mười cánh đồng' })).body).toEqual({
    next: 'done',
  })
  expect((await who.get('/api/session')).body).toMatchObject({
    account: {
      login: 'quantri',
      locality: null,
      grants: [{ scope: { kind: 'system', name: 'Toàn hệ thống' } }],
    },
  })
})
