/** Một kỳ phát sóng: the script with the time it takes to read, what was really on the air, and its repeats. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type Broadcast, showBroadcastRoute } from '@guongsang/contract/publicity-broadcasts.ts'
import { durationInWords } from '@guongsang/core/kernel/vietnamese/duration.ts'
import { count, showDay } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { Facts } from '../../../ui/facts.tsx'
import { AttachedFile } from '../../../ui/file-field.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { letteredLabel } from '../labels/use-publicity-labels.ts'
import styles from '../publicity.module.css'
import { BroadcastWord } from '../words.tsx'
import { BroadcastActs } from './broadcast-acts.tsx'

const help = {
  about: 'Một kỳ phát sóng, từ dự kiến đến nhật ký và các lần phát lại.',
  steps: [
    'Biên tập xong thì bấm Trình duyệt; người khác duyệt.',
    'Sau khi phát, bấm Ghi nhật ký: ngày, giờ, số phút thực tế, minh chứng.',
    'Phát lại thì bấm Ghi phát lại ở kỳ phát lần đầu.',
  ],
  notes: ['Phát quá thời lượng vẫn ghi được, nhưng phải có lý do.'],
}

export function BroadcastPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showBroadcastRoute, { params: { id } }))
  return <Await reply={reply}>{(broadcast) => <Shown broadcast={broadcast} />}</Await>
}

function Shown({ broadcast }: { broadcast: Broadcast }) {
  const { id, title, state, column, channel, repeatOf, repeats } = broadcast
  return (
    <Page
      wide
      kicker={<Link to="/ky-phat-song">Kỳ phát sóng</Link>}
      title={title}
      state={<BroadcastWord state={state} />}
      lead={
        <>
          {column !== null && (
            <>
              Chuyên mục{' '}
              <Link to="/chuyen-muc/$id" params={{ id: column.id }}>
                {column.name}
              </Link>
              ,{' '}
            </>
          )}
          <Link to="/kenh/$id" params={{ id: channel.id }}>
            {channel.name}
          </Link>
          .{' '}
          {repeatOf !== null && (
            <>
              Phát lại của{' '}
              <Link to="/ky-phat-song/$id" params={{ id: repeatOf.id }}>
                {repeatOf.name}
              </Link>
              , không tính vào số kỳ.
            </>
          )}
        </>
      }
      acts={<BroadcastActs broadcast={broadcast} />}
      help={help}
    >
      <Tabs
        label="Phần của kỳ phát sóng"
        tabs={[
          { key: 'thong-tin', label: 'Thông tin', content: () => <BroadcastFacts broadcast={broadcast} /> },
          { key: 'loi-dan', label: 'Lời dẫn', content: () => <Script broadcast={broadcast} /> },
          {
            key: 'phat-lai',
            label: 'Phát lại',
            count: repeats.length,
            content: () => <Repeats broadcast={broadcast} />,
          },
          { key: 'dien-bien', label: 'Diễn biến', content: () => <Timeline kind="broadcast" id={id} /> },
        ]}
      />
    </Page>
  )
}

function BroadcastFacts({ broadcast }: { broadcast: Broadcast }) {
  const { airedOn, airedTime, airedSeconds, plannedOn, plannedTime, plannedSeconds, secondsMax } = broadcast
  const most = secondsMax === null ? '' : `, tối đa ${durationInWords(secondsMax)}`
  const units = (all: Broadcast['units']) =>
    all.length === 0
      ? null
      : all.map((unit) => (
          <div key={unit.id}>
            <UnitLink unit={unit} />
          </div>
        ))
  return (
    <Facts
      rows={[
        [
          'Dự kiến',
          `${[showDay(plannedOn), plannedTime].filter(Boolean).join(', ')}; ${durationInWords(plannedSeconds)}${most}`,
        ],
        ['Đã phát', airedOn === null ? null : [showDay(airedOn), airedTime].filter(Boolean).join(', ')],
        ['Thời lượng thực tế', airedSeconds === null ? null : durationInWords(airedSeconds)],
        ...(broadcast.stateReason === null ? [] : [['Lý do', broadcast.stateReason] as const]),
        [
          'Minh chứng',
          broadcast.fileId === null && broadcast.proof === null ? null : (
            <>
              {broadcast.proof}
              {broadcast.fileId !== null && (
                <div>
                  <AttachedFile id={broadcast.fileId} />
                </div>
              )}
            </>
          ),
        ],
        ['Nội dung', broadcast.topics.map((topic) => <div key={topic.code}>{letteredLabel(topic)}</div>)],
        [
          'Điển hình',
          broadcast.exemplars.length === 0
            ? null
            : broadcast.exemplars.map(({ id, name }) => (
                <div key={id}>
                  <Link to="/dien-hinh/$id" params={{ id }}>
                    {name}
                  </Link>
                </div>
              )),
        ],
        [
          'Tin, bài',
          broadcast.items.length === 0 ? null : broadcast.items.map(({ name }) => name).join('; '),
        ],
        ['Đơn vị được phản ánh', units(broadcast.units)],
        ['Đơn vị phối hợp', units(broadcast.cooperators)],
        ['Ghi chú', broadcast.note],
      ]}
    />
  )
}

function Script({ broadcast: { script, reading, secondsMax, plannedSeconds } }: { broadcast: Broadcast }) {
  if (script === null || reading === null)
    return <Empty title="Chưa có lời dẫn">Bấm Sửa để dán lời đọc; chương trình tính thời gian đọc.</Empty>
  const most = Math.min(secondsMax ?? plannedSeconds, plannedSeconds)
  return (
    <>
      <p role="status">
        <StateWord state={reading.seconds > most ? 'late' : 'done'}>
          Đọc hết mất {durationInWords(reading.seconds)} ({count(reading.words)} tiếng,{' '}
          {reading.wordsPerMinute} tiếng/phút)
        </StateWord>
      </p>
      <p className={styles.text}>{script}</p>
    </>
  )
}

function Repeats({ broadcast: { repeats } }: { broadcast: Broadcast }) {
  if (repeats.length === 0)
    return <Empty title="Chưa phát lại lần nào">Phát lại thì bấm Ghi phát lại; không tính thêm kỳ.</Empty>
  return (
    <ul className={styles.list}>
      {repeats.map(({ id, channel, on }) => (
        <li key={id} className={styles.entry}>
          <Link to="/ky-phat-song/$id" params={{ id }}>
            {showDay(on)}, {channel.name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
