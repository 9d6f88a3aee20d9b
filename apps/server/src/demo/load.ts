/**
 * Loads the sample data into an empty installation: all of it in one transaction, or nothing. Says whether this
 * installation is a sample: one with data of its own never shows sample accounts, nor lets its day be moved.
 */
import { insertAnniversaries, insertEvents } from '../modules/events/index.ts'
import { insertContests } from '../modules/contests/index.ts'
import { insertDocuments } from '../modules/documents/index.ts'
import { type Exemplars, insertExemplars, papersSent } from '../modules/exemplars/index.ts'
import { insertHonours } from '../modules/honours/index.ts'
import { insertInitiatives } from '../modules/initiatives/index.ts'
import { hasAccounts, hashPassword, insertAccounts } from '../modules/identity/index.ts'
import { insertOpinions } from '../modules/opinions/index.ts'
import { insertMovements, type SampleMovements } from '../modules/movements/index.ts'
import { insertDirectory, listLocalityIds } from '../modules/organizations/index.ts'
import { insertHandedIn, insertInspections, insertLearning, insertPlans } from '../modules/plans/index.ts'
import { insertChannels, insertItemSamples, insertOutreachSamples } from '../modules/publicity/index.ts'
import type { Clock } from '../platform/clock.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { demoDefaultDay, demoPassword } from './accounts.ts'
import { anniversariesIn } from './anniversaries.ts'
import { buildDemo, demoLocalities, type DemoLocality } from './build.ts'
import { buildChannels } from './channels/build-channels.ts'
import { buildContests } from './contests/build-contests.ts'
import { buildDocuments } from './documents/build-documents.ts'
import { buildEvents } from './events/build-events.ts'
import { buildExemplars } from './exemplars/build-exemplars.ts'
import { buildHonours } from './honours.ts'
import { idOf } from './ids.ts'
import { buildInitiatives } from './initiatives/build-initiatives.ts'
import { buildOpinions } from './opinions/build-opinions.ts'
import { buildItems } from './items/build-items.ts'
import { buildMovements } from './movements/build-movements.ts'
import { buildPlans, type Matcher, matcherOf, planIdOf } from './plans/build-plans.ts'
import { handedInFor } from './plans/handed-in.ts'
import { demoPlans } from './plans/index.ts'
import { buildOutreach } from './outreach/build-outreach.ts'
import { inspectionsOf } from './plans/inspections.ts'
import { learningOf } from './plans/learning.ts'
import type { PlanSource, Printed } from './plans/plan-source.ts'
import { buildUnitPlans } from './plans/unit-plans.ts'
import { administrator } from './seats.ts'
import type { LocalitySource } from './source.ts'

const sampleLocalities = demoLocalities.map(({ slug }) => idOf(slug, 'locality', slug))

type Say = (line: string) => void

export async function loadDemo(database: Database, clock: Clock, say: Say): Promise<boolean> {
  const found = await database.transaction({ localityId: null, readOnly: true }, lookAt)
  if (found !== 'empty') return found === 'sample'
  const at = clock.real()
  // Slow on purpose, so the common password is hashed once and outside the transaction.
  const passwordHash = await hashPassword(demoPassword)
  await database.transaction({ localityId: null }, async (tx) => {
    for (const demo of buildDemo()) {
      const { directory, accounts } = demo
      const from = performance.now()
      await insertDirectory(tx, directory)
      await insertAccounts(tx, directory.locality.id, accounts, { passwordHash, at })
      const honours = buildHonours(directory)
      await insertHonours(tx, directory.locality.id, honours)
      await insertInitiatives(tx, directory.locality.id, buildInitiatives(demo))
      await insertAnniversaries(tx, directory.locality.id, anniversariesIn(directory.locality.slug))
      const plan = planOf(demo)
      await loadPlan(tx, plan, demo)
      await insertPlans(tx, directory.locality.id, buildUnitPlans(directory))
      const movements = buildMovements(directory, plan)
      await insertMovements(tx, directory.locality.id, movements)
      const exemplars = await loadExemplars(tx, demo, movements)
      await loadPublicity(tx, demo, exemplars)
      await insertContests(tx, directory.locality.id, buildContests(demo))
      await insertOpinions(tx, buildOpinions(demo))
      // After the plans: 'Như trên' means those who have duties in them.
      await insertDocuments(tx, directory.locality.id, registerOf(demo))
      const { locality, organizations, persons } = directory
      const counts = `${organizations.length} đơn vị, ${persons.length} người, ${accounts.length} tài khoản, ${honours.awards.length} lần khen thưởng`
      say(`  ${locality.fullName}: ${counts} (${seconds(performance.now() - from)} giây)`)
    }
    await insertAccounts(tx, null, [administrator], { passwordHash, at })
  })
  return true
}

