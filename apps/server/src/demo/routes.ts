/** What the sign-in page shows of the demo; nothing of it is there when DEMO=0. */
import { showDemoRoute } from '@guongsang/contract/demo.ts'
import { definePolicy } from '../platform/auth/policy.ts'
import { AppError } from '../platform/errors.ts'
import { handle } from '../platform/http/handle.ts'
import type { Server } from '../platform/http/server.ts'
import { demoAccounts, demoPassword } from './accounts.ts'

const canSeeDemo = definePolicy('can-see-demo', 'Xem tài khoản dùng thử', 'anyone')

export function registerDemo(server: Server): void {
  handle(server, showDemoRoute, canSeeDemo, async () => {
    if (!server.platform.config.DEMO) throw new AppError('not-found')
    return { password: demoPassword, accounts: [...demoAccounts()] }
  })
}
