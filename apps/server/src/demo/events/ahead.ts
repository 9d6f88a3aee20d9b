/** What is ahead: invited, being prepared with things late, planned, put off, moved online; and what was called off. */
import { preparationsFor } from '@guongsang/core/events/preparation.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { SampleEvent } from '../../modules/events/index.ts'
import { idOf } from '../ids.ts'
import { ago, costs, type Draft, eventOf, invited, on, programme, speakers } from './draft.ts'

export const ahead = (draft: Draft): SampleEvent[] => [
  congress(draft),
  commemoration(draft),
  communeExchange(draft),
  movedOnline(draft),
  putOff(draft),
  studyTrip(draft),
  roots(draft),
  calledOff(draft),
]

/** The plan of Cẩm Mỹ names its sixth congress for 2024; the others prepare theirs for 2025. */
function congress(draft: Draft): SampleEvent {
  const { slug, agency, place, communes } = draft
  const startsOn: Day = slug === 'cammy' ? on('2024-05-22') : on('2025-05-20')
  const preparations = preparationsFor('congress', startsOn)
  return eventOf(
    draft,
    'dai-hoi',
    {
      kind: 'congress',
      name: `Đại hội thi đua yêu nước ${place}`,
      ordinal: 6,
      term_from: slug === 'cammy' ? 2019 : 2020,
      term_to: slug === 'cammy' ? 2024 : 2025,
      organization_id: agency.id,
      plan_id: slug === 'dienkhanh' || slug === 'cammy' ? draft.planId : null,
      closes_plan: slug === 'dienkhanh',
      purposes: ['final-review', 'honour', 'launch'],
      starts_on: startsOn,
      place: `Nhà văn hóa ${place}`,
      audiences: ['leaders', 'delegates'],
      purpose_text:
        'Tổng kết phong trào thi đua của nhiệm kỳ, tôn vinh điển hình tiên tiến, phát động nhiệm kỳ mới.',
      is_public: true,
      state: 'preparing',
    },
    {
      invitees: invited(draft, 'dai-hoi', communes),
      programme: programme(
        ['opening', '07:30', 'Khai mạc'],
        ['report', '08:00', 'Báo cáo tổng kết phong trào thi đua của nhiệm kỳ'],
        ['speech', '08:45', 'Tham luận của điển hình tiên tiến'],
        ['honour', '10:00', 'Tôn vinh điển hình tiên tiến của nhiệm kỳ'],
        ['launch', '10:45', 'Phát động thi đua nhiệm kỳ mới'],
      ),
      preparations: preparations.map(({ text, dueOn }, at) => ({
        id: idOf(slug, 'event-preparation', `dai-hoi/${at}`),
        position: at + 1,
        text,
        in_charge: at % 2 === 0 ? 'Chuyên viên thi đua, khen thưởng' : 'Văn phòng',
        due_on: dueOn,
        // One of those past their day is still open.
        done_on: dueOn < ago(0) && at !== 1 ? dueOn : null,
      })),
      costs: costs(
        ['organization', 'Hội trường, trang trí, âm thanh', 60, null, 'Ngân sách'],
        ['prize', 'Khen thưởng điển hình của nhiệm kỳ', 80, null, 'Quỹ thi đua, khen thưởng'],
      ),
      speakers: speakers(draft, 'dai-hoi', [[7, 'speaks', 'Tham luận nhiệm kỳ']]),
    },
  )
}

const commemoration = (draft: Draft): SampleEvent =>
  eventOf(draft, 'ky-niem-11-6', {
    kind: 'commemoration',
    name: 'Các hoạt động kỷ niệm Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc',
    organization_id: draft.agency.id,
    anniversary_id: draft.anniversaryId,
    purposes: ['anniversary'],
    follows_ho_chi_minh: true,
    starts_on: on('2024-06-08'),
    ends_on: on('2024-06-11'),
    place: `Quảng trường ${draft.place}`,
    audiences: ['officials', 'people', 'students'],
    is_public: true,
    state: 'preparing',
  })

