/**
 * Which award a cell of a list means: by its code, its name at any time, its short form, or as officials write it
 * ('CSTĐ cơ sở', 'Bằng khen của Chủ tịch UBND tỉnh', 'HCLĐ hạng III'). What may mean several is given as several.
 */
import { fold } from '../../kernel/vietnamese/fold.ts'
import { type AwardCode, type AwardEntry, awardCodes, catalogue } from './catalogue.ts'

/** Folded short forms with one meaning, and spellings with y where the law writes i. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  cstd: 'chien si thi dua',
  cstdcs: 'chien si thi dua co so',
  'chien sy': 'chien si',
  'nghe sy': 'nghe si',
  ldtt: 'lao dong tien tien',
  ldxs: 'lao dong xuat sac',
  ttldtt: 'tap the lao dong tien tien',
  ttldxs: 'tap the lao dong xuat sac',
  hc: 'huan chuong',
  hcld: 'huan chuong lao dong',
  hcdl: 'huan chuong doc lap',
  bk: 'bang khen',
  gk: 'giay khen',
  knc: 'ky niem chuong',
  ttg: 'thu tuong chinh phu',
  ttcp: 'thu tuong chinh phu',
  ubnd: 'uy ban nhan dan',
  'hang (?:1|i)': 'hang nhat',
  'hang (?:2|ii)': 'hang nhi',
  'hang (?:3|iii)': 'hang ba',
}
const shortForms = Object.entries(SHORT_FORMS).map(
  ([short, long]) => [new RegExp(`\\b${short}\\b`, 'g'), long] as const,
)

/** 'Tặng danh hiệu … năm 2022': what stands around the name. */
const AROUND = /^(?:(?:tang thuong|tang|danh hieu|hinh thuc) )+| (?:nam hoc|nam)(?: \d\d\d\d)+$/g

function keyOf(text: string): string {
  const expanded = shortForms.reduce((key, [short, long]) => key.replace(short, long), fold(text))
  return expanded.replace(AROUND, '').trim()
}

const provinceOrMinistry =
  /\b(?:tinh|thanh pho|bo|nganh|uy ban nhan dan|tong cuc|trung uong|tong lien doan)\b/

/** Ways of writing that name the giver or leave something out; the first that fits answers. */
const ways: readonly (readonly [RegExp, RegExp, readonly AwardCode[]])[] = [
  [/^giay khen\b/, /./, ['GK']],
  [/^bang khen\b/, /thu tuong/, ['BKTTG']],
  [/^bang khen\b/, /quan khu|dai hoc quoc gia/, ['BK_QK_DHQG']],
  [/^bang khen\b/, provinceOrMinistry, ['BKT']],
  [/^bang khen\b/, /./, ['BKT', 'BKTTG']],
  [/^co thi dua\b|^co don vi\b/, /chinh phu|thu tuong/, ['COCP']],
  [/^co thi dua\b/, /quan khu|dai hoc quoc gia/, ['CO_QK_DHQG']],
  [/^co thi dua\b|^co don vi\b/, provinceOrMinistry, ['COT']],
  [/^co thi dua\b/, /./, ['COT', 'COCP']],
  [/^chien si thi dua\b/, /toan quoc/, ['CSTDTQ']],
  [/^chien si thi dua\b/, /co so/, ['CSTDCS']],
  [/^chien si thi dua\b/, provinceOrMinistry, ['CSTDT']],
  [/^chien si thi dua\b/, /./, ['CSTDCS', 'CSTDT', 'CSTDTQ']],
  [/^ky niem chuong\b/, /thuong vu quoc hoi/, ['KNC_UBTVQH']],
  [/^ky niem chuong\b/, /./, ['KNC']],
  [/^huan chuong lao dong$/, /./, ['HCLD1', 'HCLD2', 'HCLD3']],
  [/^huan chuong doc lap$/, /./, ['HCDL1', 'HCDL2', 'HCDL3']],
  [/^huy chuong\b/, /./, ['HUY_CHUONG']],
  [/^(?:nha giao|thay thuoc|nghe si|nghe nhan)\b/, /nhan dan$/, ['NHAN_DAN']],
  [/^(?:nha giao|thay thuoc|nghe si|nghe nhan)\b/, /uu tu$/, ['UU_TU']],
  [/^(?:thon|lang|ap|ban|khu pho|khu dan cu|to dan pho)\b/, /van hoa$/, ['TDPVH']],
  [/^gia dinh\b/, /van hoa$/, ['GDVH']],
]

const byKey = Map.groupBy(
  awardCodes.flatMap((code) => {
    const { names, short } = catalogue[code] as AwardEntry
    const words = [code, code.replaceAll('_', ' '), short, ...names.map(({ value }) => value)]
    return [...new Set(words.map(keyOf))].map((key) => ({ key, code }))
  }),
  ({ key }) => key,
)

/** None, one, or several between which a person decides; the likeliest first. */
export function awardsNamed(text: string): readonly AwardCode[] {
  const key = keyOf(text)
  const exact = byKey.get(key)
  if (exact !== undefined) return [...new Set(exact.map(({ code }) => code))]
  const [, , codes = []] = ways.find(([begins, says]) => begins.test(key) && says.test(key)) ?? []
  return codes
}
