/** What the five published plans rest on and cite; one record for each document and locality. */
import { cammyCited } from './cammy.ts'
import { dienbienCited } from './dienbien.ts'
import { dienkhanhCited } from './dienkhanh.ts'
import { tanbienCited } from './tanbien.ts'
import { vinhthuanCited } from './vinhthuan.ts'
import { type CitedSource, decree98, law } from './cited-source.ts'

export const citedByLocality: Readonly<Record<string, readonly CitedSource[]>> = {
  vinhthuan: vinhthuanCited,
  dienkhanh: dienkhanhCited,
  cammy: cammyCited,
  dienbien: dienbienCited,
  tanbien: tanbienCited,
}

/** The law of 2022 and its decree, where the plan rests on them. */
export const lawCitedIn = (slug: string): CitedSource[] =>
  (citedByLocality[slug] ?? []).filter(({ key }) => key === law.key || key === decree98.key)

/** Party papers that carry out another of the same list. */
export const chains: Readonly<Record<string, readonly { from: string; to: string; citation: string }[]>> = {
  tanbien: [
    {
      from: 'kh-83',
      to: 'kl-21',
      citation: 'Thực hiện Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương Đảng khóa XIII',
    },
  ],
  vinhthuan: [
    { from: 'nd-98', to: 'luat-2022', citation: 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022' },
  ],
  dienbien: [
    {
      from: 'ct-hanh-dong',
      to: 'nq-dang-bo',
      citation: 'Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh Điện Biên lần thứ XIV',
    },
    { from: 'nd-98', to: 'luat-2022', citation: 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022' },
  ],
}
