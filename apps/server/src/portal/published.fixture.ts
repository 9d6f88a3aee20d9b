/** Awards, documents, items and movements over plain data, for tests without a database. Everyone is invented. */
import { day } from '@guongsang/core/kernel/day.ts'
import { matches } from '@guongsang/core/kernel/vietnamese/search.ts'
import type {
  AwardReads,
  CorrectionReads,
  DocumentReads,
  EventReads,
  ItemReads,
  MottoReads,
  MovementReads,
  PublicAwards,
  PublicDocument,
  PublicEvent,
  PublicItem,
  PublicMovement,
} from './reads.ts'

const here = (slug: string): boolean => slug === 'dienkhanh'
const total = (rows: readonly unknown[]) => ({ count: rows.length, capped: false })

const people = ['Trần Thị Phượng', 'Lê Đức Lộc', 'Nguyễn Thị Cẩm Đào', 'Cao Anh Quang']
const awardRows: PublicAwards['rows'] = Array.from({ length: 12 }, (_, index) => ({
  id: `khen-${index + 1}`,
  name: people[index % 4]!,
  post: index % 2 === 0 ? 'Giáo viên' : null,
  organization: { id: index % 3 === 0 ? null : 'noi-vu', name: 'Phòng Nội vụ' },
  title: index % 3 === 0 ? 'Chiến sĩ thi đua cơ sở' : 'Giấy khen',
  level: 'Cấp huyện' as const,
  year: 2023 - (index % 3),
  decision: `${1500 + index}/QĐ-UBND`,
  decidedOn: day(`${2023 - (index % 3)}-12-15`),
  decidedBy: 'Chủ tịch Ủy ban nhân dân huyện',
})).toSorted((a, b) => b.year - a.year)

const planText = 'Lấy chất lượng làm thước đo, không chạy theo số lượng.'
const document: PublicDocument = {
  id: 'ke-hoach-75',
  kind: 'Kế hoạch',
  reference: '75/KH-UBND',
  title: 'Tuyên truyền gương điển hình tiên tiến năm 2024',
  issuer: 'Ủy ban nhân dân huyện',
  issuedOn: day('2024-01-12'),
  ended: null,
  effectiveFrom: day('2024-01-12'),
  effectiveTo: null,
  publishedOn: day('2024-01-15'),
  address: 'https://dienkhanh.example.vn/ke-hoach-75',
  paper: {
    legalBases: ['Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;'],
    blocks: [
      { block: 'heading', level: 1, runs: [{ text: 'I. ' }, { text: 'MỤC ĐÍCH' }] },
      { block: 'paragraph', runs: [{ text: '1. ' }, { text: planText, bold: true }] },
      {
        block: 'table',
        caption: 'Phân công',
        columns: [
          { header: 'Việc', share: 2, align: 'left' },
          { header: 'Đơn vị', share: 1, align: 'left' },
        ],
        rows: [
          { heading: 'Quý I', ordinal: 'I' },
          { cells: [[{ text: 'Mở chuyên mục' }], [{ text: 'Phòng Nội vụ' }]] },
        ],
      },
    ],
    signatureLines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    signatory: 'Trần Quốc Việt',
    distribution: ['Như trên', 'Lưu: VT'],
  },
}

const item: PublicItem = {
  id: 'tin-1',
  title: 'Thôn Đông thôi đốt rơm',
  standfirst: 'Mười hai hộ góp rơm ủ phân, khói bớt, đất tơi.',
  form: 'Bài viết',
  topics: ['Gương điển hình'],
  fieldCode: 'nong-nghiep',
  author: 'Ban Biên tập',
  organization: { id: 'noi-vu', name: 'Phòng Nội vụ' },
  column: { id: 'cot-1', name: 'Người tốt, việc tốt' },
  photo: null,
  publishedOn: day('2024-03-01'),
  body: 'Vụ đông xuân năm nay, cánh đồng thôn Đông không còn khói.\n\nBà con góp rơm về một chỗ.',
  exemplarId: 'guong-1',
  movement: { id: 'phong-trao-1', name: 'Cả nước chung sức xây dựng nông thôn mới' },
  cooperating: ['Hội Nông dân huyện'],
  corrections: [{ on: day('2024-03-02'), reason: 'Số hộ tham gia là 12, không phải 21.' }],
}

