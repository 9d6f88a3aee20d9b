import {
  certificatesForPrimeMinister,
  titlesForPrimeMinister,
  yearsForPrimeMinister,
} from '../parameters/forms.ts'
import {
  certificatesForCollectivePrimeMinister,
  flagsForCollectivePrimeMinister,
  yearsForCollectivePrimeMinister,
} from '../parameters/recalled-forms.ts'
import { law2022, recalled, unread } from '../provisions.ts'
import type { AwardRules, Route, Window } from '../rules.ts'
import { attested, awardsWithin, judged, priorAwards, ratedYears } from './conditions.ts'

const read = (place: string) => law2022(place, ['nnt-73'])
const answered = law2022('73.1.b', ['ld-1453321', 'ld-1400546', 'nnt-73'])
const fromMemory = law2022('73', [], recalled)

const since: Window = { since: ['BKT'], min: 'HTTNV' }
const collectiveSince: Window = { since: ['BKT'], min: 'HTXSNV' }

function merit(id: string, title: string, grounds: Route['grounds'], code: string, what: string): Route {
  return {
    id,
    subject: 'individual',
    grounds,
    title,
    standing: [read(id)],
    claim: { attested: [code] },
    conditions: [attested(code, what, read(id))],
  }
}

/**
 * Bằng khen của Thủ tướng Chính phủ. The Ministry answered that a ministry's certificate counts as well as a province's,
 * and that initiatives are no condition of point b.
 */
export const primeMinisterCertificate: AwardRules = {
  code: 'BKTTG',
  quota: [],
  routes: [
    merit(
      '73.1.a',
      'Thành tích trong phong trào thi đua',
      ['PHONG_TRAO'],
      'thanh-tich-phong-trao',
      'có thành tích xuất sắc tiêu biểu được bình xét trong phong trào thi đua',
    ),
    {
      id: '73.1.b',
      subject: 'individual',
      grounds: ['CONG_TRANG'],
      title: 'Thành tích liên tục sau Bằng khen của bộ, ban, ngành, tỉnh',
      standing: [answered],
      conditions: [
        priorAwards(['BKT'], certificatesForPrimeMinister, answered),
        ratedYears('HTTNV', yearsForPrimeMinister, answered, ['BKT']),
        awardsWithin(['CSTDCS'], titlesForPrimeMinister, since, answered),
      ],
    },
    merit(
      '73.1.c',
      'Nhiều thành tích, thành tích đột xuất, giải thưởng khu vực',
      ['CONG_TRANG', 'DOT_XUAT'],
      'anh-huong-bo-tinh',
      'lập được nhiều thành tích hoặc thành tích đột xuất có phạm vi ảnh hưởng trong bộ, ban, ngành, tỉnh, hoặc đạt giải thưởng của khu vực',
    ),
    merit(
      '73.1.d',
      'Đóng góp vào phát triển kinh tế - xã hội',
      ['CONG_TRANG'],
      'dong-gop-xa-hoi',
      'có đóng góp vào phát triển kinh tế - xã hội (phần còn lại của điểm này chưa đọc được)',
    ),
    {
      id: '73/tap-the',
      subject: 'collective',
      grounds: ['CONG_TRANG'],
      title: 'Tập thể hoàn thành xuất sắc nhiệm vụ liên tục',
      standing: [{ ...fromMemory, enforce: 'manual' }],
      conditions: [
        priorAwards(['BKT'], certificatesForCollectivePrimeMinister, fromMemory),
        ratedYears('HTXSNV', yearsForCollectivePrimeMinister, fromMemory, ['BKT']),
        awardsWithin(['COT', 'BKT'], flagsForCollectivePrimeMinister, collectiveSince, fromMemory),
        judged(
          'tieu-chuan-tap-the',
          'khoản về tập thể của Điều 73 chưa đọc được nguyên văn',
          law2022('73', [], unread),
        ),
      ],
    },
    {
      id: '73/ho-gia-dinh',
      subject: 'household',
      grounds: ['CONG_TRANG', 'PHONG_TRAO'],
      title: 'Hộ gia đình',
      standing: [law2022('73', [], unread)],
      conditions: [
        judged(
          'tieu-chuan-ho-gia-dinh',
          'khoản về hộ gia đình của Điều 73 chưa đọc được nguyên văn',
          law2022('73', [], unread),
        ),
      ],
    },
  ],
  principles: [
    {
      code: 'unread-clauses',
      text: 'Các khoản 2 đến 5 Điều 73 (công nhân, nông dân; doanh nhân, trí thức; tập thể; hộ gia đình) chưa đọc được nguyên văn.',
      standing: [law2022('73', [], unread)],
    },
  ],
}
