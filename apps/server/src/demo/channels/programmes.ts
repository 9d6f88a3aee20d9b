/** What units plan by month: one that goes well, some behind, one still a draft, and last year's summed up. */
import { day } from '@guongsang/core/kernel/day.ts'
import type { SampleChannels } from '../../modules/publicity/index.ts'
import { idOf } from '../ids.ts'
import { channelId } from './channels.ts'
import type { Draft } from './draft.ts'

type Built = Pick<SampleChannels, 'programmes' | 'lines' | 'results'>
type State = Built['programmes'][number]['state']

/** Month, what, form, how many; and of the lines so far, how much was done. */
const work: readonly (readonly [month: number, content: string, form: string, quantity: number])[] = [
  [1, 'Viết bài về tập thể dẫn đầu phong trào năm trước', 'bai', 2],
  [2, 'Đưa tin phát động thi đua đầu năm', 'tin', 1],
  [3, 'Phổ biến Luật Thi đua, khen thưởng năm 2022 tại cuộc họp cơ quan', 'bao-cao', 1],
  [3, 'Phóng sự về một gương lao động giỏi', 'phong-su', 1],
  [5, 'Hội thi văn nghệ chào mừng ngày sinh Chủ tịch Hồ Chí Minh', 'hoi-thi', 1],
  [6, 'Bài viết nhân ngày Truyền thống thi đua yêu nước', 'bai', 2],
  [9, 'Treo băng rôn, pa nô chào mừng Quốc khánh', 'co-dong', 4],
  [11, 'Tọa đàm với gương điển hình tiên tiến', 'toa-dam', 1],
]

export function buildProgrammes(draft: Draft): Built {
  const [commune, other] = draft.communes
  const [first, second, third] = draft.units
  const of = (unit: { id: string; name: string } | undefined, year: number, state: State, done: number) =>
    unit === undefined ? [] : [programmeOf(draft, unit, year, state, done)]
  const all = [
    ...of(commune, 2023, 'closed', work.length),
    ...of(commune, 2024, 'approved', 2),
    ...of(other, 2024, 'approved', 0),
    ...of(first, 2024, 'approved', 3),
    ...of(second, 2024, 'approved', 1),
    ...of(third, 2024, 'draft', 0),
  ]
  return {
    programmes: all.flatMap(({ programmes }) => programmes),
    lines: all.flatMap(({ lines }) => lines),
    results: all.flatMap(({ results }) => results),
  }
}

function programmeOf(
  { slug, communes }: Draft,
  unit: { id: string; name: string },
  year: number,
  state: State,
  done: number,
): Built {
  const id = idOf(slug, 'programme', `${unit.id}/${year}`)
  const loudspeaker = communes.some((commune) => commune.id === unit.id)
    ? channelId(slug, `loa/${unit.id}`)
    : null
  const lines = work.map(([month, content, form, quantity], at) => ({
    id: idOf(slug, 'programme-line', `${id}/${at}`),
    programme_id: id,
    month,
    position: at + 1,
    content,
    form,
    channel_id: form === 'tin' ? loudspeaker : null,
    topics: [form === 'bao-cao' ? 'chu-truong' : 'phong-trao'],
    audiences: ['can-bo', 'nhan-dan'],
    quantity,
    in_charge: at % 3 === 0 ? 'Cán bộ phụ trách tuyên truyền' : null,
  }))
  return {
    programmes: [
      {
        id,
        organization_id: unit.id,
        year,
        title: `Chương trình tuyên truyền thi đua, khen thưởng năm ${year}`,
        state,
        approved_on: state === 'draft' ? null : day(`${year}-01-15`),
        approved_by: state === 'draft' ? null : 'Thủ trưởng đơn vị',
        result:
          state === 'closed' ? 'Hoàn thành các việc đề ra; có 02 bài được Cổng thông tin đăng lại.' : null,
        created_by: 'Cán bộ thi đua, khen thưởng',
      },
    ],
    lines,
    results: lines.slice(0, done).map(({ id: lineId, month, quantity, content }) => ({
      id: idOf(slug, 'programme-result', lineId),
      line_id: lineId,
      done_on: day(`${year}-${String(month).padStart(2, '0')}-08`),
      quantity,
      text: `Đã thực hiện: ${content.charAt(0).toLowerCase()}${content.slice(1)}.`,
      recorded_by: 'Cán bộ thi đua, khen thưởng',
    })),
  }
}
