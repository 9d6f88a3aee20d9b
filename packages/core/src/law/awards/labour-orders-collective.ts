import {
  certificatesForCollectiveThirdLabourOrder,
  governmentFlagsForFirstLabourOrder,
  governmentFlagsForSecondLabourOrder,
  priorForCollectiveLabourOrder,
  provincialFlagsForSecondLabourOrder,
  provincialFlagsForThirdLabourOrder,
  yearsForCollectiveLabourOrder,
} from '../parameters/recalled-forms.ts'
import type { Standing } from '../dated.ts'
import { law2022, recalled, unread } from '../provisions.ts'
import type { Condition, Route, Window } from '../rules.ts'
import type { AwardCode } from './catalogue.ts'
import { anyOf, awardsWithin, judged, priorAwards, ratedYears } from './conditions.ts'

/**
 * Huân chương Lao động for collectives: the clauses are known from memory only. They are computed and shown, so that a
 * person can hold them against the text, and decide nothing.
 */
function collectiveRoute(
  article: string,
  prior: AwardCode,
  flags: (window: Window, standing: Standing) => Condition,
): Route {
  const memory = law2022(article, [], recalled)
  const text = law2022(article, [], unread)
  return {
    id: `${article}/tap-the`,
    subject: 'collective',
    grounds: ['CONG_TRANG'],
    title: 'Tập thể hoàn thành xuất sắc nhiệm vụ liên tục',
    standing: [{ ...memory, enforce: 'manual' }],
    conditions: [
      priorAwards([prior], priorForCollectiveLabourOrder, memory),
      ratedYears('HTXSNV', yearsForCollectiveLabourOrder, memory, [prior]),
      flags({ since: [prior], min: 'HTXSNV' }, memory),
      judged('tieu-chuan-tap-the', `khoản về tập thể của Điều ${article} chưa đọc được nguyên văn`, text),
    ],
  }
}

export const thirdClassCollective = collectiveRoute('44', 'BKTTG', (window, standing) =>
  anyOf('flags-or-certificates', 'cờ thi đua hoặc bằng khen của bộ, tỉnh trong thời gian đó', standing, [
    awardsWithin(['COT'], provincialFlagsForThirdLabourOrder, window, standing),
    awardsWithin(['BKT'], certificatesForCollectiveThirdLabourOrder, window, standing),
  ]),
)

export const secondClassCollective = collectiveRoute('43', 'HCLD3', (window, standing) =>
  anyOf('flags', 'cờ thi đua của Chính phủ hoặc của bộ, tỉnh trong thời gian đó', standing, [
    awardsWithin(['COCP'], governmentFlagsForSecondLabourOrder, window, standing),
    awardsWithin(['COT'], provincialFlagsForSecondLabourOrder, window, standing),
  ]),
)

export const firstClassCollective = collectiveRoute('42', 'HCLD2', (window, standing) =>
  awardsWithin(['COCP'], governmentFlagsForFirstLabourOrder, window, standing),
)
