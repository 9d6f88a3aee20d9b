import { ordersForHoChiMinhOrder, outstandingYearsForHoChiMinhOrder } from '../parameters/forms.ts'
import {
  independenceFirstYears,
  independenceSecondYears,
  independenceThirdDeputyYears,
  independenceThirdYears,
} from '../parameters/posts.ts'
import { ordersForGoldStarOrder, yearsForGoldStarOrder } from '../parameters/recalled-forms.ts'
import { law2022, recalled, unread } from '../provisions.ts'
import type { AwardRules, PostTerm, Route } from '../rules.ts'
import type { Parameter } from '../parameters/parameter.ts'
import type { AwardCode } from './catalogue.ts'
import { attested, judged, measured, priorAwards } from './conditions.ts'
import { careerPrinciples, careerRoute } from './posts-held.ts'

/** Huân chương Độc lập: the criteria for merit were not found; quá trình cống hiến was. */
function independenceOrder(
  code: AwardCode,
  article: string,
  terms: readonly PostTerm<Parameter>[],
): AwardRules {
  const standing = law2022(article, [], unread)
  const merit = (subject: Route['subject']): Route => ({
    id: `${article}/${subject === 'collective' ? 'tap-the' : 'ca-nhan'}`,
    subject,
    grounds: ['CONG_TRANG'],
    title: subject === 'collective' ? 'Tập thể' : 'Cá nhân',
    standing: [standing],
    conditions: [judged('tieu-chuan-cong-trang', `tiêu chuẩn của Điều ${article} chưa đọc được`, standing)],
  })
  return {
    code,
    quota: [],
    routes: [merit('individual'), merit('collective'), careerRoute(terms)],
    principles: careerPrinciples,
  }
}

const chairs = ['uy-vien-trung-uong', 'bi-thu-tinh-uy'] as const

export const firstClassIndependenceOrder = independenceOrder('HCDL1', '36', [
  { posts: chairs, min: independenceFirstYears },
])

export const secondClassIndependenceOrder = independenceOrder('HCDL2', '37', [
  { posts: chairs, min: independenceSecondYears },
])

export const thirdClassIndependenceOrder = independenceOrder('HCDL3', '38', [
  { posts: chairs, min: independenceThirdYears },
  {
    posts: ['pho-bi-thu-tinh-uy', 'chu-tich-hdnd-tinh', 'chu-tich-ubnd-tinh'],
    min: independenceThirdDeputyYears,
  },
])

const hoChiMinh = (place: string) => law2022(place, ['tb-35'])

/** Huân chương Hồ Chí Minh. */
export const hoChiMinhOrder: AwardRules = {
  code: 'HCHCM',
  quota: [],
  routes: [
    {
      id: '35.1',
      subject: 'individual',
      grounds: ['CONG_TRANG', 'CONG_HIEN'],
      title: 'Công lao to lớn',
      standing: [hoChiMinh('35.1')],
      conditions: [
        attested(
          'cong-lao-to-lon',
          'có công lao to lớn, có nhiều thành tích đặc biệt xuất sắc có phạm vi ảnh hưởng toàn quốc',
          hoChiMinh('35.1'),
        ),
      ],
    },
    {
      id: '35.2',
      subject: 'collective',
      grounds: ['CONG_TRANG'],
      title: 'Bộ, ban, ngành, tỉnh đặc biệt xuất sắc liên tục',
      standing: [hoChiMinh('35.2')],
      conditions: [
        priorAwards(['HCDL1', 'HCQC1'], ordersForHoChiMinhOrder, hoChiMinh('35.2')),
        measured(
          'nam-dac-biet-xuat-sac',
          'liên tục lập thành tích đặc biệt xuất sắc sau đó',
          outstandingYearsForHoChiMinhOrder,
          hoChiMinh('35.2'),
        ),
        attested(
          'be-day-truyen-thong',
          'có nhân tố mới, có bề dày truyền thống; nội bộ đoàn kết; tổ chức đảng, đoàn thể trong sạch, vững mạnh',
          hoChiMinh('35.2'),
        ),
      ],
    },
  ],
  principles: [],
}

const goldStar = law2022('34', ['tvpl-34'], { note: 'Mới đọc được một phần.' })
const goldStarMemory = law2022('34', [], recalled)

/** Huân chương Sao vàng: read in part; who held which post in which period is for a person. */
export const goldStarOrder: AwardRules = {
  code: 'HCSV',
  quota: [],
  routes: [
    {
      id: '34/ca-nhan',
      subject: 'individual',
      grounds: ['CONG_TRANG', 'CONG_HIEN'],
      title: 'Công lao to lớn, đặc biệt xuất sắc',
      standing: [goldStar],
      conditions: [
        attested('cong-lao-to-lon', 'có công lao to lớn, đặc biệt xuất sắc', goldStar),
        judged('chuc-vu-theo-thoi-ky', 'chức vụ theo từng thời kỳ của Nghị định mới đọc được một phần', {
          ...law2022('34', ['tvpl-34']),
          enforce: 'manual',
        }),
      ],
    },
    {
      id: '34/tap-the',
      subject: 'collective',
      grounds: ['CONG_TRANG'],
      title: 'Bộ, ban, ngành, tỉnh đặc biệt xuất sắc liên tục',
      standing: [{ ...goldStarMemory, enforce: 'manual' }],
      conditions: [
        priorAwards(['HCHCM'], ordersForGoldStarOrder, goldStarMemory),
        measured(
          'nam-dac-biet-xuat-sac',
          'liên tục lập thành tích đặc biệt xuất sắc sau đó',
          yearsForGoldStarOrder,
          goldStarMemory,
        ),
      ],
    },
  ],
  principles: [],
}
