import { useQuery } from '@tanstack/react-query'
import { Button, PasswordInput, TextInput } from '@mantine/core'
import { showDemoRoute } from '@guongsang/contract/demo.ts'
import { signInRoute, startSingleSignOnRoute } from '@guongsang/contract/identity.ts'
import { read } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { DemoAccounts } from './demo-accounts.tsx'
import styles from './sign-in.module.css'

export function PasswordStep({ onDone }: { onDone: () => unknown }) {
  const { features, demo } = useSession()
  const signIn = useAct(signInRoute, { quiet: true })
  const sample = useQuery({ ...read(showDemoRoute), enabled: demo }).data
  const action = useActionForm({
    initial: { login: '', password: '' },
    schema: signInRoute.body,
    submit: async (body) => {
      await signIn.mutateAsync({ body })
      await onDone()
    },
    guard: false,
  })
  const { form } = action
  return (
    <>
      <h1 className={styles.title}>Đăng nhập</h1>
      <Form action={action} act="Đăng nhập">
        <TextInput
          label="Tên đăng nhập"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          {...form.getInputProps('login')}
        />
        <PasswordInput
          label="Mật khẩu"
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': 'Hiện hoặc ẩn mật khẩu' }}
          {...form.getInputProps('password')}
        />
      </Form>
      {features.singleSignOn !== null && <SingleSignOn provider={features.singleSignOn} />}
      {sample && (
        <DemoAccounts
          sample={sample}
          onChoose={(login) => {
            form.setValues({ login, password: sample.password })
            action.submit()
          }}
        />
      )}
    </>
  )
}

function SingleSignOn({ provider }: { provider: string }) {
  const start = useAct(startSingleSignOnRoute, { after: ({ url }) => window.location.assign(url) })
  return (
    <>
      <p className={styles.or}>hoặc</p>
      <Button variant="default" fullWidth loading={start.isPending} onClick={() => start.mutate({})}>
        Đăng nhập bằng tài khoản cơ quan
      </Button>
      <p className={styles.provider}>{provider}</p>
    </>
  )
}
