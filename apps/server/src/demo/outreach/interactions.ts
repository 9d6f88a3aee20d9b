/** What readers and listeners did with the items that went out: numbers read off on two days, and their words without their names. */
import { addDays } from '@guongsang/core/kernel/day.ts'
import type { SampleOutreach } from '../../modules/publicity/index.ts'
import { idOf } from '../ids.ts'
import { ago, type Draft } from './draft.ts'

type Text = SampleOutreach['audience_texts'][number]

const texts: readonly Pick<Text, 'kind' | 'text' | 'state' | 'handling'>[] = [
  {
    kind: 'letter',
    text: 'Bạn nghe đài đề nghị phát lại phần hướng dẫn chọn giống và cho biết nơi tham quan.',
    state: 'shown',
    handling: null,
  },
  {
    kind: 'comment',
    text: 'Nhiều ý kiến khen cách làm, mong được nhân rộng sang xã bên.',
    state: 'received',
    handling: null,
  },
  {
    kind: 'suggestion',
    text: 'Đề nghị viết về tổ tự quản giữ gìn tuyến đường hoa ở ấp cuối xã.',
    state: 'forwarded',
    handling: 'Đã chuyển Phòng Nội vụ kiểm chứng',
  },
  {
    kind: 'comment',
    text: 'Ý kiến lặp lại nội dung đã có, không liên quan bài viết.',
    state: 'set-aside',
    handling: null,
  },
]

export function addInteractions({ slug, value, items, random }: Draft): void {
  const out = items.filter(({ state }) => state === 'published' || state === 'corrected').slice(-6)
  out.forEach((item, at) => {
    const views = random.int(12, 90) * 10
    for (const [nth, share] of [0.6, 1].entries())
      value.interaction_counts.push({
        id: idOf(slug, 'interaction-count', `${item.id}/${nth}`),
        item_id: item.id,
        channel_id: item.channel_id ?? null,
        counted_on: addDays(ago(20), nth * 14),
        views: Math.round(views * share),
        reactions: Math.round((views / 9) * share),
        shares: Math.round((views / 30) * share),
        comments: Math.round((views / 60) * share),
        letters: at % 3 === 0 ? nth + 1 : null,
        recorded_by: 'Biên tập Cổng thông tin điện tử',
      })
    const text = texts[at]
    if (text !== undefined)
      value.audience_texts.push({
        id: idOf(slug, 'audience-text', item.id),
        item_id: item.id,
        received_on: ago(3 + at * 2),
        recorded_by: 'Biên tập Cổng thông tin điện tử',
        ...text,
      })
  })
}
