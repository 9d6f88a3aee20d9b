/** Thời điểm xét: how often and on what occasion each award is considered. */
import type { Day } from '../../kernel/day.ts'
import { awardName, catalogue, type AwardCode } from '../awards/catalogue.ts'
import type { Dated, Standing } from '../dated.ts'
import { decree98, law2022, recalled } from '../provisions.ts'
import { answerOn, type Answer, type Entry } from './answer.ts'
import { carriedOver, decree86, through } from './provisions.ts'

export type Occasion =
  | 'yearly'
  | 'movement-review'
  | 'national-days'
  | 'at-once'
  | 'any-time'
  | 'on-merit'
  | 'on-retirement'
  | 'foreign-relations'
  | 'own-rules'

export interface Frequency {
  occasions: readonly Occasion[]
  text: string
}

type Versions = readonly Dated<Frequency>[]

function at(occasions: readonly Occasion[], text: string, ...standings: readonly Standing[]): Versions {
  return through({ occasions, text }, ...standings)
}

const yearly = (...standings: readonly Standing[]): Versions => at(['yearly'], 'Xét hằng năm.', ...standings)
const honours = at(['on-merit'], 'Khi có công trạng theo tiêu chuẩn.', law2022('59', ['tvpl-219383']))
const labourOrder = (standing: Standing): Versions =>
  at(
    ['on-merit', 'at-once', 'movement-review', 'on-retirement'],
    'Theo công trạng; đột xuất; phong trào thi đua; quá trình cống hiến khi nghỉ hưu.',
    standing,
  )
const unityDays = 'Xét hằng năm dịp Quốc khánh 2/9 và ngày thành lập Mặt trận 18/11.'

const versions: Partial<Record<AwardCode, Versions>> = {
  LDTT: yearly(law2022('24', ['ws-56', 'tvpl-245569'])),
  CSTDCS: yearly(law2022('23', ['ws-56', 'tvpl-220962'])),
  CSTDT: yearly(law2022('22', ['tvpl-219217'])),
  CSTDTQ: at(
    ['yearly'],
    'Hồ sơ hằng năm; đề nghị ngay sau lần thứ hai liên tục đạt Chiến sĩ thi đua bộ, ban, ngành, tỉnh.',
    law2022('21', ['tvpl-78', 'ld-1585761'], { note: 'Thời điểm đề nghị đọc ở một trang dịch máy.' }),
  ),
  COCP: at(
    ['yearly', 'movement-review'],
    'Xét hằng năm; khi sơ kết, tổng kết phong trào do Thủ tướng Chính phủ phát động.',
    law2022('25', ['lawnet-25']),
  ),
  COT: at(
    ['yearly', 'movement-review'],
    'Xét hằng năm; khi tổng kết phong trào thi đua theo chuyên đề.',
    law2022('26', ['bn-86', 'tvpl-224318'], { note: 'Đọc ở văn bản của tỉnh Bắc Ninh và Bộ Xây dựng.' }),
  ),
  TTLDXS: yearly(law2022('27', ['hust-27', 'bn-86'])),
  TTLDTT: yearly(law2022('28', ['ws-56', 'bn-86'])),
  XPTB: yearly(law2022('29', ['tnd-29'])),
  TDPVH: yearly(law2022('30', ['ws-56', 'hn-thon'])),
  GDVH: yearly(decree86('', ['tt-58929', 'tn-7003'])),
  HCLD1: labourOrder(law2022('42', [], { ...recalled, note: 'Nội dung Điều 42 chưa đọc được.' })),
  HCLD2: labourOrder(law2022('43', ['tvpl-d43'])),
  HCLD3: labourOrder(law2022('44', ['tvpl-d44k2', 'ld-1467558'])),
  HCDDK: at(
    ['yearly', 'national-days'],
    unityDays,
    decree98('37.1', ['tvpl-120533']),
    carriedOver(['tvpl-120533'], 'Theo khoản 1 Điều 37 Nghị định số 98/2023/NĐ-CP.'),
  ),
  HCDC: at(
    ['at-once'],
    'Xét ngay khi có thành tích đột xuất.',
    law2022('52', ['tt-54716'], { ...recalled, note: 'Danh mục đã đọc; nội dung Điều 52 chưa đọc được.' }),
  ),
  HCHN: at(['foreign-relations'], 'Khen thưởng đối ngoại.', law2022('53', ['ws-37'])),
  KNC: at(
    ['own-rules'],
    'Theo quy định riêng của bộ, ngành, tỉnh, tổ chức; thường một lần cho mỗi loại.',
    law2022('71', ['lvn-71', 'tvpl-224318']),
  ),
  BKTTG: at(
    ['on-merit', 'at-once', 'movement-review'],
    'Theo công trạng; đột xuất; phong trào thi đua.',
    law2022('73', ['nnt-73', 'ld-1453321']),
  ),
  BKT: at(
    ['yearly', 'at-once', 'movement-review'],
    'Xét hằng năm; đột xuất; phong trào thi đua.',
    law2022('74', ['bn-86', 'ld-1432533']),
  ),
  GK: at(['any-time'], 'Xét bất cứ khi nào có thành tích.', law2022('75', ['ws-56', 'bn-86'])),
}

export function frequencyEntry(award: AwardCode): Entry<Frequency> {
  const byFamily = catalogue[award].family === 'state-honour' ? honours : []
  return {
    code: `frequency-${award}`,
    name: `Thời điểm xét “${awardName(award)}”`,
    versions: versions[award] ?? byFamily,
    silence: `Chưa tìm được quy định về thời điểm xét “${awardName(award)}”.`,
  }
}

/** When an award is considered, by the law of this day. */
export function frequencyOf(award: AwardCode, on: Day): Answer<Frequency> {
  return answerOn(frequencyEntry(award), on)
}
