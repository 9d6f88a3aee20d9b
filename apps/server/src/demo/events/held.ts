/** What was held: reported, and held with its report still lacking things. */
import type { SampleEvent } from '../../modules/events/index.ts'
import { lawCitedIn } from '../documents/cited.ts'
import { LAW_GUIDANCE } from '../documents/current-work.ts'
import { idOf } from '../ids.ts'
import { ago, came, costs, type Draft, eventId, eventOf, invited, programme, speakers } from './draft.ts'

export const held = (draft: Draft): SampleEvent[] => [
  closing(draft),
  insideClosing(draft),
  blocMeeting(draft),
  schoolExchange(draft),
  studyVisit(draft),
  callOn(draft),
  unreported(draft),
  ...training(draft),
]

const speech = `Tôi bắt đầu từ việc nhỏ nhất: ghi lại mỗi ngày mình làm gì, được bao nhiêu, vướng ở đâu.

Ba tháng sau nhìn lại mới thấy phần việc nào thừa, phần nào thiếu. Bà con thấy có lợi thì cùng làm, không phải vận động nhiều.`

const CLOSING = 'tong-ket-2023'
const TRAINING = 'tap-huan-luat-2022'

function closing(draft: Draft): SampleEvent {
  const { agency, place, communes } = draft
  return eventOf(
    draft,
    CLOSING,
    {
      kind: 'conference',
      name: `Hội nghị tổng kết phong trào thi đua yêu nước năm 2023 ${place}`,
      organization_id: agency.id,
      purposes: ['final-review', 'presentation', 'launch'],
      year_about: 2023,
      starts_on: ago(44),
      place: `Hội trường Ủy ban nhân dân ${place}`,
      audiences: ['leaders', 'officials', 'delegates'],
      is_public: true,
      state: 'reported',
      result:
        'Tổng kết phong trào năm 2023, trao Giấy khen cho các tập thể tiêu biểu, phát động thi đua năm 2024.',
      conclusion: 'Các đơn vị đăng ký thi đua trong tháng, chọn điển hình để bồi dưỡng ngay từ đầu năm.',
    },
    {
      movements: [{ movement_id: draft.movementId, review: 'interim-review' }],
      programme: programme(
        ['opening', '07:30', 'Khai mạc, giới thiệu đại biểu'],
        ['report', '07:45', 'Báo cáo tổng kết phong trào thi đua năm 2023', agency.name],
        ['exchange', '08:30', 'Giao lưu với điển hình tiên tiến'],
        ['presentation', '09:30', 'Trao tặng Giấy khen'],
        ['launch', '10:15', 'Phát động thi đua, ký giao ước năm 2024'],
        ['conclusion', '10:45', 'Kết luận, bế mạc'],
      ),
      invitees: invited(draft, CLOSING, communes, [
        { answer: 'coming', came: 2 },
        { answer: 'coming', came: 2 },
        { answer: 'sends-other', text: 'Phó Chủ tịch dự thay', came: 1 },
      ]),
      attendance: came({ leaders: 28, officials: 96, delegates: 40 }),
      costs: costs(
        ['organization', 'Hội trường, trang trí', 12, 11.4, 'Ngân sách'],
        ['prize', 'Tiền thưởng kèm theo', 25, 25, 'Quỹ thi đua, khen thưởng'],
      ),
      honours: awardsOf(draft),
    },
  )
}

/** Of one decision; the last could not be handed over. */
const awardsOf = ({ communes, slug }: Draft): NonNullable<SampleEvent['honours']> =>
  communes.slice(0, AWARDS).map((unit, at) => ({
    id: idOf(slug, 'event-honour', `${CLOSING}/${at}`),
    position: at + 1,
    kind: 'award',
    exemplar_id: null,
    subject_kind: 'organization',
    name: unit.name,
    address: null,
    standing: 'serving',
    form: 'Giấy khen',
    authority: 'Chủ tịch Ủy ban nhân dân',
    decision_number: '215/QĐ-UBND',
    decided_on: ago(52),
    reason: 'Hoàn thành tốt nhiệm vụ năm 2023',
    presenter: 'Chủ tịch Ủy ban nhân dân',
    handed_on: at === AWARDS - 1 ? null : ago(44),
    not_handed_reason: at === AWARDS - 1 ? 'Đại diện vắng, trao tại đơn vị' : null,
  }))