const communeExchange = (draft: Draft): SampleEvent =>
  eventOf(
    draft,
    'giao-luu-xa',
    {
      kind: 'exchange',
      name: 'Giao lưu “Người thật, việc thật”',
      organization_id: draft.communes[0]!.id,
      purposes: ['present-exemplars'],
      starts_on: ago(-18),
      starts_at: '14:00',
      place: `Nhà văn hóa ${draft.communes[0]!.name.replace(/^Ủy ban nhân dân /u, '')}`,
      audiences: ['people', 'same-profession'],
      conditions: 'Không quá 150 người; phát khẩu trang cho người có triệu chứng hô hấp.',
      is_public: true,
      state: 'invited',
    },
    {
      coOrganizerIds: draft.communes.slice(1, 2).map(({ id }) => id),
      invitees: invited(draft, 'giao-luu-xa', draft.communes.slice(1, 7), [
        { answer: 'coming' },
        { answer: null },
        { answer: 'declined', text: 'Trùng lịch tiếp xúc cử tri' },
      ]),
      programme: programme(
        ['opening', '14:00', 'Đón tiếp, văn nghệ'],
        ['exchange', '14:20', 'Giao lưu với ba điển hình'],
        ['conclusion', '16:00', 'Kết luận'],
      ),
      speakers: speakers(draft, 'giao-luu-xa', [
        [8, 'speaks', 'Một vụ mùa khác'],
        [9, 'speaks', 'Giữ sạch con đường làng'],
      ]),
    },
  )

const movedOnline = (draft: Draft): SampleEvent =>
  eventOf(
    draft,
    'trao-doi-truc-tuyen',
    {
      kind: 'experience-sharing',
      name: 'Trao đổi kinh nghiệm làm hồ sơ khen thưởng',
      organization_id: draft.agency.id,
      mode: 'online',
      starts_on: ago(-9),
      starts_at: '08:30',
      audiences: ['officials'],
      state: 'invited',
      state_reason: 'Nhiều xã ở xa, mưa lũ chia cắt đường.',
    },
    {
      invitees: invited(draft, 'trao-doi-truc-tuyen', draft.communes, [
        { answer: 'coming' },
        { answer: null },
      ]),
    },
  )

const putOff = (draft: Draft): SampleEvent =>
  eventOf(draft, 'san-khau-hoa', {
    kind: 'stage-play',
    name: 'Sân khấu hóa gương người tốt, việc tốt',
    organization_id: draft.culture.id,
    purposes: ['present-exemplars'],
    starts_on: ago(-4),
    starts_at: '19:00',
    place: `Sân vận động ${draft.place}`,
    audiences: ['people'],
    is_public: true,
    state: 'postponed',
    state_reason: 'Hoãn vì thời tiết xấu, sẽ báo ngày mới.',
  })

const studyTrip = (draft: Draft): SampleEvent =>
  eventOf(
    draft,
    'hoc-tap-ngoai-tinh',
    {
      kind: 'study-trip',
      name: 'Học tập kinh nghiệm công tác thi đua, khen thưởng ngoài tỉnh',
      organization_id: draft.agency.id,
      outside_host: 'Sở Nội vụ tỉnh bạn',
      starts_on: on('2024-08-14'),
      ends_on: on('2024-08-16'),
      starts_at: null,
      audiences: ['officials'],
      state: 'planned',
    },
    { costs: costs(['travel', 'Xe, ăn ở cho đoàn 15 người', 45, null, 'Ngân sách']) },
  )

const roots = (draft: Draft): SampleEvent =>
  eventOf(draft, 've-nguon', {
    kind: 'return-to-roots',
    name: 'Về nguồn cùng điển hình tiên tiến của khối',
    organization_id: draft.culture.id,
    bloc_id: draft.blocId,
    starts_on: on('2024-04-26'),
    starts_at: '06:00',
    place: 'Khu di tích lịch sử của tỉnh',
    audiences: ['officials'],
    state: 'planned',
  })

const calledOff = (draft: Draft): SampleEvent =>
  eventOf(draft, 'gap-mat', {
    kind: 'gathering',
    name: 'Gặp mặt điển hình tiên tiến đầu năm',
    organization_id: draft.communes.at(-1)!.id,
    starts_on: ago(12),
    audiences: ['people'],
    state: 'called-off',
    state_reason: 'Gộp với Hội nghị tổng kết để tiết kiệm.',
  })
