/**
 * Events of a sample locality, each at another step: reported, held and not yet reported, invited, being prepared with things
 * late, put off, moved online, called off. Exchanges stand alone and inside a conference. Everybody is invented.
 */
import type { SampleEvent, SampleEvents } from '../../modules/events/index.ts'
import type { DemoLocality } from '../build.ts'
import type { Shown } from '../channels/draft.ts'
import { idOf } from '../ids.ts'
import type { LocalitySource } from '../source.ts'
import { ahead } from './ahead.ts'
import { came, type Draft, draftOf, eventOf, on } from './draft.ts'
import { held } from './held.ts'

export function buildEvents(
  demo: DemoLocality,
  source: LocalitySource,
  planId: string,
  exemplars: readonly Shown[],
): SampleEvents {
  const draft = draftOf(demo, source, planId, exemplars)
  return { events: [...held(draft), ...ahead(draft), ...ofPlan(draft)], greatDays: greatDaysOf(draft) }
}

/** The plan of Tân Biên rests on a party plan that lists the great days of 2022. */
function greatDaysOf({ slug, anniversaryId }: Draft): SampleEvents['greatDays'] {
  if (slug !== 'tanbien') return []
  return [
    {
      list: {
        id: idOf(slug, 'great-days', '2022'),
        year: 2022,
        source: 'Kế hoạch số 77-KH/HU ngày 28/01/2022 của Ban Thường vụ Huyện ủy',
        document_id: null,
        recorded_by: 'Dữ liệu mẫu',
      },
      days: [
        {
          position: 1,
          anniversary_id: anniversaryId,
          printed:
            'Kỷ niệm 74 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2022)',
        },
      ],
    },
  ]
}

/** What the plan of one locality names itself. */
function ofPlan(draft: Draft): SampleEvent[] {
  const { slug } = draft
  if (slug === 'dienkhanh') return [honourConference(draft)]
  if (slug === 'cammy') return [longContribution(draft)]
  return []
}

function honourConference(draft: Draft): SampleEvent {
  const { place, exemplars, slug, anniversaryId } = draft
  const shown = exemplars.slice(0, 8)
  return eventOf(
    draft,
    'ton-vinh-2023',
    {
      ...ceremonyOf(draft),
      kind: 'conference',
      name: `Hội nghị tôn vinh điển hình tiên tiến ${place} năm 2023`,
      purposes: ['interim-review', 'honour', 'anniversary'],
      anniversary_id: anniversaryId,
      plan_id: draft.planId,
      follows_ho_chi_minh: true,
      audiences: ['leaders', 'officials', 'people'],
      starts_on: on('2023-06-11'),
      purpose_text:
        'Sơ kết Kế hoạch và tôn vinh điển hình tiên tiến nhân ngày truyền thống thi đua yêu nước.',
      printed_text:
        'Tổ chức Hội nghị tôn vinh điển hình tiên tiến cấp huyện vào năm 2023 nhân dịp kỷ niệm 75 năm ngày Chủ tịch Hồ Chí Minh ra lời kêu gọi thi đua ái quốc (11/6/1948-11/6/2023)',
      state: 'reported',
      result: `Tôn vinh ${shown.length} tập thể, cá nhân điển hình; hai điển hình báo cáo kinh nghiệm.`,
      conclusion: 'Các xã, thị trấn chọn ít nhất một cách làm để nhân rộng trong quý III.',
    },
    {
      attendance: came({ leaders: 35, officials: 140, people: 60 }),
      honours: shown.map((exemplar, at) => ({
        id: idOf(slug, 'event-honour', `ton-vinh-2023/${at}`),
        position: at + 1,
        kind: 'honour',
        exemplar_id: exemplar.id,
        subject_kind: 'other',
        name: exemplar.title,
        address: null,
        standing: 'serving',
        form: `Biểu dương điển hình tiên tiến ${place}`,
        authority: `Ủy ban nhân dân ${place}`,
        decision_number: null,
        decided_on: null,
        reason: null,
        presenter: 'Chủ tịch Ủy ban nhân dân huyện',
        handed_on: on('2023-06-11'),
        not_handed_reason: null,
      })),
    },
  )
}

function longContribution(draft: Draft): SampleEvent {
  const { place, slug } = draft
  const guests = [
    ['Ông Đỗ Văn Khai', 'Nguyên cán bộ huyện', 'retired'],
    ['Bà Trịnh Thị Nhạn', 'Nguyên giáo viên', 'retired'],
    ['Ông Phan Hữu Lộc', 'Thành phố Hồ Chí Minh', 'outside'],
  ] as const
  return eventOf(
    draft,
    'dong-gop-2024',
    {
      ...ceremonyOf(draft),
      kind: 'ceremony',
      name: `Hội nghị biểu dương tập thể, cá nhân có nhiều đóng góp cho ${place}`,
      purposes: ['honour'],
      starts_on: on('2024-03-05'),
      purpose_text:
        'Biểu dương người đã góp phần hình thành và phát triển huyện, cả người đã nghỉ và ở nơi khác.',
      state: 'held',
    },
    {
      honours: guests.map(([name, address, standing], at) => ({
        id: idOf(slug, 'event-honour', `dong-gop-2024/${at}`),
        position: at + 1,
        kind: 'honour',
        exemplar_id: null,
        subject_kind: 'person',
        name,
        address,
        standing,
        form: 'Biểu dương',
        authority: `Ủy ban nhân dân ${place}`,
        decision_number: null,
        decided_on: null,
        reason: 'Nhiều năm góp công, góp của cho quê hương.',
        presenter: 'Chủ tịch Ủy ban nhân dân huyện',
        handed_on: at === 2 ? null : on('2024-03-05'),
        not_handed_reason: at === 2 ? 'Không về dự được, trao tại nhà' : null,
      })),
    },
  )
}

const ceremonyOf = ({ agency, place }: Draft) => ({
  organization_id: agency.id,
  place: `Nhà văn hóa ${place}`,
  is_public: true,
})
