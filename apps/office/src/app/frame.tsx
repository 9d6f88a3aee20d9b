/** The two routes every screen hangs on: the root, and the shell behind the sign-in. */
import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  Outlet,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router'
import { z } from 'zod'
import { isOpen, sessionQuery } from '../lib/session.ts'
import { InsideRouter } from './providers.tsx'
import { Shell } from './shell/shell.tsx'

export const root = createRootRouteWithContext<{ client: QueryClient }>()({
  validateSearch: z.looseObject({ nam: z.coerce.number().int().optional().catch(undefined) }),
  search: { middlewares: [retainSearchParams(['nam'])] },
  component: () => (
    <InsideRouter>
      <Outlet />
    </InsideRouter>
  ),
})

/** Everything behind the sign-in. */
export const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ context, location }) => {
    const session = await context.client.ensureQueryData(sessionQuery)
    if (!isOpen(session)) throw redirect({ to: '/dang-nhap', search: { tiep: location.href } })
  },
  component: Shell,
})