/** The plan with its duties, and what the units have handed in for them. */
async function loadPlan(tx: Tx, source: PlanSource, demo: DemoLocality): Promise<void> {
  const { directory, accounts } = demo
  const localityId = directory.locality.id
  const plans = buildPlans(source, directory)
  await insertPlans(tx, localityId, plans)
  await insertHandedIn(tx, localityId, {
    planIds: plans.plans.map(({ id }) => id),
    today: demoDefaultDay,
    idOf: (key) => idOf(source.locality, 'item', key),
    decide: handedInFor(directory, source.closedOn !== undefined, {
      notBegun: workplaces(accounts, 'commune-officer'),
      toApprove: workplaces(accounts, 'education-office'),
      nothingToName: named(source.nothingToName ?? [], matcherOf(directory, source.means)),
    }),
  })
  for (const { id } of plans.plans) await insertLearning(tx, localityId, learningOf(source, id, directory))
  await insertInspections(tx, localityId, inspectionsOf(source, planIdOf(source), demo))
}

const named = (all: readonly Printed[], match: Matcher): Set<string> =>
  new Set(all.flatMap((printed) => match(printed).organization_id ?? []))

const workplaces = (accounts: DemoLocality['accounts'], role: string): Set<string> =>
  new Set(
    accounts.flatMap(({ organizationId, grants }) =>
      organizationId !== null && grants.some((grant) => grant.role === role) ? [organizationId] : [],
    ),
  )

/** What the papers of the rounds name, and exemplars at every step of a life. */
async function loadExemplars(tx: Tx, demo: DemoLocality, { movements }: SampleMovements): Promise<Exemplars> {
  const { id, slug } = demo.directory.locality
  const papers = await papersSent(tx, id, { today: demoDefaultDay, idOf: (key) => idOf(slug, 'round', key) })
  const isClosed = demoPlans.some(({ locality, closedOn }) => locality === slug && closedOn !== undefined)
  const exemplars = buildExemplars(demo, papers, isClosed, movements)
  await insertExemplars(tx, id, exemplars)
  return exemplars
}

/** After the exemplars: what is on the air, written and handed out shows those who may be shown. */
async function loadPublicity(tx: Tx, demo: DemoLocality, { exemplars }: Exemplars): Promise<void> {
  const { id } = demo.directory.locality
  const shown = exemplars
    .filter(({ visibility }) => visibility === 'public')
    .map((one) => ({ id: one.id, title: one.title, organizationId: one.organization_id }))
  await insertChannels(tx, id, buildChannels(demo, sourceOf(demo), planOf(demo), shown))
  const items = buildItems(demo, exemplars)
  await insertItemSamples(tx, id, items)
  await insertOutreachSamples(tx, id, buildOutreach(demo, sourceOf(demo), shown, items.items))
  await insertEvents(tx, id, buildEvents(demo, sourceOf(demo), planIdOf(planOf(demo)), shown))
}

const registerOf = (demo: DemoLocality) => buildDocuments(sourceOf(demo), demo, planOf(demo))

const sourceOf = ({ directory }: DemoLocality): LocalitySource =>
  demoLocalities.find(({ slug }) => slug === directory.locality.slug)!

const planOf = ({ directory }: DemoLocality): PlanSource =>
  demoPlans.find(({ locality }) => locality === directory.locality.slug)!

async function lookAt(tx: Tx): Promise<'empty' | 'sample' | 'own'> {
  const localities = await listLocalityIds(tx)
  if (localities.some((id) => sampleLocalities.includes(id))) return 'sample'
  return localities.length === 0 && !(await hasAccounts(tx)) ? 'empty' : 'own'
}

const seconds = (millis: number): string => (millis / 1000).toFixed(1).replace('.', ',')
