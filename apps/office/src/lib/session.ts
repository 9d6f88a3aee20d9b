/** Who works here, where, on which day, and what they may do. */
import { createContext, use } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { Ok } from '@guongsang/contract/route.ts'
import { showSessionRoute } from '@guongsang/contract/identity.ts'
import { read } from './query.ts'

export type Session = Ok<typeof showSessionRoute>
export type Account = NonNullable<Session['account']>

export const sessionQuery = { ...read(showSessionRoute), staleTime: 60_000 }

/** Is the sign-in finished? */
export const isOpen = (session: Session): boolean => session.account !== null && session.awaiting === null

/** The session as the server last told it, run out or not. */
export const useLiveSession = (): Session => useSuspenseQuery(sessionQuery).data

/** Inside the shell, the last session that was open: what is being typed outlives it. */
export const HeldSession = createContext<Session | null>(null)

export function useSession(): Session {
  const live = useLiveSession()
  return use(HeldSession) ?? live
}

/** The account at work; only inside the shell, where the sign-in is finished. */
export function useAccount(): Account {
  const { account } = useSession()
  if (account === null) throw new Error('Screens of the shell are shown to signed-in accounts only')
  return account
}

/** `const may = useMay(); may('can-edit-organization')`: hides acts that would be refused; the server decides. */
export function useMay(): (policy: string) => boolean {
  const { may } = useAccount()
  return (policy) => may.includes(policy)
}
