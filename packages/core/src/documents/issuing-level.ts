import { fold } from '../kernel/vietnamese/fold.ts'

export type IssuingLevel =
  | 'central'
  | 'ministry'
  | 'province-party'
  | 'province'
  | 'district'
  | 'commune'
  | 'unit'

/** The first that fits decides: 'Bộ Chính trị' is no ministry, 'Bộ Chỉ huy Quân sự tỉnh' is the province's. */
const signs: readonly (readonly [IssuingLevel, RegExp])[] = [
  [
    'central',
    / (bo chinh tri|ban bi thu|ban chap hanh trung uong|dai hoi dai bieu toan quoc|quoc hoi|chinh phu|thu tuong|chu tich nuoc) /,
  ],
  ['province-party', / (tinh uy|thanh uy|dang bo tinh|dang bo thanh pho) /],
  ['district', / (huyen|huyen uy|quan uy|thi xa|thi uy) /],
  ['commune', / (xa|phuong|thi tran|dang uy) /],
  ['province', / (tinh|so) /],
  ['ministry', /^ bo | trung uong /],
]

/** Whose word it is, from the name of who issued it as printed. A name that says no level is a unit's. */
export function issuingLevelOf(issuer: string): IssuingLevel {
  const name = ` ${fold(issuer)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()} `
  return signs.find(([, sign]) => sign.test(name))?.[0] ?? 'unit'
}
