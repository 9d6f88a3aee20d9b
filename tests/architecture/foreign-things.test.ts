/** Every route × a thing of another locality, and of a unit one has nothing to do with. Signed out and wrong roles: policies.test.ts. */
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { demoDefaultDay } from '../../apps/server/src/demo/accounts.ts'
import { demoLocalities } from '../../apps/server/src/demo/build.ts'
import { idOf } from '../../apps/server/src/demo/ids.ts'
import { loadDemo } from '../../apps/server/src/demo/load.ts'
import { publicSuggestions } from '../../apps/server/src/modules/exemplars/index.ts'
import type { Actor } from '../../apps/server/src/platform/auth/actor.ts'
import type { Reach } from '../../apps/server/src/platform/auth/policy.ts'
import type { Role } from '../../apps/server/src/platform/auth/roles.ts'
import type { Database } from '../../apps/server/src/platform/database/database.ts'
import type { RegisteredRoute } from '../../apps/server/src/platform/http/server.ts'
import { newId } from '../../apps/server/src/platform/id.ts'
import { actorWith, grantsFor, systemAdministrator } from '../support/actors.ts'
import { type Answer, testApp, type TestApp } from '../support/app.ts'
import { sampleOf, type Schema } from '../support/sample-body.ts'
import { upload } from '../support/upload.ts'

/** Where the things of an address are kept, unless the table is called as the address is. */
const tableOf: Record<string, string> = {
  'account/sessions': 'identity.sessions',
  'area-attributes': 'organizations.jurisdiction_attributes',
  'audit/timelines': 'exemplars.exemplars',
  'award-imports': 'platform.import_batches',
  'content-packages': 'publicity.packages',
  'contest-entries': 'contests.entries',
  'contest-proposals': 'contests.proposals',
  'cooperation-programmes': 'publicity.cooperations',
  'documents/incoming-book': 'documents.incoming_entries',
  'documents/records': 'documents.documents',
  duties: 'plans.obligation_rules',
  events: 'events.events',
  'exemplar-invitations': 'exemplars.invitations',
  imports: 'platform.import_batches',
  'initiative-sessions': 'initiatives.sessions',
  items: 'plans.obligation_items',
  likenesses: 'initiatives.likeness_findings',
  'marking-desk': 'contests.entries',
  'movement-responses': 'movements.responses',
  'movement-summaries': 'movements.summaries',
  'orientation-notes': 'publicity.notes',
  people: 'organizations.persons',
  'publicity-activities': 'publicity.activities',
  'publicity-force': 'organizations.publicity_members',
  'publicity-items': 'publicity.items',
  'publicity-picks': 'publicity.picks',
  questions: 'plans.questions',
  replications: 'exemplars.replications',
  subjects: 'organizations.persons',
  summaries: 'plans.summaries',
  units: 'organizations.organizations',
}

/** What else stands in an address; anything not named here is an id. */
const otherParts: Record<string, string> = {
  ':year': '2024',
  'timelines/:kind': 'timelines/exemplar',
  'subjects/:kind': 'subjects/person',
  'yields/:kind': 'yields/sheet',
}

/** Refused, or answered with nothing, before the thing itself is looked for. */
const answeredEarlier: Record<string, number> = {
  editAnniversary: 422,
  editJurisdiction: 422,
  endCalendarFeed: 403,
  getTimeline: 200,
  openCalendarFeed: 403,
  placeItem: 422,
}

/** What any unit may read, take along or try of what another unit of its locality does. */
const sharedAmongUnits = new Set([
  'acknowledgeNote',
  'countParticipation',
  'exportParticipation',
  'exportRound',
  'listCountableItems',
  'listYields',
  'placeItem',
  'previewIssue',
  'printDocument',
  'printRoundList',
  'printYield',
  'showBroadcast',
  'showChannel',
  'showColumn',
  'showContest',
  'showDocument',
  'showEvent',
  'showExemplar',
  'showInitiative',
  'showInteractions',
  'showParticipation',
  'showPublicityItem',
  'showResults',
  'showRollout',
  'showRound',
])

interface Thing {
  id: string
  locality_id: string
}
interface Operation {
  requestBody?: { content: Record<string, { schema: Schema }> }
}

const [first, second] = demoLocalities.map(({ slug }) => idOf(slug, 'locality', slug)) as [string, string]
let app: TestApp
let routes: { route: RegisteredRoute; thing: Thing; body: Schema | undefined }[]
let without: string[]

const collectionOf = ({ path }: RegisteredRoute): string => path.split('/:')[0]!.replace('/api/', '')

async function thingOf(database: Database, collection: string, tables: string[]): Promise<Thing | undefined> {
  const named = collection.replaceAll('-', '_')
  const called = tables.filter((name) => name.split('.')[1] === named.split('/').at(-1))
  const [table, ...others] = collection in tableOf ? [tableOf[collection]] : called
  expect(`${collection}: ${table} ${others}`).toMatch(/: \w+\.\w+ $/)
  const { rows } = await database.transaction({ localityId: null }, (tx) =>
    sql<Thing>`select id, locality_id from ${sql.table(table!)} order by locality_id, id limit 1`.execute(tx),
  )
  return rows[0]
}

