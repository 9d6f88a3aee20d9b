/** Đăng nhập: password, then the second step or a new password when the account needs one. */
import { useEffect } from 'react'
import { useRouter, useSearch } from '@tanstack/react-router'
import { isOpen, useLiveSession } from '../../../lib/session.ts'
import { useDocumentTitle } from '@mantine/hooks'
import { SignInSteps } from './sign-in-steps.tsx'
import { wayBack } from './way-back.ts'

export function SignInPage() {
  useDocumentTitle('Đăng nhập · Gương Sáng')
  const enter = useEnter()
  const open = isOpen(useLiveSession())
  useEffect(() => {
    if (open) enter()
  }, [open, enter])
  return open ? null : <SignInSteps />
}

/** Back to the screen that asked for the sign-in; nowhere outside the office. */
export function useEnter(): () => void {
  const router = useRouter()
  const { tiep } = useSearch({ from: '/dang-nhap' })
  return () => void router.navigate({ href: wayBack(tiep), replace: true })
}
