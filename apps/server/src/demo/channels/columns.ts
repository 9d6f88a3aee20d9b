/** The columns of a sample locality, their cadence and what was renewed. */
import { day } from '@guongsang/core/kernel/day.ts'
import type { SampleChannels } from '../../modules/publicity/index.ts'
import { idOf } from '../ids.ts'
import { channelId } from './channels.ts'
import type { Draft } from './draft.ts'
import { topicsIn } from './labels.ts'

type Columns = Pick<SampleChannels, 'columns' | 'rules' | 'renewals'>

export const columnId = (slug: string, key: string): string => idOf(slug, 'column', key)

/** As each plan or locality calls them: on the air, on the portal, and of the Front. */
const titles: Readonly<Record<string, readonly [air: string, portal: string, front: string]>> = {
  vinhthuan: ['Thi đua là yêu nước', 'Gương sáng quê hương', 'Mặt trận và cuộc sống'],
  dienkhanh: ['Gương sáng Diên Khánh', 'Điển hình tiên tiến', 'Đại đoàn kết'],
  cammy: ['Người tốt, việc tốt', 'Thi đua Cẩm Mỹ', 'Đại đoàn kết'],
  dienbien: ['Điện Biên thi đua yêu nước', 'Gương người tốt, việc tốt', 'Đại đoàn kết các dân tộc'],
  tanbien: ['Gương sáng Tân Biên', 'Thi đua yêu nước', 'Mặt trận với Nhân dân'],
}

export function buildColumns(draft: Draft): Columns {
  const { slug, source, plan, unit } = draft
  const { accounts } = source
  const [air, portal, front] = titles[slug]!
  const topics = topicsIn(slug)
  const column = (key: string, name: string, channel: string, lead: string) => ({
    id: columnId(slug, key),
    channel_id: channelId(slug, channel),
    name,
    kind: 'column' as const,
    lead_id: unit(lead),
    topics,
    format: null,
    source: null,
    opened_on: day('2021-03-01'),
    created_by: 'Cơ quan thường trực',
    cooperator_ids: [unit(accounts.standingAgency)],
  })
  return {
    columns: [
      {
        ...column('thi-dua-song', air, 'dai', accounts.broadcaster),
        format: 'Nhạc hiệu, lời dẫn, phóng sự người thật việc thật, tin vắn về phong trào.',
        source: plan.title,
        cooperator_ids: [unit(accounts.standingAgency), unit(accounts.propaganda), unit(accounts.culture)],
      },
      column('thi-dua-cong', portal, 'cong', accounts.portal),
      column('mat-tran', front, 'dai', accounts.front),
      {
        ...column('chuyen-trang', 'Chào mừng các ngày lễ lớn trong năm', 'cong', accounts.culture),
        kind: 'special-page',
        opened_on: day('2024-01-15'),
      },
    ],
    rules: rulesOf(draft),
    renewals: renewalsOf(draft),
  }
}

const rulesOf = (draft: Draft): Columns['rules'] => [
  rule(draft, 'thi-dua-song', 1, {
    times: 1,
    per: 'month',
    strength: 'order',
    seconds_max: 900,
    valid_from: day('2021-03-01'),
    source: 'Đề cương chuyên mục khi mở.',
  }),
  rule(draft, 'thi-dua-song', 2, {
    times: 2,
    per: 'month',
    strength: 'aim',
    seconds_max: 600,
    valid_from: day('2023-01-01'),
    source: 'Phấn đấu mỗi tháng phát ít nhất 02 kỳ, không quá 10 phút/lần phát sóng.',
  }),
  rule(draft, 'thi-dua-cong', 1, { strength: 'order', valid_from: day('2021-03-01') }),
  rule(draft, 'mat-tran', 1, {
    times: 1,
    per: 'month',
    strength: 'request',
    seconds_max: 600,
    valid_from: day('2021-03-01'),
    source: 'Đề nghị Ủy ban Mặt trận Tổ quốc phối hợp thực hiện.',
  }),
  rule(draft, 'chuyen-trang', 1, {
    times: 3,
    per: 'quarter',
    strength: 'order',
    valid_from: day('2024-01-15'),
  }),
]

const renewalsOf = (draft: Draft): Columns['renewals'] => [
  renewal(draft, 1, '2022-01-10', 'Mỗi kỳ có tiếng nói của người trong cuộc, không chỉ đọc báo cáo.'),
  renewal(draft, 2, '2023-01-05', 'Rút thời lượng từ 15 phút xuống 10 phút, tăng từ 01 lên 02 kỳ mỗi tháng.'),
  renewal(draft, 3, '2024-02-01', 'Thêm phần bạn nghe đài giới thiệu gương tốt qua số điện thoại của Đài.'),
]

type Rule = SampleChannels['rules'][number]

const rule = (
  { slug }: Draft,
  key: string,
  nth: number,
  more: Pick<Rule, 'strength' | 'valid_from'> & Partial<Rule>,
): Rule => ({
  id: idOf(slug, 'column-rule', `${key}/${nth}`),
  column_id: columnId(slug, key),
  times: null,
  per: null,
  by_day: null,
  seconds_max: null,
  source: null,
  recorded_by: 'Cơ quan thường trực',
  ...more,
})

const renewal = ({ slug }: Draft, nth: number, on: string, text: string): Columns['renewals'][number] => ({
  id: idOf(slug, 'column-renewal', String(nth)),
  column_id: columnId(slug, 'thi-dua-song'),
  happened_on: day(on),
  text,
  reason: null,
  recorded_by: 'Biên tập viên phát thanh',
})
