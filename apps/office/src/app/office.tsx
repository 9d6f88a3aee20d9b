/** The application: its queries and its router, joined where a sign-in has run out. */
import { useState } from 'react'
import { MutationCache, QueryCache } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { ApiError } from '../lib/call.ts'
import { createQueryClient } from '../lib/query.ts'
import { sessionQuery } from '../lib/session.ts'
import { Providers } from './providers.tsx'
import { createOfficeRouter } from './router.tsx'

function createOffice() {
  const client = createQueryClient()
  const router = createOfficeRouter(client)
  /** The session has run out: once that is read, the shell asks for a sign-in. */
  const onError = (failure: Error) => {
    if (failure instanceof ApiError && failure.problem.code === 'not-signed-in')
      void client.fetchQuery({ ...sessionQuery, staleTime: 0 })
  }
  client.getQueryCache().config = new QueryCache({ onError }).config
  client.getMutationCache().config = new MutationCache({ onError }).config
  return { client, router }
}

export function Office() {
  const [{ client, router }] = useState(createOffice)
  return (
    <Providers client={client}>
      <RouterProvider router={router} />
    </Providers>
  )
}