const AWARDS = 5

/** Counts as an exchange of the year; the conference around it does not. */
const insideClosing = (draft: Draft): SampleEvent =>
  eventOf(
    draft,
    'giao-luu-tong-ket',
    {
      kind: 'exchange',
      name: 'Giao lưu điển hình tiên tiến trong Hội nghị tổng kết',
      organization_id: draft.agency.id,
      mode: 'embedded',
      host_event_id: eventId(draft.slug, CLOSING),
      starts_on: ago(44),
      starts_at: '08:30',
      audiences: ['officials'],
      state: 'reported',
      result: 'Hai điển hình kể lại cách làm, đại biểu hỏi trực tiếp.',
    },
    {
      attendance: came({ officials: 96 }),
      speakers: speakers(draft, 'giao-luu-tong-ket', [
        [0, 'speaks', 'Bắt đầu từ việc nhỏ', speech],
        [1, 'speaks', 'Giữ phong trào khi hết hỗ trợ'],
      ]),
    },
  )

const blocMeeting = (draft: Draft): SampleEvent =>
  eventOf(
    draft,
    'khoi-tong-ket',
    {
      kind: 'bloc-meeting',
      name: 'Hội nghị tổng kết khối thi đua năm 2023',
      organization_id: draft.culture.id,
      bloc_id: draft.blocId,
      purposes: ['final-review', 'policy-publicity'],
      year_about: 2023,
      starts_on: ago(58),
      place: `Phòng họp ${draft.culture.name}`,
      audiences: ['leaders', 'officials'],
      state: 'reported',
      result: 'Bình xét thi đua của khối, phổ biến Luật Thi đua, khen thưởng năm 2022.',
      conclusion: 'Đơn vị dẫn đầu khối báo cáo kinh nghiệm ở hội nghị sơ kết tới.',
    },
    {
      programme: programme(
        ['policy-publicity', '08:00', 'Phổ biến Luật Thi đua, khen thưởng năm 2022'],
        ['report', '08:30', 'Báo cáo tổng kết của khối'],
        ['speech', '09:00', 'Điển hình báo cáo kinh nghiệm'],
        ['discussion', '09:30', 'Thảo luận, bình xét'],
      ),
      attendance: came({ leaders: 9, officials: 22 }),
      speakers: speakers(draft, 'khoi-tong-ket', [[2, 'speaks', 'Cách làm mới ở cơ quan', speech]]),
    },
  )

const schoolExchange = (draft: Draft): SampleEvent =>
  eventOf(
    draft,
    'giao-luu-hoc-sinh',
    {
      kind: 'exchange',
      name: `Thắp sáng ước mơ: điển hình tiên tiến trò chuyện với học sinh ${draft.schools[0]?.name ?? ''}`.trim(),
      organization_id: draft.communes[0]!.id,
      purposes: ['present-exemplars'],
      follows_ho_chi_minh: true,
      starts_on: ago(19),
      place: draft.schools[0]?.name ?? 'Trường trung học cơ sở',
      audiences: ['students', 'same-profession'],
      state: 'reported',
      result: 'Học sinh đặt 23 câu hỏi; nhà trường lập nhóm học theo cách ghi sổ việc tốt.',
    },
    {
      attendance: came({ students: 310, 'same-profession': 18 }),
      speakers: speakers(draft, 'giao-luu-hoc-sinh', [[3, 'speaks', 'Chuyện học, chuyện làm', speech]]),
      costs: costs(['gift', 'Sách tặng học sinh', 3, 2.8, 'Xã hội hóa']),
    },
  )