const movement: PublicMovement = {
  id: 'phong-trao-1',
  name: 'Cả nước chung sức xây dựng nông thôn mới',
  kind: 'regular',
  level: 'central',
  launchedBy: 'Thủ tướng Chính phủ',
  launchedOn: '2021-10-05',
  from: '2021-10-05',
  to: '2025-12-31',
  isFocus: true,
  followsHoChiMinh: false,
  standing: 'running',
  content: 'Mỗi thôn một việc mới, mỗi hộ một việc tốt.',
  serves: 'Đường làng sạch, nhà có nước, trẻ được học.',
  units: 18,
  collectives: 240,
  individuals: 5_210,
}

const event: PublicEvent = {
  id: 'su-kien-1',
  title: 'Giao lưu gương sáng huyện Diên Khánh',
  kind: 'exchange',
  purposes: ['present-exemplars'],
  mode: 'in-person',
  state: 'invited',
  stateReason: null,
  startsOn: day('2024-05-12'),
  endsOn: day('2024-05-12'),
  startsAt: '07:30',
  place: 'Nhà văn hóa huyện',
  conditions: 'Không quá 150 người; ai quan tâm đều vào dự được.',
  organizer: 'Phòng Nội vụ',
  purposeText: 'Để người làm tốt kể chuyện mình cho người chưa biết.',
  result: null,
  programme: [{ startsAt: '07:30', title: 'Khai mạc' }],
}

export function publishedReads(): AwardReads &
  DocumentReads &
  ItemReads &
  MovementReads &
  MottoReads &
  EventReads {
  return {
    awards: async (slug, { q, title, year, limit }) => {
      const rows = (here(slug) ? awardRows : [])
        .filter((row) => title === null || row.title === title)
        .filter((row) => year === null || row.year === year)
        .filter((row) => q === '' || matches(q, row.name) || row.decision.startsWith(q))
      return {
        rows: rows.slice(0, limit),
        next: null,
        total: total(rows),
        years: [2023, 2022, 2021],
        titles: ['Chiến sĩ thi đua cơ sở', 'Giấy khen'],
      }
    },
    documents: async (slug, { q }) => {
      const rows = here(slug) && matches(q, document.title) ? [document] : []
      return { rows, next: null, total: total(rows), kinds: [{ code: 'plan', label: 'Kế hoạch' }] }
    },
    document: async (slug, id) => (here(slug) && id === document.id ? document : null),
    items: async (slug, { q = '', exemplar, limit }) => {
      const rows = (here(slug) ? [item] : [])
        .filter((one) => exemplar === undefined || one.exemplarId === exemplar)
        .filter((one) => matches(q, one.title))
      return {
        rows: rows.slice(0, limit),
        next: null,
        total: total(rows),
        forms: [{ code: 'bai', label: 'Bài viết', letter: null, count: 1 }],
        topics: [{ code: 'guong', label: 'Gương điển hình', letter: 'a', count: 1 }],
        fields: [],
      }
    },
    item: async (slug, id) =>
      here(slug) ? (id === item.id ? item : id === 'tin-da-rut' ? 'gone' : null) : null,
    columns: async (slug) => (here(slug) ? [{ ...item.column!, count: 1 }] : []),
    column: async (slug, id) => (here(slug) && id === item.column!.id ? { ...item.column!, count: 1 } : null),
    events: async (slug, _on, { view }) => ({
      rows: here(slug) && view === 'ahead' ? [event] : [],
      next: null,
    }),
    event: async (slug, id) => (here(slug) && id === event.id ? event : null),
    calendar: async () => 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n',
    motto: async (slug) => (here(slug) ? 'Kỷ cương, gương mẫu, chuyên nghiệp, hiệu quả' : null),
    movements: async (slug) => (here(slug) ? [movement] : []),
    movement: async (slug, id) => (here(slug) && id === movement.id ? movement : null),
  }
}

/** Diên Khánh has answered once, with a word added later. */
export const correctionReads = (): CorrectionReads => ({
  corrections: async (slug) =>
    slug === 'dienkhanh'
      ? [
          {
            id: 'dinh-chinh-1',
            title: 'Về số hộ được nêu gương ở xã Diên An',
            about: 'mô hình Cánh đồng không đốt rơm',
            claim: 'Có tin nói mô hình chỉ có hai hộ làm thật.',
            facts: 'Biên bản kiểm tra ngày 05/01/2024 ghi mười hai hộ đang ủ rơm.',
            answer:
              'Phòng Nội vụ đã kiểm tra tại ruộng: mười hai hộ tham gia, có biên bản và chữ ký của từng hộ.',
            office: 'Phòng Nội vụ huyện',
            publishedOn: day('2024-01-12'),
            amendments: [{ text: 'Từ tháng 2 có thêm ba hộ.', on: day('2024-02-20') }],
          },
        ]
      : [],
})
