import { useState } from 'react'
import { Anchor, PinInput, Stack, Text, TextInput } from '@mantine/core'
import { signOutRoute, verifySecondStepRoute } from '@guongsang/contract/identity.ts'
import { useAct } from '../../../ui/act.ts'
import { Form, useActionForm } from '../../../ui/form.tsx'
import styles from './sign-in.module.css'

/** Bước hai: six digits from the phone, or one of the recovery codes. */
export function SecondStep({ onDone }: { onDone: () => unknown }) {
  const [recovery, setRecovery] = useState(false)
  const verify = useAct(verifySecondStepRoute, { quiet: true })
  const leave = useAct(signOutRoute, { after: () => void onDone() })
  const action = useActionForm({
    initial: { code: '' },
    schema: verifySecondStepRoute.body,
    submit: async (body) => {
      await verify.mutateAsync({ body })
      await onDone()
    },
    guard: false,
  })
  const { form } = action
  return (
    <>
      <h1 className={styles.title}>Xác thực bước hai</h1>
      <p className={styles.note}>
        {recovery
          ? 'Nhập một trong các mã dự phòng đã lưu. Mỗi mã dùng được một lần.'
          : 'Mở ứng dụng xác thực trên điện thoại và nhập 6 chữ số đang hiện.'}
      </p>
      <Form action={action} act="Xác nhận">
        {recovery ? (
          <TextInput label="Mã dự phòng" autoComplete="off" autoFocus {...form.getInputProps('code')} />
        ) : (
          <Stack gap={4}>
            <PinInput
              length={6}
              type="number"
              oneTimeCode
              autoFocus
              aria-label="Mã 6 chữ số"
              placeholder=""
              error={form.errors['code'] !== undefined}
              value={form.values.code}
              onChange={(code) => form.setFieldValue('code', code)}
              onComplete={() => action.submit()}
            />
            {form.errors['code'] !== undefined && (
              <Text c="var(--gs-late)" size="sm">
                {form.errors['code']}
              </Text>
            )}
          </Stack>
        )}
      </Form>
      <Stack gap={4} mt="lg" align="flex-start">
        <Anchor component="button" type="button" size="sm" onClick={() => setRecovery((was) => !was)}>
          {recovery ? 'Dùng mã trên điện thoại' : 'Không có điện thoại bên mình: dùng mã dự phòng'}
        </Anchor>
        <Anchor component="button" type="button" size="sm" onClick={() => leave.mutate({})}>
          Đăng nhập bằng tài khoản khác
        </Anchor>
      </Stack>
    </>
  )
}
