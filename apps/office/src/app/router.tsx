/** Every address of the office, with the screen it opens. A screen's code is loaded when it is first visited. */
import type { QueryClient } from '@tanstack/react-query'
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { z } from 'zod'
import { readSearch, writeSearch } from '../lib/address.ts'
import { sessionQuery } from '../lib/session.ts'
import { Loading } from '../ui/states.tsx'
import { root, shell } from './frame.tsx'
import { NotFound } from './not-found.tsx'
import { ScreenFault } from './screen-fault.tsx'
import { screens } from './screens.ts'

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  validateSearch: z.object({ tiep: z.string().optional().catch(undefined) }),
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

/** Anything else, with the menu still around it. */
const nowhere = createRoute({ getParentRoute: () => shell, path: '$', component: NotFound })

const tree = root.addChildren([signIn, singleSignOn, shell.addChildren([home, ...screens, nowhere])])

export const createOfficeRouter = (client: QueryClient) =>
  createRouter({
    routeTree: tree,
    basepath: '/van-phong',
    context: { client },
    parseSearch: readSearch,
    stringifySearch: writeSearch,
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
