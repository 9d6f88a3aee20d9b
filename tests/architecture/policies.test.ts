/** No route without a policy, and every policy holds at the door: route × role, signed in or not, own or foreign. */
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../apps/server/src/platform/auth/actor.ts'
import {
  allPolicies,
  extentOf,
  may,
  type Policy,
  type Reach,
} from '../../apps/server/src/platform/auth/policy.ts'
import { type Role, roles } from '../../apps/server/src/platform/auth/roles.ts'
import type { RegisteredRoute } from '../../apps/server/src/platform/http/server.ts'
import { systemAdministrator } from '../support/actors.ts'
import { testApp, type TestApp } from '../support/app.ts'

let app: TestApp
let routes: RegisteredRoute[]
const localityId = randomUUID()
const own = '/0191aaaa-0000-7000-8000-000000000001/'
const below = `${own}0191aaaa-0000-7000-8000-000000000002/`
const foreign = '/0191aaaa-0000-7000-8000-000000000003/'

const actorIn = (role: Role): Actor => ({
  kind: 'account',
  accountId: randomUUID(),
  personId: null,
  localityId,
  organizationId: own.slice(1, -1),
  name: 'Người thử',
  sessionId: randomUUID(),
  grants: [{ role, scope: { kind: 'organization', id: own.slice(1, -1), path: own } }],
})

const urlOf = (route: RegisteredRoute): string => route.path.replace(/:\w+/g, () => randomUUID())

beforeAll(async () => {
  app = await testApp()
  routes = app.server.routes
})

describe('routes', () => {
  test('every address under /api is registered with a policy', () => {
    const document = app.server.fastify.swagger() as { paths: Record<string, Record<string, unknown>> }
    const published = Object.entries(document.paths)
      .filter(([path]) => path.startsWith('/api/'))
      .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`))
    const guarded = routes.map((route) => `${route.method} ${route.path.replace(/:(\w+)/g, '{$1}')}`)
    expect(guarded.sort()).toEqual(published.sort())
    expect(guarded.length).toBeGreaterThan(40)
  })

  test('names are unique and every policy has a Vietnamese label', () => {
    expect(new Set(routes.map((route) => route.id)).size).toBe(routes.length)
    for (const policy of allPolicies()) expect(policy.label).toMatch(/[À-ỹ]/)
  })

  test('only what is meant for everybody is open to everybody', () => {
    const open = routes.filter((route) => route.policy.open === 'anyone').map((route) => route.id)
    expect(open.sort()).toMatchInlineSnapshot(`
      [
        "chooseNewPassword",
        "finishSingleSignOn",
        "getDemoDay",
        "showDemo",
        "showSession",
        "signIn",
        "signOut",
        "startSingleSignOn",
        "verifySecondStep",
      ]
    `)
  })
})

describe('the door of every route', () => {
  test('nobody gets in without signing in', async () => {
    for (const route of routes.filter((one) => one.policy.open !== 'anyone')) {
      const answer = await app.asBrowser().send({ method: route.method as 'GET', url: urlOf(route) })
      expect(`${route.id} ${answer.status}`).toBe(`${route.id} 401`)
    }
  })

  test('a role that the policy does not name is refused before its input is looked at', async () => {
    const guarded = routes.filter((one) => one.policy.open === null)
    for (const role of roles) {
      const caller = app.as(actorIn(role))
      for (const route of guarded.filter((one) => one.policy.cells[role] === undefined)) {
        const answer = await caller.send({ method: route.method as 'GET', url: urlOf(route) })
        expect(`${role} ${route.id} ${answer.status}`).toBe(`${role} ${route.id} 403`)
      }
    }
  })

  test('a role that the policy names is let through to the use-case', async () => {
    for (const route of routes.filter((one) => one.policy.open === null)) {
      const [role, reach] = Object.entries(route.policy.cells)[0] as [Role, Reach]
      const actor = reach === 'system' ? systemAdministrator(localityId) : actorIn(role)
      const answer = await app.as(actor).send({ method: route.method as 'GET', url: urlOf(route) })
      expect(`${route.id} ${answer.status}`).not.toBe(`${route.id} 401`)
      expect(`${route.id} ${answer.status}`).not.toBe(`${route.id} 500`)
    }
  })
})

describe('requests from elsewhere', () => {
  test('no act is accepted from a page of another site', async () => {
    for (const route of routes.filter((one) => one.method !== 'GET')) {
      const role = (Object.keys(route.policy.cells)[0] ?? 'officer') as Role
      const answer = await app.as(actorIn(role)).send({
        method: route.method as 'POST',
        url: urlOf(route),
        headers: { 'sec-fetch-site': 'cross-site' },
      })
      const { code } = answer.body as { code: string }
      expect(`${route.id} ${answer.status} ${code}`).toBe(`${route.id} 403 foreign-origin`)
    }
  })
})

/** What a reach means, written out once more and by hand, so that the table and the code are held against each other. */
function expected(policy: Policy, role: Role, path: string, sameLocality: boolean): boolean {
  const reach = policy.cells[role]
  if (policy.open === 'anyone') return true
  if (policy.open === 'signed-in') return true
  if (reach === undefined) return false
  if (reach === 'system') return false
  if (!sameLocality) return false
  if (reach === 'locality') return true
  if (reach === 'subtree') return path === own || path === below
  if (reach === 'own') return path === own
  return false
}

describe('policies × roles × own, below, foreign unit, foreign locality', () => {
  const cases = [
    { path: own, locality: localityId, same: true },
    { path: below, locality: localityId, same: true },
    { path: foreign, locality: localityId, same: true },
    { path: own, locality: randomUUID(), same: false },
  ]

  test.each(roles)('%s reaches what its cells say, and the list agrees with the single thing', (role) => {
    const actor = actorIn(role)
    for (const policy of allPolicies())
      for (const one of cases) {
        const target = { localityId: one.locality, organizationPath: one.path }
        const said = `${policy.name} ${one.path} ${one.same}`
        expect(`${said}: ${may(actor, policy, target)}`).toBe(
          `${said}: ${expected(policy, role, one.path, one.same)}`,
        )
        if (!one.same || policy.open === 'signed-in') continue
        const extent = extentOf(actor, policy)
        const listed =
          extent.all ||
          extent.exact.includes(one.path) ||
          extent.below.some((path) => one.path.startsWith(path))
        expect(`${said}: ${listed}`).toBe(`${said}: ${may(actor, policy, target)}`)
      }
  })
})
