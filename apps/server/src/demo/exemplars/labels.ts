/** What the sample localities call kinds, fields, domains and levels: the common words, and those their plans print. */
import type { Exemplars } from '../../modules/exemplars/index.ts'
import { idOf } from '../ids.ts'

type Label = Exemplars['labels'][number]
type Entry = readonly [code: string, label: string]

const kinds: readonly Entry[] = [
  ['nhan-to-moi', 'Nhân tố mới'],
  ['dien-hinh', 'Điển hình tiên tiến'],
  ['mo-hinh', 'Mô hình mới'],
  ['cach-lam-hay', 'Cách làm hay'],
  ['nguoi-tot', 'Người tốt, việc tốt'],
]
const levels: readonly Entry[] = [
  ['co-so', 'Cấp cơ sở'],
  ['huyen', 'Cấp huyện'],
  ['tinh', 'Cấp tỉnh'],
  ['toan-quoc', 'Toàn quốc'],
]
const domains: readonly Entry[] = [
  ['lao-dong', 'Lao động'],
  ['san-xuat', 'Sản xuất'],
  ['kinh-doanh', 'Kinh doanh'],
  ['hoc-tap', 'Học tập'],
  ['cong-tac', 'Công tác'],
  ['huan-luyen', 'Huấn luyện'],
  ['san-sang', 'Sẵn sàng chiến đấu, chiến đấu'],
  ['phuc-vu', 'Phục vụ chiến đấu'],
]
export const commonFields = [
  ['chinh-tri', 'Xây dựng Đảng, chính quyền, đoàn thể'],
  ['quoc-phong', 'Quốc phòng, an ninh'],
  ['kinh-te', 'Công thương, xây dựng, giao thông vận tải'],
  ['nong-nghiep', 'Nông nghiệp, nông thôn'],
  ['tai-chinh', 'Tài chính, ngân hàng'],
  ['y-te', 'Y tế'],
  ['giao-duc', 'Giáo dục và đào tạo'],
  ['khoa-hoc', 'Khoa học và công nghệ'],
  ['van-hoa', 'Văn hóa, nghệ thuật, thể dục thể thao'],
  ['doi-ngoai', 'Đối ngoại'],
  ['thong-tin', 'Thông tin và truyền thông'],
  ['cai-cach', 'Cải cách hành chính'],
  ['an-sinh', 'An sinh xã hội'],
  ['doi-song', 'Đời sống xã hội'],
] as const
export type CommonField = (typeof commonFields)[number][0]

interface PlanField {
  code: string
  label: string
  /** The first of them is where the plan's field counts in common statistics. */
  common: readonly CommonField[]
  guidance?: string
}

