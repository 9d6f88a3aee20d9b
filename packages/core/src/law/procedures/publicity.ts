/** Công khai, lấy ý kiến: how long a list lies open, where, and who else is asked. */
import type { Day } from '../../kernel/day.ts'
import { awardCodes, awardName, catalogue, type AwardCode } from '../awards/catalogue.ts'
import { citeIn } from '../cite.ts'
import { decree152, decree98, law2022 } from '../provisions.ts'
import { answerOn, type Answer, type Entry } from './answer.ts'
import {
  carriedOver,
  decree86,
  example,
  provision,
  through,
  withDistricts,
  withoutDistricts,
} from './provisions.ts'

/** Thủ tục đơn giản: the five cases of Điều 85. */
export const simplifiedCases: readonly Entry<string>[] = [
  ['political-task', 'Phục vụ nhiệm vụ chính trị, cần động viên kịp thời'],
  [
    'sudden-merit',
    'Thành tích xuất sắc đột xuất, dũng cảm cứu người, cứu tài sản, đoạt giải quốc tế hoặc khu vực',
  ],
  ['found-by-head', 'Thành tích do người đứng đầu cơ quan, tổ chức, đơn vị phát hiện'],
  ['service', 'Khen thưởng quá trình cống hiến, niên hạn, đối ngoại'],
  ['state-secret', 'Thành tích thuộc bí mật nhà nước'],
].map(([code, text]) => ({
  code: `simplified-${code}`,
  name: 'Trường hợp khen thưởng theo thủ tục đơn giản',
  versions: through(text!, law2022('85', ['tt-85'])),
}))

export interface Consultation {
  /** Null where the text read does not say. */
  by: 'home-affairs-ministry' | 'submitting-body' | null
  where: string | null
  days: number
  /** Working days follow the calendar of holidays; the others count every day. */
  counted: 'working-days' | 'days'
  /** What must wait for it. */
  before: 'council-meets' | 'higher-level-decides'
}

export interface ConsultationEntry extends Entry<Consultation> {
  awards: readonly AwardCode[]
}

const heroes: readonly AwardCode[] = ['AHLD', 'AHLLVT']
const stateAwards = awardCodes.filter((code) => ['order', 'state-honour'].includes(catalogue[code].family))

export const consultations: readonly ConsultationEntry[] = [
  {
    code: 'consultation-ministry',
    name: 'Lấy ý kiến nhân dân trên Cổng thông tin điện tử Bộ Nội vụ',
    awards: heroes,
    versions: through(
      {
        by: 'home-affairs-ministry',
        where: 'Cổng thông tin điện tử Bộ Nội vụ',
        days: 10,
        counted: 'working-days',
        before: 'higher-level-decides',
      },
      decree98('46.1', ['btdkt-53226', 'moha-60']),
      carriedOver(
        ['btdkt-53226', 'moha-60'],
        'Theo khoản 1 Điều 46 Nghị định số 98/2023/NĐ-CP; Điều 44 Nghị định số 152/2025/NĐ-CP chưa đọc hết.',
      ),
    ),
  },
  {
    code: 'consultation-submitter',
    name: 'Cơ quan trình công khai danh sách đề nghị huân chương, danh hiệu vinh dự nhà nước',
    awards: stateAwards,
    versions: through(
      {
        by: 'submitting-body',
        where: null,
        days: 10,
        counted: 'working-days',
        before: 'council-meets',
      },
      decree98('46.2', ['btdkt-53226', 'vnvn-1196536'], {
        note: 'Ít nhất 10 ngày làm việc. Bộ Công Thương công khai cả Chiến sĩ thi đua toàn quốc.',
      }),
      decree152('44.2', ['qdnd-44'], {
        note: 'Đọc qua thông báo lấy ý kiến từ ngày 20/8 đến ngày 04/9/2025.',
      }),
    ),
  },
  {
    code: 'consultation-cultural-family',
    name: 'Niêm yết danh sách Gia đình văn hóa',
    awards: ['GDVH'],
    versions: through(
      {
        by: null,
        where: 'bảng tin công cộng',
        days: 10,
        counted: 'days',
        before: 'higher-level-decides',
      },
      decree86('7.1', ['tt-58929']),
    ),
  },
  {
    code: 'consultation-cultural-village',
    name: 'Công khai danh sách Thôn, tổ dân phố văn hóa',
    awards: ['TDPVH'],
    versions: through(
      {
        by: null,
        where: 'trang thông tin điện tử cấp xã',
        days: 10,
        counted: 'days',
        before: 'higher-level-decides',
      },
      decree86('7.2', ['hn-thon']),
    ),
  },
]

