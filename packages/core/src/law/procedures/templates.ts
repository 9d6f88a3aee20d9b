/** Mẫu trong phụ lục: forms the decrees print. */
import type { Day } from '../../kernel/day.ts'
import { standingOn, type Standing } from '../dated.ts'
import { decree152 } from '../provisions.ts'
import type { Entry } from './answer.ts'
import { decree86, through } from './provisions.ts'

export interface Template {
  /** Null where the order in the annex was not read. */
  number: string | null
  title: string
}

const annex152 = (checked: boolean): Standing =>
  decree152('Phụ lục', ['tnd-726127', 'tvpl-244833'], checked ? {} : { note: 'Số thứ tự của mẫu chưa kiểm.' })
const annex86 = decree86('Phụ lục IV', ['tvpl-61300', 'hn-thon'])

function entry(code: string, number: string | null, title: string, standing: Standing): Entry<Template> {
  return { code: `template-${code}`, name: title, versions: through({ number, title }, standing) }
}

const report = (code: string, subject: string): Entry<Template> =>
  entry(code, null, `Báo cáo thành tích ${subject}`, annex152(false))

export const templates: readonly Entry<Template>[] = [
  entry('submission', 'Mẫu số 01', 'Tờ trình đề nghị khen thưởng', annex152(true)),
  report('government-flag', 'đề nghị Cờ thi đua của Chính phủ'),
  report('national-fighter', 'đề nghị Chiến sĩ thi đua toàn quốc'),
  report('merit-collective', 'công trạng của tập thể'),
  entry('merit-individual', 'Mẫu số 05', 'Báo cáo thành tích công trạng của cá nhân', annex152(true)),
  report('sudden', 'đột xuất'),
  report('service', 'quá trình cống hiến'),
  report('thematic', 'theo chuyên đề'),
  report('hero-collective', 'đề nghị danh hiệu Anh hùng của tập thể'),
  report('hero-individual', 'đề nghị danh hiệu Anh hùng của cá nhân'),
  report('foreign-collective', 'đối ngoại của tập thể'),
  report('foreign-individual', 'đối ngoại của cá nhân'),
  entry('village-submission', 'Mẫu số 04', 'Tờ trình đề nghị Thôn, tổ dân phố văn hóa', annex86),
  entry('village-report', 'Mẫu số 05', 'Báo cáo thành tích Thôn, tổ dân phố văn hóa', annex86),
  entry('village-minutes', 'Mẫu số 06', 'Biên bản xét Thôn, tổ dân phố văn hóa', annex86),
  entry('commune-submission', 'Mẫu số 07', 'Tờ trình đề nghị Xã, phường, thị trấn tiêu biểu', annex86),
  entry('commune-report', 'Mẫu số 08', 'Báo cáo thành tích Xã, phường, thị trấn tiêu biểu', annex86),
  entry(
    'commune-minutes',
    'Mẫu số 09',
    'Biên bản họp Hội đồng cấp tỉnh xét Xã, phường, thị trấn tiêu biểu',
    annex86,
  ),
  entry('family-decision', 'Mẫu số 10', 'Quyết định tặng Gia đình văn hóa', annex86),
  entry('commune-decision', 'Mẫu số 12', 'Quyết định tặng Xã, phường, thị trấn tiêu biểu', annex86),
]

/** The forms of a day. NĐ 98 had its own annex, whose numbers nobody has read. */
export function templatesOn(on: Day): Template[] {
  return templates.flatMap(({ versions }) => standingOn(versions, on)?.value ?? [])
}
