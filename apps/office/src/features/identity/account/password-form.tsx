import { PasswordInput } from '@mantine/core'
import { z } from 'zod'
import { changePasswordRoute } from '@guongsang/contract/identity.ts'
import { useAct } from '../../../ui/act.ts'
import { Form, useActionForm } from '../../../ui/form.tsx'

const Twice = changePasswordRoute.body
  .extend({ again: z.string() })
  .refine(({ next, again }) => next === again, { path: ['again'], error: 'Hai lần nhập chưa giống nhau.' })

export function PasswordForm() {
  const change = useAct(changePasswordRoute, {
    quiet: true,
    done: 'Đã đổi mật khẩu. Các thiết bị khác phải đăng nhập lại.',
  })
  const action = useActionForm({
    initial: { current: '', next: '', again: '' },
    schema: Twice,
    submit: async ({ current, next }) => {
      await change.mutateAsync({ body: { current, next } })
      action.form.reset()
    },
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Đổi mật khẩu">
      <PasswordInput
        label="Mật khẩu đang dùng"
        autoComplete="current-password"
        maw={380}
        {...form.getInputProps('current')}
      />
      <PasswordInput
        label="Mật khẩu mới"
        description="Ít nhất 12 ký tự. Một câu dễ nhớ, khó đoán là tốt nhất."
        autoComplete="new-password"
        maw={380}
        {...form.getInputProps('next')}
      />
      <PasswordInput
        label="Nhập lại mật khẩu mới"
        autoComplete="new-password"
        maw={380}
        {...form.getInputProps('again')}
      />
    </Form>
  )
}
