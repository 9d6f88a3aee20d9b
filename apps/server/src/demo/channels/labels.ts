/** What the sample localities call forms, topics and audiences: the common words, and those their plans print, with their marks. */
import type { SampleChannels } from '../../modules/publicity/index.ts'
import { idOf } from '../ids.ts'
import { planIdOf } from '../plans/build-plans.ts'
import type { PlanSource } from '../plans/plan-source.ts'

type Label = SampleChannels['labels'][number]
type List = Label['list']
type Entry = readonly [code: string, label: string]
/** A plan's own word: where it counts in common statistics, and the mark it bears in print. */
interface Printed {
  list: List
  code: string
  label: string
  common: string
  letter?: string
}

const forms: readonly Entry[] = [
  ['tin', 'Tin'],
  ['bai', 'Bài viết'],
  ['phong-su', 'Phóng sự'],
  ['clip', 'Clip, phim ngắn'],
  ['anh', 'Ảnh, phóng sự ảnh'],
  ['slide', 'Trang trình chiếu'],
  ['phat-thanh', 'Chương trình phát thanh'],
  ['toa-dam', 'Tọa đàm, giao lưu'],
  ['bao-cao', 'Báo cáo chuyên đề, tuyên truyền miệng'],
  ['van-hoa', 'Hoạt động văn hóa'],
  ['van-nghe', 'Văn nghệ'],
  ['hoi-thi', 'Hội thi'],
  ['hoi-dien', 'Hội diễn'],
  ['co-dong', 'Cổ động trực quan'],
]
const topics: readonly Entry[] = [
  ['tu-tuong', 'Tư tưởng thi đua ái quốc của Chủ tịch Hồ Chí Minh'],
  ['hoc-tap-bac', 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh'],
  ['chu-truong', 'Chủ trương, chính sách, pháp luật về thi đua, khen thưởng'],
  ['nghi-quyet', 'Thi đua thực hiện nghị quyết, nhiệm vụ chính trị'],
  ['phong-trao', 'Phong trào thi đua do các cấp phát động'],
  ['cach-lam-hay', 'Mô hình mới, cách làm hay'],
  ['dien-hinh', 'Gương điển hình tiên tiến, người tốt, việc tốt'],
  ['khoi-cum', 'Hoạt động của cụm, khối thi đua'],
  ['doi-moi', 'Thành tựu đổi mới của địa phương'],
]
const audiences: readonly Entry[] = [
  ['lanh-dao', 'Lãnh đạo các ngành, các cấp'],
  ['can-bo', 'Cán bộ, công chức, viên chức'],
  ['lao-dong', 'Người lao động'],
  ['nhan-dan', 'Nhân dân'],
  ['cong-nhan', 'Công nhân'],
  ['doan-vien', 'Đoàn viên'],
  ['hoi-vien', 'Hội viên'],
  ['doi-vien', 'Đội viên'],
]

const topic = (code: string, common: string, label: string, letter?: string): Printed => ({
  list: 'topic',
  code,
  common,
  label,
  ...(letter !== undefined && { letter }),
})
const audience = (code: string, common: string, label: string): Printed => ({
  list: 'audience',
  code,
  common,
  label,
})

const ofPlan: Readonly<Record<string, readonly Printed[]>> = {
  // Kế hoạch số 75/KH-UBND: mục II.1 has dashes only; mục I names four groups.
  vinhthuan: [
    topic(
      'vt-1',
      'chu-truong',
      'Tư tưởng thi đua ái quốc của Chủ tịch Hồ Chí Minh; chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước về đổi mới công tác thi đua, khen thưởng',
      '-',
    ),
    topic(
      'vt-2',
      'phong-trao',
      'Các phong trào thi đua do Trung ương và Ủy ban nhân dân tỉnh phát động',
      '-',
    ),
    topic(
      'vt-3',
      'cach-lam-hay',
      'Các mô hình mới, cách làm hay và hiệu quả, gương điển hình tiên tiến trong các phong trào thi đua yêu nước',
      '-',
    ),
    audience('vt-lanh-dao', 'lanh-dao', 'Lãnh đạo các ngành, các cấp'),
    audience('vt-can-bo', 'can-bo', 'Đội ngũ cán bộ, công chức, viên chức'),
    audience('vt-lao-dong', 'lao-dong', 'Người lao động'),
    audience('vt-nhan-dan', 'nhan-dan', 'Nhân dân'),
  ],
  dienkhanh: [
    topic(
      'dk-1',
      'dien-hinh',
      'Vị trí, vai trò, ý nghĩa to lớn và hiệu quả thiết thực của việc xây dựng và nhân rộng gương điển hình tiên tiến',
      '-',
    ),
    topic(
      'dk-2',
      'phong-trao',
      'Các phong trào thi đua yêu nước, các cuộc vận động để phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến',
      '-',
    ),
    topic('dk-3', 'dien-hinh', 'Các tập thể, cá nhân được khen thưởng cấp tỉnh, cấp bộ, cấp Nhà nước', '-'),
  ],
  cammy: [
    topic(
      'cm-1',
      'dien-hinh',
      'Các điển hình tiên tiến, gương người tốt, việc tốt trên các phương tiện thông tin đại chúng',
    ),
    topic('cm-2', 'cach-lam-hay', 'Các điển hình tiên tiến, mô hình mới, cách làm hay'),
  ],
  dienbien: [
    topic(
      'db-1',
      'chu-truong',
      'Các chủ trương, đường lối của Đảng, chính sách pháp luật của Nhà nước về thi đua, khen thưởng',
    ),
    topic('db-2', 'phong-trao', 'Các phong trào thi đua yêu nước'),
    topic('db-3', 'dien-hinh', 'Gương điển hình tiên tiến, gương người tốt, việc tốt'),
  ],
  // The letters run a, b, c, d, đ, e, f; mục I names nine groups.
  tanbien: [
    topic(
      'tb-a',
      'tu-tuong',
      'Tư tưởng Thi đua ái quốc của Chủ tịch Hồ Chí Minh, chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước về thi đua, khen thưởng',
      'a',
    ),
    topic(
      'tb-b',
      'hoc-tap-bac',
      'Kết quả thực hiện việc “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh” gắn với việc thực hiện các quy định về trách nhiệm nêu gương',
      'b',
    ),
    topic(
      'tb-c',
      'nghi-quyet',
      'Kết quả thi đua thực hiện Nghị quyết Đại hội Đảng bộ tỉnh Tây Ninh lần thứ XI, Nghị quyết Đại hội Đảng bộ huyện Tân Biên lần thứ XII',
      'c',
    ),
    topic(
      'tb-d',
      'phong-trao',
      'Kết quả thực hiện các Phong trào thi đua; tác động của phong trào thi đua trong thực hiện các nhiệm vụ chính trị và phát triển kinh tế - xã hội',
      'd',
    ),
    topic(
      'tb-dd',
      'dien-hinh',
      'Việc triển khai, thực hiện Kế hoạch số 38/KH-UBND ngày 09/02/2021; biểu dương các gương điển hình tiên tiến trên các lĩnh vực; các hoạt động kỷ niệm năm chẵn, năm tròn',
      'đ',
    ),
    topic('tb-e', 'khoi-cum', 'Các hoạt động, các phong trào thi đua của các Khối Thi đua', 'e'),
    topic(
      'tb-f',
      'dien-hinh',
      'Các gương điển hình tiên tiến, tiêu biểu trên các lĩnh vực, mô hình mới, nhân tố mới, gương người tốt, việc tốt',
      'f',
    ),
    audience('tb-can-bo', 'can-bo', 'Cán bộ'),
    audience('tb-cong-chuc', 'can-bo', 'Công chức'),
    audience('tb-vien-chuc', 'can-bo', 'Viên chức'),
    audience('tb-cong-nhan', 'cong-nhan', 'Công nhân'),
    audience('tb-lao-dong', 'lao-dong', 'Người lao động'),
    audience('tb-doan-vien', 'doan-vien', 'Đoàn viên'),
    audience('tb-hoi-vien', 'hoi-vien', 'Hội viên'),
    audience('tb-doi-vien', 'doi-vien', 'Đội viên'),
    audience('tb-nhan-dan', 'nhan-dan', 'Quần chúng Nhân dân'),
  ],
}

export function buildPublicityLabels(slug: string, plan: PlanSource): Label[] {
  const common = (list: List, entries: readonly Entry[]): Label[] =>
    entries.map(([code, label], at) => ({ ...blank(slug, list, code), label, position: at + 1 }))
  const printed = (ofPlan[slug] ?? []).map(
    ({ list, code, label, common: common_code, letter = null }, at): Label => ({
      ...blank(slug, list, code),
      label,
      letter,
      plan_id: planIdOf(plan),
      common_code,
      position: 100 + at,
    }),
  )
  return [...common('form', forms), ...common('topic', topics), ...common('audience', audiences), ...printed]
}

const blank = (slug: string, list: List, code: string) => ({
  id: idOf(slug, 'publicity-label', `${list}/${code}`),
  list,
  code,
  letter: null,
  guidance: null,
  plan_id: null,
  common_code: null,
  valid_from: null,
  valid_to: null,
})

/** The topics of the plan in print, or the common ones where the plan prints none. */
export const topicsIn = (slug: string): string[] =>
  (ofPlan[slug] ?? []).filter(({ list }) => list === 'topic').map(({ code }) => code)
