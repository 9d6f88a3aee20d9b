/** A district of the demo with its offices, groups, blocs, council and accounts, and nothing in its register. */
import type { Role } from '@guongsang/contract/roles.ts'
import { testApp, type TestApp } from '../../../../../tests/support/app.ts'
import { type DemoLocality, buildLocality } from '../../demo/build.ts'
import { idOf } from '../../demo/ids.ts'
import { cammy } from '../../demo/localities/cammy.ts'
import { vinhthuan } from '../../demo/localities/vinhthuan.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { insertAccounts } from '../identity/index.ts'
import { insertDirectory } from '../organizations/index.ts'

const districts = { cammy, vinhthuan }

export interface Register {
  app: TestApp
  localityId: string
  actor(login: string): Actor
  as(login: string): ReturnType<TestApp['as']>
  organization(key: string): string
  group(key: string): string
}

export async function districtRegister(slug: keyof typeof districts, app?: TestApp): Promise<Register> {
  const running = app ?? (await testApp({ today: '2024-03-10' }))
  const demo = buildLocality(districts[slug])
  await running.platform.database.transaction({ localityId: null }, async (tx) => {
    await insertDirectory(tx, demo.directory)
    await insertAccounts(tx, demo.directory.locality.id, demo.accounts, { passwordHash: '-', at: new Date() })
  })
  const actor = (login: string) => actorOf(demo, `${slug}.${login}`)
  return {
    app: running,
    localityId: demo.directory.locality.id,
    actor,
    as: (login) => running.as(actor(login)),
    organization: (key) => idOf(slug, 'organization', key),
    group: (key) => idOf(slug, 'group', key),
  }
}

/** As the sign-in would have loaded it. */
function actorOf(demo: DemoLocality, login: string): Actor {
  const account = demo.accounts.find((one) => one.login === login)
  if (account === undefined) throw new Error(`The demo has no account ${login}`)
  return {
    kind: 'account',
    accountId: account.id,
    personId: account.personId,
    localityId: demo.directory.locality.id,
    organizationId: account.organizationId,
    name: account.name,
    sessionId: null,
    grants: account.grants.map(({ role, scope }) => ({
      role: role as Role,
      scope: { ...scope, path: scope.kind === 'organization' ? `/${scope.id}/` : null },
    })),
  }
}
