/** Every address of the office, with the screen it opens. A screen's code is loaded when it is first visited. */
import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router'
import { z } from 'zod'
import { isOpen, sessionQuery } from '../lib/session.ts'
import { Loading } from '../ui/states.tsx'
import { NotFound } from './not-found.tsx'
import { InsideRouter } from './providers.tsx'
import { ScreenFault } from './screen-fault.tsx'
import { Shell } from './shell/shell.tsx'

const root = createRootRouteWithContext<{ client: QueryClient }>()({
  validateSearch: z.looseObject({ nam: z.coerce.number().int().optional().catch(undefined) }),
  search: { middlewares: [retainSearchParams(['nam'])] },
  component: () => (
    <InsideRouter>
      <Outlet />
    </InsideRouter>
  ),
})

/** Everything behind the sign-in. */
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ context, location }) => {
    const session = await context.client.ensureQueryData(sessionQuery)
    if (!isOpen(session)) throw redirect({ to: '/dang-nhap', search: { tiep: location.href } })
  },
  component: Shell,
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  beforeLoad: async ({ context }) => {
    await context.client.ensureQueryData(sessionQuery)
  },
  component: lazyRouteComponent(() => import('../features/identity/sign-in/sign-in-page.tsx'), 'SignInPage'),
})
const singleSignOn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap/mot-lan',
  component: lazyRouteComponent(
    () => import('../features/identity/sign-in/single-sign-on-page.tsx'),
    'SingleSignOnPage',
  ),
})

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/viec-cua-toi' })
  },
})

const todo = createRoute({
  getParentRoute: () => shell,
  path: '/viec-cua-toi',
  component: lazyRouteComponent(() => import('../features/home/home-page.tsx'), 'HomePage'),
})
const news = createRoute({
  getParentRoute: () => shell,
  path: '/thong-bao',
  component: lazyRouteComponent(
    () => import('../features/notifications/notifications-page.tsx'),
    'NotificationsPage',
  ),
})

const tree = root.addChildren([signIn, singleSignOn, shell.addChildren([home, todo, news])])

export const createOfficeRouter = (client: QueryClient) =>
  createRouter({
    routeTree: tree,
    basepath: '/van-phong',
    context: { client },
    defaultPreload: 'intent',
    // Queries decide what is fresh.
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultPendingComponent: () => <Loading />,
    defaultPendingMs: 300,
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: ScreenFault,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createOfficeRouter>
  }
}
