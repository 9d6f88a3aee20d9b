/** The movements of a sample locality: those of the levels above, its own, its units', and who takes part in them. */
import type { Movement } from '@guongsang/contract/movements.ts'
import { addDays, type Day, day } from '@guongsang/core/kernel/day.ts'
import type { SampleMovements } from '../../modules/movements/index.ts'
import type { Directory, DirectoryOrganization } from '../../modules/organizations/index.ts'
import { demoDefaultDay } from '../accounts.ts'
import { idOf } from '../ids.ts'
import { planIdOf } from '../plans/build-plans.ts'
import { councilTargetIds } from '../plans/learning.ts'
import type { PlanSource } from '../plans/plan-source.ts'
import { type Random, seededRandom } from '../random.ts'
import { localMovements } from './local-movements.ts'
import type { MovementSource } from './movement-source.ts'
import { nationalMovements } from './national-movements.ts'

export function buildMovements(directory: Directory, plan: PlanSource): SampleMovements {
  const { slug } = directory.locality
  const random = seededRandom(`${slug}/movements`)
  const sources = [...nationalMovements, ...(localMovements[slug] ?? [])]
  return {
    movements: sources.map((source) => movementOf(directory, plan, source)),
    summaries: sources.flatMap((source) => summariesOf(slug, source)),
    responses: sources.flatMap((source) => responsesOf(slug, source, unitsOf(directory), random)),
  }
}

const at = (text: string | undefined): Day | null => (text === undefined ? null : day(text))

function movementOf(
  directory: Directory,
  plan: PlanSource,
  source: MovementSource,
): SampleMovements['movements'][number] {
  const { slug } = directory.locality
  const documentId = (key: string) => idOf(slug, 'document', key)
  return {
    id: idOf(slug, 'movement', source.key),
    name: source.name,
    aliases: [...(source.aliases ?? [])],
    kind: source.kind,
    ...launcherOf(directory, source.by),
    launched_on: at(source.launchedOn),
    valid_from: at(source.from),
    valid_to: at(source.to),
    parent_id: source.parent === undefined ? null : idOf(slug, 'movement', source.parent),
    launch_document_id: source.document === undefined ? null : documentId(source.document),
    plan_id: source.ofPlan === true ? planIdOf(plan) : null,
    is_focus: source.focus === true,
    follows_ho_chi_minh: source.followsHoChiMinh === true,
    content: source.content ?? null,
    serves: source.serves ?? null,
    resolution_ids: (source.resolutions ?? []).map(documentId),
    indicator_ids: source.ofPlan === true ? councilTargetIds(plan) : [],
    cancelled_on: at(source.cancelled?.on),
    cancelled_reason: source.cancelled?.reason ?? null,
    created_by: 'Cơ quan thường trực',
  }
}

function launcherOf({ organizations, locality: { slug } }: Directory, by: MovementSource['by']) {
  if ('level' in by) return { organization_id: null, launched_by: by.launchedBy, level: by.level }
  const id = idOf(slug, 'organization', by.organization)
  const unit = organizations.find((one) => one.id === id)
  if (unit === undefined) throw new Error(`The demo has no "${by.organization}" in ${slug}`)
  return { organization_id: id, launched_by: null, level: unit.level }
}

const summariesOf = (slug: string, { key, summaries = [] }: MovementSource): SampleMovements['summaries'] =>
  summaries.map(({ kind, on, held, note }) => ({
    id: idOf(slug, 'movement-summary', `${key}/${kind}/${on}`),
    movement_id: idOf(slug, 'movement', key),
    kind,
    planned_on: day(on),
    held_on: at(held),
    document_id: null,
    note: note ?? null,
  }))

const OWN: readonly Movement['level'][] = ['district', 'commune']
const ASKED = new Set([
  'department',
  'office',
  'commune-committee',
  'district-committee',
  'union',
  'front',
  'school',
  'service-unit',
  'armed-force',
])

/** Offices, communes, unions and schools of the locality itself, there on the demo's day. */
const unitsOf = ({ organizations, locality }: Directory): DirectoryOrganization[] =>
  organizations.filter(
    ({ kind, level, foundedOn, endedOn }) =>
      ASKED.has(kind) &&
      foundedOn === null &&
      (endedOn === null || endedOn > demoDefaultDay) &&
      (OWN.includes(level) || locality.level === 'province'),
  )

const contents = [
  'Chọn một việc cụ thể của đơn vị, phân công người theo dõi và báo kết quả hằng quý.',
  'Đưa tiêu chí của phong trào vào nội dung họp cơ quan hằng tháng.',
  'Gắn với nhiệm vụ chuyên môn, mỗi bộ phận đăng ký một phần việc.',
  'Vận động đoàn viên, hội viên góp ngày công và nguồn lực tại chỗ.',
]

function responsesOf(
  slug: string,
  { key, launchedOn, from, share = 0 }: MovementSource,
  units: readonly DirectoryOrganization[],
  random: Random,
): SampleMovements['responses'] {
  const begun = day(launchedOn ?? from ?? '2022-01-10')
  return random.sample(units, Math.round(units.length * share)).map((unit) => {
    const respondedOn = addDays(begun, random.int(5, 90))
    const individuals = random.int(8, 60)
    return {
      id: idOf(slug, 'movement-response', `${key}/${unit.id}`),
      movement_id: idOf(slug, 'movement', key),
      organization_id: unit.id,
      responded_on: respondedOn > demoDefaultDay ? demoDefaultDay : respondedOn,
      content: random.chance(0.7) ? random.pick(contents) : null,
      document_id: null,
      informed: random.chance(0.6) ? individuals + random.int(0, 12) : null,
      collectives: random.int(1, 6),
      individuals,
      recorded_by: 'Cán bộ thi đua của đơn vị',
    }
  })
}
