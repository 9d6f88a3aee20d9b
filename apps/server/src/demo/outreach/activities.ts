/** Talks, banners, performances and what units wrote into their own logs, from the autumn of 2023 to the day of the demo. */
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import type { SampleOutreach } from '../../modules/publicity/index.ts'
import { idOf } from '../ids.ts'
import { ago, type Draft } from './draft.ts'

type Row = SampleOutreach['activities'][number]

interface Told {
  key: string
  kind: Row['kind']
  organizationId: string
  content: string
  on: Day
  topics?: string[]
  audiences: string[]
  more?: Partial<Row>
}

const talks = [
  ['Lời kêu gọi thi đua ái quốc và phong trào thi đua năm nay', ['tu-tuong'], ['can-bo', 'nhan-dan']],
  ['Những điểm mới của Luật Thi đua, khen thưởng', ['chu-truong'], ['can-bo', 'lanh-dao']],
  ['Kể chuyện người tốt, việc tốt ở cơ sở', ['dien-hinh'], ['nhan-dan', 'hoi-vien']],
  ['Học và làm theo Bác từ việc nhỏ hằng ngày', ['hoc-tap-bac'], ['doan-vien', 'can-bo']],
  ['Phong trào chung sức xây dựng nông thôn mới', ['phong-trao'], ['nhan-dan']],
  ['Mô hình mới, cách làm hay trong sản xuất', ['cach-lam-hay'], ['lao-dong', 'nhan-dan']],
] as const
const places = [
  'Nhà văn hóa thôn',
  'Hội trường trung tâm',
  'Trụ sở ấp',
  'Hội trường trường trung học',
  'Nhà sinh hoạt cộng đồng',
]

const shows = [
  ['performance', 'Đêm văn nghệ chào mừng ngày truyền thống thi đua', 14, 620],
  ['contest', 'Hội thi kể chuyện gương người tốt, việc tốt', 9, 310],
  ['festival', 'Hội diễn nghệ thuật quần chúng khối cơ quan', 11, 480],
  ['culture', 'Triển lãm ảnh “Những bông hoa đẹp”', 45, 900],
  ['visual', 'Băng rôn, pa nô tuyên truyền phong trào thi đua', 36, null],
  ['visual', 'Cờ phướn, áp phích trên trục đường chính', 120, null],
] as const

const own = [
  ['Quán triệt kế hoạch tuyên truyền thi đua, khen thưởng tại họp cơ quan', 'meeting', ['can-bo']],
  ['Sinh hoạt chuyên đề về điển hình tiên tiến của ngành', 'meeting', ['can-bo', 'lao-dong']],
  ['Đăng gương tiêu biểu trên nhóm nội bộ và bảng tin', 'bulletin', ['can-bo']],
] as const

export function addActivities(draft: Draft): void {
  addTalks(draft)
  addShows(draft)
  addOwnLogs(draft)
}

function add(
  draft: Draft,
  { key, kind, organizationId, content, on, topics = [], audiences, more = {} }: Told,
): void {
  draft.value.activities.push({
    id: idOf(draft.slug, 'publicity-activity', key),
    kind,
    organization_id: organizationId,
    content,
    held_on: on,
    until: null,
    place: null,
    member_id: null,
    topics,
    audiences,
    quantity: null,
    reached: null,
    members_reached: null,
    follows_ho_chi_minh: topics.includes('hoc-tap-bac'),
    movement_ids: topics.includes('phong-trao') ? [idOf(draft.slug, 'movement', 'nong-thon-moi')] : [],
    exemplar_ids: [],
    event_id: null,
    note: null,
    file_ids: [],
    struck_reason: null,
    recorded_by: 'Cán bộ tuyên truyền',
    ...more,
  })
}

/** Every third speaker has not spoken yet. */
function addTalks(draft: Draft): void {
  const { random, speakers, source } = draft
  speakers
    .filter((_, at) => at % 3 !== 2)
    .slice(0, 6)
    .forEach((member, at) => {
      for (let nth = 0; nth < 4; nth++) {
        const [content, topics, audiences] = talks[(at + nth * 2) % talks.length]!
        const shown = topics[0] === 'dien-hinh' ? draft.exemplars.slice(0, 1).map(({ id }) => id) : []
        add(draft, {
          key: `talk/${member.id}/${nth}`,
          kind: 'talk',
          organizationId: member.organizationId ?? draft.unit(source.accounts.propaganda),
          content,
          on: ago(5 + at * 4 + nth * 122),
          topics: [...topics],
          audiences: [...audiences],
          more: {
            member_id: member.id,
            place: random.pick(places),
            reached: random.int(4, 18) * 10,
            exemplar_ids: shown,
          },
        })
      }
    })
}

function addShows(draft: Draft): void {
  const culture = draft.unit(draft.source.accounts.culture)
  shows.forEach(([kind, content, quantity, reached], at) =>
    add(draft, {
      key: `show/${at}`,
      kind,
      organizationId: culture,
      content,
      on: ago(12 + at * 37),
      topics: [at % 2 === 0 ? 'dien-hinh' : 'phong-trao'],
      audiences: ['nhan-dan'],
      more: {
        place: at > 3 ? 'Trục đường trung tâm và trụ sở các xã' : 'Trung tâm văn hóa',
        quantity,
        reached,
        until: at > 2 ? addDays(ago(12 + at * 37), 20) : null,
      },
    }),
  )
}

function addOwnLogs(draft: Draft): void {
  const { random, offices, unions, communes } = draft
  const log = (units: readonly { id: string; name: string }[], group: string, membersShare: number | null) =>
    units.forEach(({ id }, at) => {
      const [content, kind, audiences] = own[at % own.length]!
      const reached = random.int(2, 30) * 6
      add(draft, {
        key: `own/${group}/${at}`,
        kind,
        organizationId: id,
        content,
        on: ago(3 + at * 9),
        topics: ['chu-truong'],
        audiences: membersShare === null ? [...audiences] : ['doan-vien', 'hoi-vien'],
        more: { reached, members_reached: membersShare === null ? null : Math.round(reached * membersShare) },
      })
    })
  log(offices.slice(0, 6), 'office', null)
  log(unions.slice(0, 5), 'union', 0.8)
  log(communes.slice(0, 4), 'commune', null)
  const twice = draft.value.activities.at(-1)!
  draft.value.activities.push({
    ...twice,
    id: idOf(draft.slug, 'publicity-activity', 'struck'),
    struck_reason: 'Ghi trùng với lần trước',
  })
}
