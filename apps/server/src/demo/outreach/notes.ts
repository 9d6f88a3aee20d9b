/** Orientation notes with who took note of them, and cooperation programmes: one in force with a word missing, one over. */
import { day } from '@guongsang/core/kernel/day.ts'
import type { SampleOutreach } from '../../modules/publicity/index.ts'
import { idOf } from '../ids.ts'
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

export function addCooperations(draft: Draft): void {
  const { slug, value, source } = draft
  const { standingAgency, broadcaster, front } = source.accounts
  const id = idOf(slug, 'cooperation', 'current')
  const base = {
    organization_id: draft.unit(standingAgency),
    document_id: null,
    file_ids: [],
    recorded_by: 'Cơ quan thường trực',
  }
  const open = { ended_on: null, ended_reason: null }
  value.cooperations.push({
    ...base,
    ...open,
    id,
    title: 'Chương trình phối hợp tuyên truyền thi đua, khen thưởng giai đoạn 2022 - 2025',
    symbol: '03/CTr-PH',
    signed_on: day('2022-02-18'),
    valid_from: day('2022-02-18'),
    valid_to: day('2025-12-31'),
  })
  const nameOf = (key: string) =>
    draft.demo.directory.organizations.find((one) => one.id === draft.unit(key))!.names[0]!.name
  const party = (cooperationId: string, position: number, key: string | null, name: string) =>
    value.cooperation_parties.push({
      cooperation_id: cooperationId,
      position,
      organization_id: key === null ? null : draft.unit(key),
      name,
    })
  for (const [at, key] of [standingAgency, broadcaster, front].entries()) party(id, at + 1, key, nameOf(key))
  const promise = (cooperationId: string, position: number, of: number | null, text: string) =>
    value.cooperation_commitments.push({ cooperation_id: cooperationId, position, party: of, text })
  promise(id, 1, 1, 'Cung cấp hồ sơ điển hình đã kiểm chứng hằng quý')
  promise(id, 2, 2, 'Duy trì chuyên mục thi đua, mỗi tháng ít nhất 02 kỳ')
  promise(id, 3, 3, 'Vận động đoàn viên, hội viên phát hiện, giới thiệu gương người tốt, việc tốt')
  promise(id, 4, null, 'Sơ kết vào tháng 12 hằng năm')
  const result = (
    cooperationId: string,
    of: number,
    year: number,
    text: string,
    fulfilled: 'wholly' | 'partly' | 'not',
  ) =>
    value.cooperation_results.push({
      id: idOf(slug, 'cooperation-result', `${cooperationId}/${of}/${year}`),
      cooperation_id: cooperationId,
      party: of,
      year,
      text,
      fulfilled,
      recorded_by: 'Cán bộ phụ trách',
    })
  result(id, 1, 2022, 'Cung cấp 14 hồ sơ, đủ bốn quý', 'wholly')
  result(id, 2, 2022, 'Phát 22 kỳ, thiếu 02 kỳ do sửa hệ thống truyền thanh', 'partly')
  result(id, 3, 2022, 'Giới thiệu 31 gương, 09 gương được đưa vào danh sách', 'wholly')
  result(id, 1, 2023, 'Cung cấp 16 hồ sơ', 'wholly')
  result(id, 2, 2023, 'Phát 24 kỳ, 228 phút', 'wholly')
  const past = idOf(slug, 'cooperation', 'past')
  value.cooperations.push({
    ...base,
    ...open,
    id: past,
    title: 'Kế hoạch phối hợp với Báo tỉnh mở chuyên trang “Người tốt, việc tốt”',
    symbol: null,
    signed_on: day('2021-03-10'),
    valid_from: day('2021-03-10'),
    valid_to: day('2022-12-31'),
  })
  party(past, 1, standingAgency, nameOf(standingAgency))
  party(past, 2, null, `Báo ${source.level === 'province' ? source.name : source.province}`)
  promise(past, 1, 2, 'Đăng mỗi quý ít nhất 03 bài về điển hình của địa phương')
  for (const year of [2021, 2022]) {
    result(past, 1, year, 'Gửi đủ hồ sơ theo quý', 'wholly')
    result(past, 2, year, year === 2021 ? 'Đăng 07 bài' : 'Đăng 12 bài', year === 2021 ? 'partly' : 'wholly')
  }
}