/** The smallest PNG there is. */
const onePoint = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** What the sample has none of and a few calls make: a file, a print with its job, a citizen's suggestion. */
async function work(localityId: string): Promise<void> {
  const officer = app.as(worker('officer', localityId))
  const told = {
    aboutName: 'Bà Lò Thị Sen',
    aboutPlace: 'Bản Bó',
    text: 'Bà dạy chữ cho trẻ trong bản đã mười năm.',
  }
  const done = [
    await upload(officer, 'anh.png', onePoint),
    await officer.post('/api/organizations/list-document', { on: demoDefaultDay }),
  ]
  expect(done.map(({ status }) => status)).toEqual([201, 202])
  await publicSuggestions(app.platform).receive({ slug: demoLocalities[0]!.slug }, told)
}

beforeAll(async () => {
  app = await testApp({ today: demoDefaultDay })
  const { database, clock } = app.platform
  await loadDemo(database, clock, () => {})
  await work(first)
  const { rows: tables } = await database.transaction({ localityId: null }, (tx) =>
    sql<{ name: string }>`select table_schema || '.' || table_name as name from information_schema.columns
      where column_name = 'id' and data_type = 'uuid' order by 1`.execute(tx),
  )
  const named = app.server.routes.filter(({ path }) => path.includes('/:id'))
  const things = new Map<string, Thing | undefined>()
  for (const collection of new Set(named.map(collectionOf)))
    things.set(
      collection,
      await thingOf(
        database,
        collection,
        tables.map(({ name }) => name),
      ),
    )
  const { paths } = app.server.fastify.swagger() as { paths: Record<string, Record<string, Operation>> }
  const bodyOf = ({ path, method }: RegisteredRoute) =>
    paths[path.replace(/:(\w+)/g, '{$1}')]![method.toLowerCase()]!.requestBody?.content['application/json']
      ?.schema
  routes = named.flatMap((route) => {
    const thing = things.get(collectionOf(route))
    return thing === undefined ? [] : [{ route, thing, body: bodyOf(route) }]
  })
  without = [...things].filter(([, thing]) => thing === undefined).map(([collection]) => collection)
}, 180_000)

/** Somebody in a unit nobody else has to do with. */
const worker = (role: Role, localityId: string): Actor =>
  actorWith(role, { localityId, organizationPath: `/${newId()}/` })

/** Whom the policy lets furthest. */
function strongest({ policy }: RegisteredRoute, localityId: string): Actor {
  const cells = Object.entries(policy.cells) as [Role, Reach][]
  const [role, reach] = cells.find(([, far]) => far === 'locality') ?? cells[0] ?? ['officer', 'locality']
  return reach === 'system' ? systemAdministrator(localityId) : worker(role, localityId)
}

/** Whom the policy lets as far as a unit; none where nobody is held to one. */
const heldToUnit = ({ policy }: RegisteredRoute): Role | undefined =>
  (Object.entries(policy.cells) as [Role, Reach][]).find(
    ([role, reach]) => (reach === 'own' || reach === 'subtree') && grantsFor(role, '/x/')[0]?.scope.path,
  )?.[0]

function ask({ route, body }: (typeof routes)[number], actor: Actor, id: string): Promise<Answer> {
  const path = Object.entries(otherParts).reduce((all, [part, one]) => all.replace(part, one), route.path)
  const payload = body && (sampleOf(body, newId()) as object)
  const url = path.replace(':id', id).replace(/:\w+/g, () => newId())
  return app.as(actor).send({ method: route.method as 'GET', url, ...(payload && { payload }) })
}

const told = ({ status, body, text }: Answer): string =>
  `${status} ${(body as { detail?: string } | null)?.detail ?? text}`

test('the sample has one of everything, but for what only comes of work', () => {
  expect(without).toMatchInlineSnapshot(`
    [
      "account/sessions",
      "delegations",
      "record-merges",
      "imports",
      "award-imports",
      "impediments",
      "payment-lists",
      "likenesses",
      "documents/templates",
      "summaries",
      "notifications",
    ]
  `)
  expect(routes.length).toBeGreaterThan(300)
})

test('each is there for its own locality', async () => {
  const missing: string[] = []
  // Of a second id in the address, such as a file's, none is known here.
  const reads = routes.filter(({ route }) => route.method === 'GET' && !/:\w+Id/.test(route.path))
  for (const one of reads) {
    const { status } = await ask(one, strongest(one.route, one.thing.locality_id), one.thing.id)
    if (status !== 200) missing.push(`${one.route.id} ${status}`)
  }
  expect(missing).toMatchInlineSnapshot(`
    [
      "listNumbers 404",
      "previewNumber 403",
      "getPrint 404",
      "comparePlans 409",
      "showBallot 403",
      "showExemplarPhoto 404",
      "showItemPhoto 404",
      "showBlindEntry 404",
      "showPicture 404",
    ]
  `)
})

test('for another locality it is as if it were nowhere', async () => {
  for (const one of routes) {
    const { route, thing } = one
    const actor = strongest(route, thing.locality_id === first ? second : first)
    const answer = await ask(one, actor, thing.id)
    expect(`${route.id} ${answer.status}`).toBe(`${route.id} ${answeredEarlier[route.id] ?? 404}`)
    expect(`${route.id} ${told(answer)}`).toBe(`${route.id} ${told(await ask(one, actor, newId()))}`)
  }
}, 60_000)

test('a unit changes nothing of another, and reads only what is meant for all units', async () => {
  const letIn: string[] = []
  for (const one of routes) {
    const role = heldToUnit(one.route)
    if (role === undefined) continue
    const { status } = await ask(one, worker(role, one.thing.locality_id), one.thing.id)
    if (![403, 404].includes(status) && !sharedAmongUnits.has(one.route.id))
      letIn.push(`${one.route.method} ${one.route.id} ${status}`)
  }
  expect(letIn).toEqual([])
}, 60_000)
