/** Một tin, bài: lời văn, ai đã xác nhận, đã đi đâu, còn phải làm gì. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type Item, showPublicityItemRoute } from '@guongsang/contract/publicity-items.ts'
import { read } from '../../../../lib/query.ts'
import { UnitLink } from '../../../../ui/link.tsx'
import { Page } from '../../../../ui/page.tsx'
import { Await } from '../../../../ui/states.tsx'
import { Tabs } from '../../../../ui/tabs.tsx'
import { Timeline } from '../../../../ui/timeline.tsx'
import { ItemWord } from '../words.tsx'
import { ItemInteractions } from '../../outreach/item-interactions.tsx'
import { ItemActs } from './item-acts.tsx'
import { ItemPaper } from './item-paper.tsx'
import { ItemPlaces } from './item-places.tsx'
import { ItemProofs } from './item-proofs.tsx'
import { ItemYields } from './item-yields.tsx'

const help = {
  about: 'Lời văn từng bản, căn cứ, xác nhận, nơi đã đăng và việc còn phải làm ở từng nơi.',
  steps: [
    'Bài viết: đọc bản mới nhất; các bản trước ở dưới.',
    'Kiểm chứng: ghi từng điều nêu trong bài, căn cứ, lời xác nhận.',
    'Nơi đăng: ghi kênh, ngày, đường dẫn; sau đính chính hoặc gỡ thì đánh dấu từng nơi đã làm xong.',
    'Hình thức khác: lời đọc truyền thanh, tin ngắn, trang trình chiếu, tờ in.',
  ],
  notes: ['Chương trình không tự đăng lên mạng xã hội: bấm Chép rồi dán vào trang của cơ quan.'],
}

export function ItemPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showPublicityItemRoute, { params: { id } }))
  return <Await reply={reply}>{(item) => <Shown item={item} />}</Await>
}

function Shown({ item }: { item: Item }) {
  const { id, title, state, form, author, organization, placements, toSetRight, claims } = item
  return (
    <Page
      wide
      kicker={<Link to="/tin-bai">Tin, bài</Link>}
      title={title}
      state={<ItemWord state={state} />}
      lead={
        <>
          {form.label} của {author}, <UnitLink unit={organization} />
          {item.column !== null && `, gửi chuyên mục ${item.column.name}`}.
        </>
      }
      acts={<ItemActs item={item} />}
      help={help}
    >
      <Tabs
        label="Phần của bài"
        tabs={[
          { key: 'bai', label: 'Bài viết', content: () => <ItemPaper item={item} /> },
          {
            key: 'kiem-chung',
            label: 'Kiểm chứng',
            count: claims.length,
            content: () => <ItemProofs item={item} />,
          },
          {
            key: 'noi-dang',
            label: toSetRight > 0 ? 'Nơi đăng, còn phải sửa' : 'Nơi đăng',
            count: placements.length,
            content: () => <ItemPlaces item={item} />,
          },
          { key: 'hinh-thuc', label: 'Hình thức khác', content: () => <ItemYields item={item} /> },
          ...(state === 'published' || state === 'corrected'
            ? [{ key: 'lan-toa', label: 'Lan tỏa', content: () => <ItemInteractions itemId={id} /> }]
            : []),
          {
            key: 'dien-bien',
            label: 'Diễn biến',
            content: () => <Timeline kind="publicity-item" id={id} />,
          },
        ]}
      />
    </Page>
  )
}
