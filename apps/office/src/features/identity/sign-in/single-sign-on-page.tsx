/** Where the provider sends people back to; the server checks what it says. */
import { useEffect, useRef } from 'react'
import { Alert, Stack } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { finishSingleSignOnRoute } from '@guongsang/contract/identity.ts'
import { sessionQuery } from '../../../lib/session.ts'
import { sentenceOf } from '../../../lib/refusal.ts'
import { useAct } from '../../../ui/act.ts'
import { LinkButton } from '../../../ui/link.tsx'
import { Loading } from '../../../ui/states.tsx'
import { SignInFrame } from './sign-in-frame.tsx'
import styles from './sign-in.module.css'

export function SingleSignOnPage() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const finish = useAct(finishSingleSignOnRoute, {
    quiet: true,
    after: () =>
      void client
        .fetchQuery({ ...sessionQuery, staleTime: 0 })
        .then(() => navigate({ to: '/dang-nhap', replace: true })),
  })
  const asked = useRef(false)
  useEffect(() => {
    // A code of the provider is good for one try; strict mode would use it twice.
    if (asked.current) return
    asked.current = true
    finish.mutate({ body: { query: window.location.search.slice(1) } })
  }, [finish])
  return (
    <SignInFrame>
      <h1 className={styles.title}>Đăng nhập bằng tài khoản cơ quan</h1>
      {finish.error === null ? (
        <Loading what="Đang xác nhận với cơ quan cấp tài khoản" />
      ) : (
        <Stack align="flex-start">
          <Alert role="alert" variant="outline" color="red">
            {sentenceOf(finish.error)}
          </Alert>
          <LinkButton to="/dang-nhap" variant="default">
            Về trang đăng nhập
          </LinkButton>
        </Stack>
      )}
    </SignInFrame>
  )
}
