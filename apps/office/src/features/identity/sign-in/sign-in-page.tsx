/** Đăng nhập: password, then the second step or a new password when the account needs one. */
import { useEffect } from 'react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { isOpen, sessionQuery } from '../../../lib/session.ts'
import { useDocumentTitle } from '@mantine/hooks'
import { NewPasswordStep } from './new-password-step.tsx'
import { PasswordStep } from './password-step.tsx'
import { SecondStep } from './second-step.tsx'
import { SignInFrame } from './sign-in-frame.tsx'
import { wayBack } from './way-back.ts'

export function SignInPage() {
  useDocumentTitle('Đăng nhập · Gương Sáng')
  const { data: session } = useSuspenseQuery(sessionQuery)
  const enter = useEnter()
  const client = useQueryClient()
  const again = () => client.fetchQuery({ ...sessionQuery, staleTime: 0 })
  const open = isOpen(session)
  useEffect(() => {
    if (open) enter()
  }, [open, enter])
  if (open) return null
  return (
    <SignInFrame>
      {session.awaiting === 'second-step' && <SecondStep onDone={again} />}
      {session.awaiting === 'new-password' && <NewPasswordStep onDone={again} />}
      {session.awaiting === null && <PasswordStep onDone={again} />}
    </SignInFrame>
  )
}

/** Back to the screen that asked for the sign-in; nowhere outside the office. */
export function useEnter(): () => void {
  const router = useRouter()
  const { tiep } = useSearch({ from: '/dang-nhap' })
  return () => void router.navigate({ href: wayBack(tiep), replace: true })
}