/** Kế hoạch số 87/KH-UBND, mục III.2.1.c: fourteen, each with what to look for. */
const dienkhanh: readonly PlanField[] = [
  {
    code: 'dk-chinh-tri',
    label: 'Lĩnh vực xây dựng Đảng, chính quyền, đoàn thể',
    common: ['chinh-tri'],
    guidance:
      'Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong xây dựng, phát triển Đảng, chính quyền, đoàn thể, dám nghĩ, dám làm, dám chịu trách nhiệm, có tinh thần đấu tranh phòng, chống tham nhũng, tiêu cực, là điển hình trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
  },
  {
    code: 'dk-quoc-phong',
    label: 'Lĩnh vực quốc phòng, an ninh',
    common: ['quoc-phong'],
    guidance:
      'Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong công tác huấn luyện, sẵn sàng chiến đấu, xây dựng đơn vị vững mạnh toàn diện “mẫu mực, tiêu biểu”, tham gia phòng, chống thiên tai, dịch bệnh; đấu tranh phòng, chống tội phạm và tệ nạn xã hội, giữ vững an ninh chính trị, trật tự an toàn xã hội.',
  },
  {
    code: 'dk-cong-thuong',
    label: 'Lĩnh vực công thương, xây dựng, giao thông vận tải',
    common: ['kinh-te'],
    guidance:
      'Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong công tác đảm bảo trật tự an toàn giao thông, bảo đảm lưu thông hàng hóa; phát triển thương mại điện tử, tăng cường quản lý thị trường..., phát huy sáng kiến, cải tiến kỹ thuật, thực hành tiết kiệm, chống lãng phí, ứng dụng khoa học và công nghệ.',
  },
  {
    code: 'dk-nong-nghiep',
    label: 'Lĩnh vực nông nghiệp',
    common: ['nong-nghiep'],
    guidance:
      'Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong công tác sản xuất nông nghiệp sạch, nông nghiệp hữu cơ, nông nghiệp tuần hoàn, sinh thái và trong xây dựng nông thôn mới.',
  },
  {
    code: 'dk-tai-chinh',
    label: 'Lĩnh vực tài chính, ngân hàng',
    common: ['tai-chinh'],
    guidance:
      'Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong công tác hiện đại hóa công nghệ ngân hàng, phát triển thương hiệu, sản phẩm, dịch vụ; thu ngân sách nhà nước...',
  },
  {
    code: 'dk-y-te',
    label: 'Lĩnh vực y tế',
    common: ['y-te'],
    guidance:
      'Quan tâm phát hiện, xây dựng những điển hình tiên tiến có chuyên môn vững vàng gắn liền với ý đức tốt trong tất cả các lĩnh vực của ngành y tế góp phần nâng cao sức khỏe cả về thể chất và tinh thần, tâm vóc, tuổi thọ, chất lượng cuộc sống của người Việt Nam; xây dựng hệ thống y tế công bằng, chất lượng, hiệu quả và hội nhập quốc tế.',
  },
  {
    code: 'dk-giao-duc',
    label: 'Lĩnh vực giáo dục và đào tạo',
    common: ['giao-duc'],
    guidance:
      'Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong việc nâng cao chất lượng, hiệu quả giáo dục, đào tạo, giảng dạy, học tập, phát triển giáo dục toàn diện.',
  },
  {
    code: 'dk-khoa-hoc',
    label: 'Lĩnh vực khoa học và công nghệ',
    common: ['khoa-hoc'],
    guidance:
      'Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong phát huy tiềm lực khoa học và công nghệ trên địa bàn tỉnh, thúc đẩy hoạt động đổi mới, sáng tạo; phát huy năng lực, trí tuệ tập thể, cá nhân.',
  },
  {
    code: 'dk-van-hoa',
    label: 'Lĩnh vực văn hóa, nghệ thuật, thể dục thể thao',
    common: ['van-hoa'],
    guidance:
      'Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong việc lan tỏa, tôn vinh các giá trị chân - thiện - mỹ, đưa văn hóa thực sự trở thành sức mạnh nội sinh trong phát triển kinh tế, xã hội địa phương, đất nước.',
  },
  {
    code: 'dk-doi-ngoai',
    label: 'Lĩnh vực đối ngoại',
    common: ['doi-ngoai'],
    guidance:
      'Quan tâm phát hiện, xây dựng những điển hình tiên tiến có cách làm sáng tạo, đổi mới tư duy, tạo chuyển biến mạnh mẽ trong hợp tác quốc tế trên các lĩnh vực kinh tế, khoa học, công nghệ, giáo dục, lao động, giao lưu nhân dân, chống biến đổi khí hậu..., lồng ghép các mục tiêu phát triển vào nhiệm vụ đối ngoại.',
  },
  {
    code: 'dk-thong-tin',
    label: 'Lĩnh vực thông tin và truyền thông',
    common: ['thong-tin'],
    guidance:
      'Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong lĩnh vực ứng dụng công nghệ thông tin, chuyển đổi số, công nghiệp công nghệ số, bảo đảm an toàn, an ninh mạng, xây dựng kinh tế số và xã hội số; các điển hình tiên tiến trong lĩnh vực báo chí, truyền thông.',
  },
  {
    code: 'dk-cai-cach',
    label: 'Lĩnh vực cải cách hành chính',
    common: ['cai-cach'],
    guidance:
      'Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong thực hiện chương trình cải cách hành chính góp phần xây dựng nền hành chính dân chủ, chuyên nghiệp, hiện đại, tinh gọn, hiệu lực, hiệu quả, có năng lực kiến tạo phát triển, liêm chính, phục vụ nhân dân.',
  },
  {
    code: 'dk-an-sinh',
    label: 'Lĩnh vực an sinh xã hội',
    common: ['an-sinh'],
    guidance:
      'Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong công tác giảm nghèo, bảo đảm an sinh xã hội, từ thiện nhân đạo, đảm bảo sự gắn kết chặt chẽ, hài hòa giữa phát triển kinh tế với nâng cao đời sống vật chất và tinh thần cho người dân.',
  },
  {
    code: 'dk-doi-song',
    label: 'Đời sống xã hội',
    common: ['doi-song'],
    guidance:
      'Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong quần chúng nhân dân, nhất là người trực tiếp lao động, sản xuất, gương mẫu xây dựng đời sống văn hóa, tích cực tham gia bảo vệ môi trường, phòng chống thiên tai, dịch bệnh...',
  },
]

