/** Orientation notes with who took note of them, and cooperation programmes: one in force with a word missing, one over. */
import { day } from '@guongsang/core/kernel/day.ts'
import type { SampleOutreach } from '../../modules/publicity/index.ts'
import { idOf } from '../ids.ts'
import { nameOf } from '../initiatives/draft.ts'
import { ago, type Draft } from './draft.ts'

type Note = SampleOutreach['notes'][number]

export function addNotes(draft: Draft): void {
  const { slug, value, source } = draft
  const note = (
    key: string,
    more: Pick<Note, 'title' | 'content' | 'targets' | 'issued_on'> & Partial<Note>,
  ) =>
    value.notes.push({
      id: idOf(slug, 'orientation-note', key),
      organization_id: draft.unit(source.accounts.propaganda),
      symbol: null,
      confidentiality: 'open',
      answer_by: null,
      file_ids: [],
      withdrawn_reason: null,
      recorded_by: 'Chuyên viên tuyên giáo',
      ...more,
    })
  note('quarter', {
    symbol: '12-HD/BTG',
    title: 'Định hướng tuyên truyền thi đua, khen thưởng quý I năm 2024',
    content:
      'Bám sát kế hoạch tuyên truyền của Ủy ban nhân dân; nêu gương điển hình ở cơ sở, nhất là người trực tiếp lao động. Không cường điệu thành tích; số liệu phải được đơn vị giới thiệu xác nhận.',
    targets: ['propaganda-system', 'speakers', 'media'],
    issued_on: ago(48),
    answer_by: ago(30),
  })
  note('opinion', {
    title: 'Gợi ý nội dung trao đổi tại sinh hoạt cộng tác viên dư luận xã hội tháng 3',
    content:
      'Lắng nghe ý kiến về việc bình xét, đề nghị khen thưởng ở cơ sở; ghi nội dung, địa bàn và đề xuất, không ghi tên người nêu ý kiến.',
    targets: ['opinion-collaborators', 'speakers'],
    confidentiality: 'targets',
    issued_on: ago(6),
  })
  note('old', {
    title: 'Định hướng tuyên truyền lễ phát động đầu năm',
    content: 'Tuyên truyền lễ phát động thi đua đầu năm trên truyền thanh và Cổng thông tin điện tử.',
    targets: ['media'],
    issued_on: ago(66),
    withdrawn_reason: 'Lễ phát động chuyển sang tháng 4; sẽ có định hướng mới',
  })
  for (const [login, target] of [
    ['bientap', 'media'],
    ['phatthanh', 'media'],
    ['tuyengiao', 'propaganda-system'],
  ] as const) {
    const account = draft.demo.accounts.find((one) => one.login === `${slug}.${login}`)!
    value.note_acknowledgements.push({
      note_id: idOf(slug, 'orientation-note', 'quarter'),
      account_id: account.id,
      name: account.name,
      organization_id: account.organizationId,
      target,
      remark: target === 'media' ? 'Đã đưa vào lịch chuyên mục' : null,
      given_at: new Date(`${ago(46)}T02:00:00Z`),
    })
  }
}

type Result = Pick<SampleOutreach['cooperation_results'][number], 'party' | 'year' | 'text' | 'fulfilled'>

interface Signed {
  key: string
  title: string
  symbol: string | null
  from: string
  to: string
  /** Keys of organisations; a name of one outside the directory. */
  parties: readonly (string | { name: string })[]
  commitments: readonly (readonly [party: number | null, text: string])[]
  results: readonly Result[]
}

export function addCooperations(draft: Draft): void {
  const { source } = draft
  const { standingAgency, broadcaster, front } = source.accounts
  sign(draft, {
    key: 'current',
    title: 'Chương trình phối hợp tuyên truyền thi đua, khen thưởng giai đoạn 2022 - 2025',
    symbol: '03/CTr-PH',
    from: '2022-02-18',
    to: '2025-12-31',
    parties: [standingAgency, broadcaster, front],
    commitments: [
      [1, 'Cung cấp hồ sơ điển hình đã kiểm chứng hằng quý'],
      [2, 'Duy trì chuyên mục thi đua, mỗi tháng ít nhất 02 kỳ'],
      [3, 'Vận động đoàn viên, hội viên phát hiện, giới thiệu gương người tốt, việc tốt'],
      [null, 'Sơ kết vào tháng 12 hằng năm'],
    ],
    results: [
      { party: 1, year: 2022, text: 'Cung cấp 14 hồ sơ, đủ bốn quý', fulfilled: 'wholly' },
      {
        party: 2,
        year: 2022,
        text: 'Phát 22 kỳ, thiếu 02 kỳ do sửa hệ thống truyền thanh',
        fulfilled: 'partly',
      },
      {
        party: 3,
        year: 2022,
        text: 'Giới thiệu 31 gương, 09 gương được đưa vào danh sách',
        fulfilled: 'wholly',
      },
      { party: 1, year: 2023, text: 'Cung cấp 16 hồ sơ', fulfilled: 'wholly' },
      { party: 2, year: 2023, text: 'Phát 24 kỳ, 228 phút', fulfilled: 'wholly' },
    ],
  })
  sign(draft, {
    key: 'past',
    title: 'Kế hoạch phối hợp với Báo tỉnh mở chuyên trang “Người tốt, việc tốt”',
    symbol: null,
    from: '2021-03-10',
    to: '2022-12-31',
    parties: [standingAgency, { name: `Báo ${source.level === 'province' ? source.name : source.province}` }],
    commitments: [[2, 'Đăng mỗi quý ít nhất 03 bài về điển hình của địa phương']],
    results: [
      { party: 1, year: 2021, text: 'Gửi đủ hồ sơ theo quý', fulfilled: 'wholly' },
      { party: 2, year: 2021, text: 'Đăng 07 bài', fulfilled: 'partly' },
      { party: 1, year: 2022, text: 'Gửi đủ hồ sơ theo quý', fulfilled: 'wholly' },
      { party: 2, year: 2022, text: 'Đăng 12 bài', fulfilled: 'wholly' },
    ],
  })
}

function sign({ slug, value, unit, demo, source }: Draft, signed: Signed): void {
  const id = idOf(slug, 'cooperation', signed.key)
  const of = { cooperation_id: id }
  value.cooperations.push({
    id,
    organization_id: unit(source.accounts.standingAgency),
    title: signed.title,
    symbol: signed.symbol,
    document_id: null,
    signed_on: day(signed.from),
    valid_from: day(signed.from),
    valid_to: day(signed.to),
    ended_on: null,
    ended_reason: null,
    file_ids: [],
    recorded_by: 'Cơ quan thường trực',
  })
  for (const [at, party] of signed.parties.entries()) {
    const organizationId = typeof party === 'string' ? unit(party) : null
    const name = typeof party === 'string' ? nameOf({ demo }, unit(party)) : party.name
    value.cooperation_parties.push({ ...of, position: at + 1, organization_id: organizationId, name })
  }
  for (const [at, [party, text]] of signed.commitments.entries())
    value.cooperation_commitments.push({ ...of, position: at + 1, party, text })
  for (const result of signed.results)
    value.cooperation_results.push({
      ...of,
      ...result,
      id: idOf(slug, 'cooperation-result', `${id}/${result.party}/${result.year}`),
      recorded_by: 'Cán bộ phụ trách',
    })
}
