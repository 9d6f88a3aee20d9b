import { PasswordInput } from '@mantine/core'
import { chooseNewPasswordRoute } from '@guongsang/contract/identity.ts'
import { useAct } from '../../../ui/act.ts'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { passwordTwice } from '../password-twice.ts'
import styles from './sign-in.module.css'

/** A temporary password opens nothing but this. */
export function NewPasswordStep({ onDone }: { onDone: () => unknown }) {
  const choose = useAct(chooseNewPasswordRoute, { quiet: true })
  const action = useActionForm({
    initial: { password: '', again: '' },
    schema: passwordTwice,
    submit: async ({ password }) => {
      await choose.mutateAsync({ body: { password } })
      await onDone()
    },
    guard: false,
  })
  const { form } = action
  return (
    <>
      <h1 className={styles.title}>Đặt mật khẩu mới</h1>
      <p className={styles.note}>
        Mật khẩu tạm chỉ dùng một lần. Đặt mật khẩu của riêng mình để vào làm việc.
      </p>
      <Form action={action} act="Đặt mật khẩu và vào làm việc">
        <PasswordInput
          label="Mật khẩu mới"
          description="Ít nhất 12 ký tự. Một câu dễ nhớ, khó đoán là tốt nhất."
          autoComplete="new-password"
          autoFocus
          {...form.getInputProps('password')}
        />
        <PasswordInput
          label="Nhập lại mật khẩu mới"
          autoComplete="new-password"
          {...form.getInputProps('again')}
        />
      </Form>
    </>
  )
}