const studyVisit = (draft: Draft): SampleEvent =>
  eventOf(
    draft,
    'tham-quan',
    {
      kind: 'study-visit',
      name: 'Tham quan mô hình của đơn vị bạn',
      organization_id: (draft.communes[1] ?? draft.agency).id,
      host_exemplar_id: draft.exemplars[4]?.id ?? null,
      outside_host: draft.communes[2]?.name ?? 'Xã bạn',
      starts_on: ago(33),
      place: draft.communes[2]?.name ?? null,
      audiences: ['officials', 'people'],
      state: 'reported',
      result: 'Đoàn 24 người xem tận nơi, trao đổi với người trực tiếp làm.',
      lessons: 'Chọn một thôn làm trước; ghi sổ chi phí ngay từ ngày đầu để người sau tin.',
    },
    {
      attendance: came({ officials: 9, people: 15 }),
      costs: costs(['travel', 'Xe đưa đón', 4, 3.6, 'Ngân sách xã']),
    },
  )

const callOn = (draft: Draft): SampleEvent =>
  eventOf(
    draft,
    'tham-hoi',
    {
      kind: 'gift-giving',
      name: 'Thăm hỏi, tặng quà điển hình tiên tiến cao tuổi dịp Tết',
      organization_id: draft.agency.id,
      purposes: ['honour'],
      starts_on: ago(36),
      starts_at: null,
      state: 'reported',
      result: 'Thăm 12 gia đình, tặng 12 suất quà.',
    },
    {
      attendance: came({ people: 12, officials: 6 }),
      costs: costs(['gift', '12 suất quà', 6, 6, 'Quỹ thi đua, khen thưởng']),
      speakers: speakers(draft, 'tham-hoi', [[5, 'presented', 'Gương sáng bền bỉ']]),
    },
  )

/** Held last week; what its report lacks is said on its page. */
const unreported = (draft: Draft): SampleEvent =>
  eventOf(
    draft,
    'toa-dam',
    {
      kind: 'seminar',
      name: 'Tọa đàm “Học tập và làm theo Bác từ những việc thường ngày”',
      organization_id: draft.culture.id,
      purposes: ['honour', 'present-exemplars'],
      follows_ho_chi_minh: true,
      starts_on: ago(6),
      place: `Hội trường ${draft.culture.name}`,
      audiences: ['officials', 'workers'],
      state: 'held',
    },
    {
      speakers: speakers(draft, 'toa-dam', [[6, 'speaks', 'Tiết kiệm là nếp nhà']]),
      costs: costs(['organization', 'Nước uống, tài liệu', 2, null, 'Kinh phí thường xuyên']),
    },
  )

/** Where the law of 2022 is in the register: how its guidance was brought to the communes. */
function training(draft: Draft): SampleEvent[] {
  const { slug, agency, place, communes } = draft
  const cited = lawCitedIn(slug)
  if (cited.length === 0) return []
  const documents = [...cited.map(({ key }) => key), LAW_GUIDANCE]
  return [
    eventOf(
      draft,
      TRAINING,
      {
        kind: 'conference',
        name: `Hội nghị tập huấn Luật Thi đua, khen thưởng năm 2022 và Nghị định số 98/2023/NĐ-CP ${place}`,
        organization_id: agency.id,
        purposes: ['policy-publicity'],
        starts_on: ago(38),
        place: `Hội trường Ủy ban nhân dân ${place}`,
        audiences: ['leaders', 'officials'],
        state: 'reported',
        result:
          'Giới thiệu điểm mới về danh hiệu, hình thức khen thưởng, hồ sơ và thẩm quyền; giải đáp tại chỗ.',
        conclusion: 'Các đơn vị rà soát quy chế thi đua, khen thưởng của mình theo Luật mới.',
      },
      {
        invitees: invited(draft, TRAINING, communes, [
          { answer: 'coming', came: 2 },
          { answer: 'coming', came: 2 },
          { answer: 'declined', came: 0 },
        ]),
        attendance: came({ leaders: 12, officials: 58 }),
        documents: documents.map((key) => ({ document_id: idOf(slug, 'document', key), purpose: 'other' })),
      },
    ),
  ]
}
