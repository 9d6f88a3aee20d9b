/** A new password, typed twice so that a slip does not lock its owner out. The rules themselves are the server's. */
import { z } from 'zod'
import { chooseNewPasswordRoute } from '@guongsang/contract/identity.ts'

export const passwordTwice = chooseNewPasswordRoute.body
  .extend({ again: z.string() })
  .refine(({ password, again }) => password === again, {
    path: ['again'],
    error: 'Hai lần nhập chưa giống nhau.',
  })
