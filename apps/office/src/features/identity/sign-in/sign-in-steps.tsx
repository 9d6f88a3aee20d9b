/** Password, then the second step or a new password when the account needs one. */
import { useQueryClient } from '@tanstack/react-query'
import { sessionQuery, useLiveSession } from '../../../lib/session.ts'
import { NewPasswordStep } from './new-password-step.tsx'
import { PasswordStep } from './password-step.tsx'
import { SecondStep } from './second-step.tsx'
import { SignInFrame } from './sign-in-frame.tsx'

export function SignInSteps({ note }: { note?: string }) {
  const { awaiting } = useLiveSession()
  const client = useQueryClient()
  const again = () => client.fetchQuery({ ...sessionQuery, staleTime: 0 })
  return (
    <SignInFrame note={note}>
      {awaiting === 'second-step' && <SecondStep onDone={again} />}
      {awaiting === 'new-password' && <NewPasswordStep onDone={again} />}
      {awaiting === null && <PasswordStep onDone={again} />}
    </SignInFrame>
  )
}