/** Điều 84.5: publicity comes before the higher level decides, for every award. */
const generalDuty: Entry<string> = {
  code: 'publicity-duty',
  name: 'Công khai trước khi cấp có thẩm quyền quyết định',
  versions: through(
    'Việc xét khen thưởng phải công khai trước khi trình cấp trên quyết định.',
    law2022('84.5', ['tvpl-219217']),
  ),
}

export interface ConsultationAnswer {
  entry: ConsultationEntry | null
  answer: Answer<Consultation>
}

/** Each public list an award needs on a day; one that says “not known” where no length was found. */
export function consultationsFor(award: AwardCode, on: Day): ConsultationAnswer[] {
  const found = consultations.filter(({ awards }) => awards.includes(award))
  if (found.length > 0) return found.map((entry) => ({ entry, answer: answerOn(entry, on) }))
  const silence = `Chưa tìm được số ngày công khai danh sách đề nghị “${awardName(award)}”; luật chỉ buộc công khai trước khi cấp trên quyết định (khoản 5 Điều 84).`
  return [{ entry: null, answer: answerOn({ ...generalDuty, versions: [], silence }, on) }]
}

/** Cơ quan được hỏi ý kiến, and what enterprises confirm. */
const askedAgencies: readonly Entry<string>[] = [
  {
    code: 'asked-by-ministry',
    name: 'Bộ Nội vụ lấy ý kiến cơ quan chức năng',
    versions: through(
      'Bộ Nội vụ có thể lấy ý kiến các cơ quan chức năng khi thẩm định.',
      provision('311/QĐ-BNV', '', ['tvpl-214280'], withDistricts),
      carriedOver(
        ['tvpl-214280'],
        'Quyết định 311/QĐ-BNV năm 2025 viết khi Nghị định số 98/2023/NĐ-CP còn hiệu lực.',
      ),
    ),
  },
  {
    code: 'example-asked-agencies',
    name: 'Ví dụ của tỉnh Bắc Ninh: cơ quan được hỏi ý kiến',
    versions: through(
      'Công an (tệ nạn, phòng cháy, giao thông); Sở Nội vụ (kỷ luật, cải cách hành chính); Sở Nông nghiệp và Môi trường (môi trường); Thuế, Bảo hiểm xã hội (xác nhận nghĩa vụ); Thanh tra (khiếu nại, tố cáo); Sở Y tế (an toàn thực phẩm).',
      { ...example('86/2025/QĐ-UBND Bắc Ninh', '10', ['bn-86']), ...withoutDistricts },
    ),
  },
  {
    code: 'enterprise-conditions',
    name: 'Điều kiện khen thưởng doanh nghiệp, doanh nhân',
    versions: through('Xét các điều kiện của Điều 67.', decree98('67', ['brvt-19358'])),
  },
  {
    code: 'tax-and-insurance',
    name: 'Xác nhận nộp ngân sách và bảo hiểm của người nộp thuế, người sử dụng lao động',
    versions: through('Kèm xác nhận đã nộp ngân sách nhà nước và đóng bảo hiểm.', {
      ...law2022('', ['dvc-16437']),
      cite: citeIn('Cổng Dịch vụ công quốc gia', 'Câu hỏi số 16437'),
    }),
  },
]

export const publicityEntries: readonly Entry<unknown>[] = [
  ...simplifiedCases,
  ...consultations,
  generalDuty,
  ...askedAgencies,
]
