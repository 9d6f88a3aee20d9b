/** Hủy quyết định, tước và phục hồi danh hiệu, hành vi bị cấm, khiếu nại. */
import type { Day } from '../../kernel/day.ts'
import { law2022, recalled } from '../provisions.ts'
import type { SourceKey } from '../sources.ts'
import { answerOn, type Answer, type Entry } from './answer.ts'
import { through } from './provisions.ts'

export interface Cancellation {
  grounds: readonly { code: CancellationGround; text: string }[]
  by: string
  effect: string
}

export type CancellationGround = 'false-merit' | 'forged-papers' | 'unlawful-review' | 'later-finding'

const grounds: Cancellation['grounds'] = [
  { code: 'false-merit', text: 'a) Gian dối khi kê khai công trạng, thành tích' },
  { code: 'forged-papers', text: 'b) Cung cấp thông tin sai sự thật hoặc làm giả hồ sơ, giấy tờ' },
  { code: 'unlawful-review', text: 'c) Thẩm định, xét, duyệt, đề nghị trái quy định của pháp luật' },
  {
    code: 'later-finding',
    text: 'd) Có kết luận, quyết định, bản án về vi phạm làm mất tiêu chuẩn trong thời gian tính thành tích hoặc liên quan đến công trình, tác phẩm là cơ sở khen thưởng',
  },
]

/** A person finds the ground; the program never cancels by itself. */
const byPerson = { enforce: 'attest' as const }
const article93: readonly SourceKey[] = ['tvpl-215113', 'vj-ch7']

const cancellation: Entry<Cancellation> = {
  code: 'cancellation',
  name: 'Hủy quyết định khen thưởng',
  versions: through(
    {
      grounds,
      by: 'Cấp đã quyết định khen thưởng hủy quyết định của mình (khoản 8 Điều 93).',
      effect: 'Quyết định bị hủy; thu hồi hiện vật khen thưởng và tiền thưởng.',
    },
    law2022('93.2', article93, byPerson),
  ),
}

const stateHonours: readonly Entry<string>[] = [
  {
    code: 'stripping',
    name: 'Tước danh hiệu vinh dự nhà nước',
    versions: through(
      'Người được tặng danh hiệu vinh dự nhà nước bị phạt tù và các trường hợp luật định thì bị tước; có ngoại lệ với Anh hùng thời chiến, Bà mẹ Việt Nam anh hùng. Chủ tịch nước quyết định.',
      law2022('93.3', [...article93, 'tvpl-219383'], { ...byPerson, note: 'Khoản 3 đến khoản 7 Điều 93.' }),
    ),
  },
  {
    code: 'restoration',
    name: 'Phục hồi danh hiệu vinh dự nhà nước',
    versions: through(
      'Người bị tước sau đó được minh oan thì được phục hồi; Chủ tịch nước quyết định.',
      law2022('93.7', [...article93, 'tvpl-219383'], byPerson),
    ),
  },
]

const conduct: readonly Entry<string>[] = [
  {
    code: 'prohibited',
    name: 'Hành vi bị nghiêm cấm',
    versions: through(
      'Tổ chức thi đua trái luật hoặc trục lợi; cản trở, sách nhiễu; kê khai gian dối, làm giả, xác nhận sai; lạm dụng chức vụ; dùng hiện vật trái thuần phong mỹ tục, trái luật; dùng quỹ sai mục đích.',
      law2022('15', ['ws-8', 'ghgd-118863'], byPerson),
    ),
  },
  {
    code: 'heads-answer',
    name: 'Trách nhiệm của người đứng đầu',
    versions: through(
      'Chỉ đạo phong trào, phát hiện người có thành tích, chịu trách nhiệm về quyết định khen thưởng; ứng dụng công nghệ thông tin trong quản lý.',
      law2022('13', ['tvpl-244157'], byPerson),
    ),
  },
  {
    code: 'complaints',
    name: 'Khiếu nại, tố cáo về khen thưởng',
    versions: through(
      'Theo Luật Khiếu nại năm 2011 và Luật Tố cáo năm 2018.',
      law2022('', [], { ...recalled, note: 'Điều của luật dẫn sang hai luật này chưa tìm được.' }),
    ),
  },
  {
    code: 'rights-and-duties',
    name: 'Quyền và nghĩa vụ của người được khen thưởng',
    versions: through('Quyền ở Điều 86, nghĩa vụ ở Điều 87.', law2022('86', ['tvpl-215113'], byPerson)),
  },
]

export const revocationEntries: readonly Entry<unknown>[] = [cancellation, ...stateHonours, ...conduct]

/** On what grounds an award is cancelled, by whom, and what is taken back. The time limits are in time-limits.ts. */
export function cancellationOn(on: Day): Answer<Cancellation> {
  return answerOn(cancellation, on)
}
