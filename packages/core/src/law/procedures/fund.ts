/** Quỹ thi đua, khen thưởng: where it comes from, its ceilings, what it may pay. */
import { day, type Day } from '../../kernel/day.ts'
import { percent, type Percent } from '../../kernel/percent.ts'
import { dated, decree152, decree98, law2022, recalled } from '../provisions.ts'
import { answerOn, type Answer, type Entry } from './answer.ts'
import { provision, through } from './provisions.ts'

/** The whole of which a share may be set aside each year. */
export interface FundShare {
  percentMax: Percent
  of: string
}

type ShareCode = 'ministry' | 'lowland-locality' | 'highland-locality' | 'organising'

const share = (percentMax: number, of: string): FundShare => ({ percentMax: percent(percentMax), of })

const regularSpending = 'chi ngân sách thường xuyên của cấp mình'
const lowland = 'Tỉnh đồng bằng, thành phố trực thuộc trung ương'
const highland = 'Tỉnh miền núi, trung du, Tây Nguyên, vùng sâu, vùng xa, hải đảo'
const districts98 = {
  ...recalled,
  note: 'Nghị định số 98/2023/NĐ-CP ghi cấp tỉnh, huyện, xã; tỷ lệ theo trí nhớ.',
}

function ofLocality(code: ShareCode, where: string, percentMax: number): Entry<FundShare> {
  return {
    code: `fund-${code}`,
    name: `Quỹ thi đua, khen thưởng của địa phương: ${where}`,
    versions: through(
      share(percentMax, regularSpending),
      decree98('50', ['cdvn-9026'], districts98),
      decree152('46.3.b', ['cdvn-9026'], {
        note: 'Cấp tỉnh và cấp xã; phân bổ ngay từ đầu năm; cộng nguồn đóng góp.',
      }),
    ),
  }
}

const shares: Record<ShareCode, Entry<FundShare>> = {
  ministry: {
    code: 'fund-ministry',
    name: 'Quỹ thi đua, khen thưởng của bộ, ban, ngành',
    versions: through(
      share(20, 'tổng quỹ tiền lương theo ngạch, bậc trong năm, cộng nguồn đóng góp'),
      decree98('50.1', ['tvpl-140185']),
      decree152('46.1', ['tvpl-140185'], {
        ...recalled,
        note: 'Giả định giữ như khoản 1 Điều 50 Nghị định số 98/2023/NĐ-CP.',
      }),
    ),
  },
  'lowland-locality': ofLocality('lowland-locality', lowland, 1),
  'highland-locality': ofLocality('highland-locality', highland, 1.5),
  organising: {
    code: 'fund-organising',
    name: 'Phần quỹ cho tổ chức phong trào, sơ kết, tổng kết, tuyên truyền, học tập, kiểm tra, họp Hội đồng',
    versions: through(
      share(20, 'quỹ thi đua, khen thưởng'),
      decree98('52.1.a', ['xdcs-tt28']),
      decree152('', ['xdcs-tt28'], {
        ...recalled,
        note: 'Thông tư số 28/2025/TT-BTC viết theo Điều 52 Nghị định số 98/2023/NĐ-CP; số điều của Nghị định số 152/2025/NĐ-CP chưa đọc.',
      }),
    ),
  },
}

/** Đơn vị sự nghiệp tự bảo đảm dưới 70 %: the text broke off before the rate. */
const publicUnits: Entry<FundShare> = {
  code: 'fund-public-unit',
  name: 'Quỹ của đơn vị sự nghiệp công lập tự bảo đảm dưới 70 % chi thường xuyên',
  versions: [],
  silence:
    'Khoản 2 Điều 50 Nghị định số 98/2023/NĐ-CP có tỷ lệ cho đơn vị sự nghiệp công lập nhưng chưa đọc được con số.',
}

const rules: readonly Entry<string>[] = [
  {
    code: 'fund-uses',
    name: 'Chi từ quỹ',
    versions: [
      dated(
        'Tiền thưởng (trừ Bà mẹ Việt Nam anh hùng), in, làm hiện vật và tặng phẩm; phần còn lại theo tỷ lệ cho việc tổ chức phong trào.',
        decree98('52.1.a', ['xdcs-tt28']),
      ),
    ],
  },
  {
    code: 'fund-norms',
    name: 'Mức chi cho phần tổ chức phong trào',
    versions: through(
      'Theo Thông tư số 28/2025/TT-BTC và các thông tư về công tác phí, hội nghị mà thông tư này dẫn.',
      provision('28/2025/TT-BTC', '', ['xdcs-tt28'], { from: day('2025-07-15') }),
    ),
  },
  {
    code: 'fund-payer',
    name: 'Cấp nào chi tiền thưởng',
    versions: through(
      'Cấp quyết định khen thưởng chi từ quỹ của cấp mình.',
      law2022('', [], {
        ...recalled,
        note: 'Đọc ở quy định của thành phố Hà Nội; quy định chung theo trí nhớ.',
      }),
    ),
  },
  {
    code: 'fund-misuse',
    name: 'Dùng quỹ sai mục đích',
    versions: through(
      'Nghiêm cấm sử dụng quỹ thi đua, khen thưởng vào mục đích khác.',
      law2022('15', ['ghgd-118863', 'ws-8']),
    ),
  },
  {
    code: 'fund-not-the-bonus',
    name: 'Phân biệt với tiền thưởng theo Nghị định số 73/2024/NĐ-CP',
    versions: through(
      'Tiền thưởng hằng năm bằng 10 % quỹ lương theo Nghị định số 73/2024/NĐ-CP là khoản riêng, không chi từ quỹ này.',
      law2022('', ['tvpl-246901'], {
        from: day('2024-07-01'),
        enforce: 'warn',
        note: 'Ghi chú để phân biệt hai khoản.',
      }),
    ),
  },
]

export const fundEntries: readonly Entry<unknown>[] = [...Object.values(shares), publicUnits, ...rules]

/** The ceiling of a fund, or of the part of it for organising, in a budget year that begins on this day. */
export function fundShareOn(code: ShareCode | 'public-unit', on: Day): Answer<FundShare> {
  return answerOn(code === 'public-unit' ? publicUnits : shares[code], on)
}
