/** Một sự kiện với cả quá trình: what it is, what is ready, who is invited, who spoke and was honoured, what came of it. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type EventShown, showEventRoute } from '@guongsang/contract/events-register.ts'
import { EVENT_KINDS } from '@guongsang/contract/events-words.ts'
import { read } from '../../../lib/query.ts'
import { UnitLink } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { EventWord, whenOf } from '../words.tsx'
import { Costs } from './costs.tsx'
import { EventActs } from './event-acts.tsx'
import { History } from './history.tsx'
import { Honours } from './honours.tsx'
import { Invitees } from './invitees.tsx'
import { Overview } from './overview.tsx'
import { Preparations } from './preparations.tsx'
import { Programme } from './programme.tsx'
import { Result } from './result.tsx'
import { Speakers } from './speakers.tsx'

const help = {
  about: 'Mọi việc của một sự kiện, từ chuẩn bị đến báo cáo.',
  steps: [
    'Chuẩn bị: đánh dấu việc đã xong; quá hạn hiện màu đỏ.',
    'Khách mời: thêm đơn vị, cả nhóm, cá nhân; soạn giấy mời; văn bản phát hành thì sự kiện thành Đã mời.',
    'Sau khi diễn ra: ghi người dự, kết quả, thực chi, phần thưởng đã trao, rồi bấm Báo cáo.',
  ],
  notes: [
    'Hoãn, hủy, chuyển trực tuyến đều phải ghi lý do.',
    'Khi báo cáo, bài nói và lần tôn vinh được ghi vào quá trình của từng điển hình.',
  ],
}

export function EventPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showEventRoute, { params: { id } }))
  return <Await reply={reply}>{(event) => <Shown event={event} />}</Await>
}

function Shown({ event }: { event: EventShown }) {
  const { title, kind, state, organization, place } = event
  // Whoever is only invited is told nothing of costs.
  const isInsider = event.costs !== null
  const late = event.preparations.filter(({ standing }) => standing !== 'done').length
  const insiders = [
    {
      key: 'chuan-bi',
      label: 'Chuẩn bị',
      count: late,
      content: () => <Preparations event={event} />,
    },
    { key: 'kinh-phi', label: 'Kinh phí', content: () => <Costs event={event} /> },
    { key: 'dien-bien', label: 'Diễn biến', content: () => <History event={event} /> },
  ]
  return (
    <Page
      wide
      kicker={<Link to="/su-kien">Sự kiện</Link>}
      title={title}
      state={<EventWord state={state} />}
      lead={
        <>
          {EVENT_KINDS[kind]} của <UnitLink unit={organization} />, {whenOf(event)}
          {place !== null && `, ${place}`}.
        </>
      }
      acts={<EventActs event={event} />}
      help={help}
    >
      <Tabs
        label="Phần của sự kiện"
        tabs={[
          { key: 'chung', label: 'Thông tin', content: () => <Overview event={event} /> },
          {
            key: 'chuong-trinh',
            label: 'Chương trình',
            count: event.programme.length,
            content: () => <Programme event={event} />,
          },
          {
            key: 'khach-moi',
            label: 'Khách mời',
            count: event.invitees.length,
            content: () => <Invitees event={event} />,
          },
          {
            key: 'bao-cao-vien',
            label: 'Người báo cáo',
            count: event.speakers.length,
            content: () => <Speakers event={event} />,
          },
          {
            key: 'ton-vinh',
            label: 'Tôn vinh',
            count: event.honours.length,
            content: () => <Honours event={event} />,
          },
          { key: 'ket-qua', label: 'Kết quả', content: () => <Result event={event} /> },
          ...(isInsider ? insiders : []),
        ]}
      />
    </Page>
  )
}
