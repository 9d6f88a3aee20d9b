/** A story told of somebody of a unit: its numbers, its place, its subject. */
import type { EquityFlag } from '@guongsang/core/exemplars/equity.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Exemplars } from '../../modules/exemplars/index.ts'
import type { DirectoryPerson } from '../../modules/organizations/index.ts'
import { idOf } from '../ids.ts'
import type { Random } from '../random.ts'
import type { Cast } from './cast.ts'
import { fieldIn } from './labels.ts'
import type { Story } from './stories.ts'

/** Newly found; its life comes after. */
export interface Told {
  row: Exemplars['exemplars'][number]
  person: DirectoryPerson | undefined
}

interface Telling {
  slug: string
  key: string
  organizationId: string
  foundOn: Day
  cast: Cast
  random: Random
}

const sources = {
  movement: 5,
  campaign: 2,
  inspection: 1,
  contest: 1,
  media: 1,
  front: 2,
  public: 1,
  unit: 4,
} as const
const sourceTexts: Readonly<Record<string, string>> = {
  movement: 'Phong trào thi đua “Chung sức xây dựng nông thôn mới”',
  campaign: 'Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”',
  inspection: 'Đợt kiểm tra công tác thi đua, khen thưởng',
  contest: 'Cuộc thi viết về gương người tốt, việc tốt',
  media: 'Bản tin của đài truyền thanh huyện',
  front: 'Mặt trận và các đoàn thể giới thiệu',
}

export function storyOf(story: Story, { slug, key, organizationId, foundOn, cast, random }: Telling): Told {
  const person = story.about === 'person' ? cast.person(organizationId) : undefined
  const group = story.about === 'collective' ? cast.collective(organizationId) : undefined
  const [n, m, place] = [random.int(12, 60), random.int(3, 9), cast.placeOf(organizationId)]
  const fill = (text: string) =>
    text.replaceAll('{n}', String(n)).replaceAll('{m}', String(m)).replaceAll('{noi}', place)
  const source = random.weighted(sources)
  const row: Told['row'] = {
    id: idOf(slug, 'exemplar', key),
    title: fill(story.title),
    kind: story.kind,
    subject_kind: story.about,
    subject_id: person?.id ?? group?.id ?? null,
    subject_name: subjectName(story, { person, group, cast, organizationId }),
    organization_id: organizationId,
    jurisdiction_id: null,
    comprehensive: false,
    fields: [fieldIn(slug, story.field)],
    domains: [story.domain],
    found_on: foundOn,
    found_by: 'Cán bộ thi đua của đơn vị',
    source,
    source_text: sourceTexts[source] ?? null,
    ground: story.kind === 'nguoi-tot' ? 'good-deed' : 'leading',
    promise: 'Việc làm đều, có sổ ghi; người chung quanh đã bắt đầu làm theo.',
    target_level: random.chance(0.3) ? 'tinh' : 'huyen',
    target_year: Number(foundOn.slice(0, 4)) + 1,
    experience: 'Làm nhỏ trước, ghi lại kết quả rồi mới mở rộng; việc gì cũng bàn với người trong cuộc.',
    method: fill(story.method),
    practice: fill(story.practice),
    effect: fill(story.effect),
    economic_value: story.worth === undefined ? null : story.worth * n * 1_000_000,
    economic_basis: story.worth === undefined ? null : 'Đơn vị tính từ sổ ghi trong năm',
    social_meaning: null,
    follows_ho_chi_minh: random.chance(0.3),
    flags: flagsOf(person, group?.isSmall === true, cast),
    stage: 'emerging',
    level: null,
    visibility: 'unit',
    contact: null,
    photo_file_id: null,
    photo_alt: null,
    photo_credit: null,
    movement_id: null,
    contest_id: null,
    media_summary: null,
    media_summary_approved_on: null,
    media_summary_approved_by: null,
    review_due_on: null,
    standing_ended_on: null,
    stage_reason: null,
  }
  return { row, person }
}

function subjectName(
  { about }: Story,
  known: Pick<Telling, 'cast' | 'organizationId'> & {
    person: DirectoryPerson | undefined
    group: { name: string } | undefined
  },
): string {
  const { person, group, cast, organizationId } = known
  if (about === 'person') return person?.fullName ?? cast.invent()
  return group?.name ?? `Tập thể ${cast.nameOf(organizationId)}`
}

function flagsOf(person: DirectoryPerson | undefined, isSmall: boolean, cast: Cast): EquityFlag[] {
  const flags: [EquityFlag, boolean][] = [
    ['direct-worker', person?.directLabour === true],
    ['farmer', person?.occupationGroup === 'farmer'],
    ['non-manager', person !== undefined && !cast.isManager(person.id)],
    ['small-collective', isSmall],
    ['woman', person?.gender === 'female'],
    ['worker', person?.occupationGroup === 'worker'],
  ]
  return flags.filter(([, holds]) => holds).map(([flag]) => flag)
}