/** Kế hoạch số 75/KH-UBND, mục II.1. */
const vinhthuan: readonly PlanField[] = [
  {
    code: 'vt-kinh-te',
    label: 'Kinh tế - xã hội gắn với bảo vệ môi trường',
    common: ['kinh-te', 'tai-chinh', 'khoa-hoc', 'thong-tin', 'y-te', 'giao-duc', 'van-hoa', 'doi-ngoai'],
  },
  { code: 'vt-quoc-phong', label: 'Đảm bảo quốc phòng, an ninh', common: ['quoc-phong'] },
  {
    code: 'vt-nong-thon',
    label: 'Xây dựng nông thôn mới, đô thị văn minh',
    common: ['nong-nghiep', 'doi-song'],
  },
  { code: 'vt-giam-ngheo', label: 'Giảm nghèo bền vững', common: ['an-sinh'] },
  { code: 'vt-an-sinh', label: 'Thực hiện an sinh xã hội', common: ['an-sinh'] },
  {
    code: 'vt-chinh-tri',
    label: 'Xây dựng hệ thống chính trị trong sạch vững mạnh',
    common: ['chinh-tri', 'cai-cach'],
  },
]

/** The plan of Tân Biên, mục I.1. */
const tanbien: readonly PlanField[] = [
  {
    code: 'tb-kinh-te',
    label: 'Kinh tế - chính trị',
    common: ['kinh-te', 'nong-nghiep', 'tai-chinh', 'khoa-hoc', 'doi-ngoai'],
  },
  {
    code: 'tb-van-hoa',
    label: 'Văn hóa - xã hội',
    common: ['van-hoa', 'giao-duc', 'y-te', 'an-sinh', 'doi-song', 'thong-tin'],
  },
  { code: 'tb-quoc-phong', label: 'Quốc phòng - an ninh', common: ['quoc-phong'] },
  { code: 'tb-dang', label: 'Xây dựng Đảng', common: ['chinh-tri'] },
  { code: 'tb-he-thong', label: 'Xây dựng hệ thống chính trị', common: ['chinh-tri', 'cai-cach'] },
]

const ofPlan: Readonly<Record<string, { key: string; fields: readonly PlanField[] }>> = {
  dienkhanh: { key: 'DK-2023-87', fields: dienkhanh },
  vinhthuan: { key: 'VT-2024-75', fields: vinhthuan },
  tanbien: { key: 'TB-2022', fields: tanbien },
}

export function buildLabels(slug: string): Label[] {
  const common = (list: Label['list'], entries: readonly Entry[]): Label[] =>
    entries.map(([code, label], at) => ({ ...blank(slug, list, code), label, position: at + 1 }))
  const plan = ofPlan[slug]
  const printed = (plan?.fields ?? []).map(
    ({ code, label, common: [first], guidance = null }, at): Label => ({
      ...blank(slug, 'field', code),
      label,
      guidance,
      plan_id: idOf(slug, 'plan-plan', `${plan!.key}/${plan!.key}`),
      common_code: first ?? null,
      position: commonFields.length + at + 1,
    }),
  )
  return [
    ...common('kind', kinds),
    ...common('level', levels),
    ...common('domain', domains),
    ...common('field', commonFields),
    ...printed,
  ]
}

const blank = (slug: string, list: Label['list'], code: string) => ({
  id: idOf(slug, 'exemplar-label', `${list}/${code}`),
  list,
  code,
  guidance: null,
  plan_id: null,
  common_code: null,
  valid_from: null,
  valid_to: null,
})

/** The locality's own word for a field of the common list. */
export const fieldIn = (slug: string, field: CommonField): string =>
  ofPlan[slug]?.fields.find(({ common }) => common.includes(field))?.code ?? field

/** Tiêu chuẩn chung of mục III.2.1.b of Kế hoạch số 87/KH-UBND. */
export const generalStandards = [
  'Gương mẫu, chấp hành tốt đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
  'Hoàn thành xuất sắc các nhiệm vụ được giao',
  'Có mô hình mới, cách làm hay, nhiều sáng kiến, giải pháp sáng tạo, mang lại hiệu quả thiết thực và là nhân tố nổi trội, tiêu biểu, dẫn đầu trong các phong trào thi đua do các cơ quan, đơn vị, địa phương tổ chức',
  'Có tinh thần tương thân tương ái, giúp đỡ mọi người cùng tiến bộ; tích cực tham gia các hoạt động nhân đạo, từ thiện, các hoạt động xã hội khác nhằm thực hiện tốt công tác an sinh xã hội, góp phần tích cực vào sự nghiệp xây dựng Chủ nghĩa xã hội và bảo vệ Tổ quốc',
] as const
