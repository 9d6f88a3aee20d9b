/** Một lần gửi: each office with what it answered, the visits, what was sent. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import {
  type HandOver,
  recallHandOverRoute,
  showHandOverRoute,
} from '@guongsang/contract/publicity-hand-overs.ts'
import { HAND_OVER_KINDS } from '@guongsang/contract/publicity-outreach-words.ts'
import { showDay } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { AttachedFile } from '../../../ui/file-field.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import styles from './outreach.module.css'
import { Recipients } from './recipients.tsx'
import { Visits } from './visits.tsx'
import { HandOverWord } from './words.tsx'

const help = {
  about: 'Một lần gửi cơ quan truyền thông: nơi nào đã nhận, đã làm thành gì, lịch hẹn của người viết.',
  steps: [
    'Cơ quan truyền thông bấm Đã nhận, Ghi bài đã làm, Báo không dùng hoặc Hẹn gặp.',
    'Đơn vị trả lời lịch hẹn ở mục Lịch hẹn.',
  ],
  notes: ['Thu hồi: nơi chưa dùng được báo thôi dùng; bài đã đăng vẫn còn.'],
}

export function HandOverPage() {
  const { id } = useParams({ from: '/shell/gui-truyen-thong/$id' })
  const reply = useQuery(read(showHandOverRoute, { params: { id } }))
  return <Await reply={reply}>{(handOver) => <Shown handOver={handOver} />}</Await>
}

function Shown({ handOver }: { handOver: HandOver }) {
  return (
    <Page
      wide
      kicker={
        <>
          <Link to="/gui-truyen-thong">Gửi cơ quan truyền thông</Link> · {HAND_OVER_KINDS[handOver.kind]}
        </>
      }
      title={handOver.title}
      state={<HandOverWord state={handOver.state} isLate={handOver.isLate} />}
      lead={
        <>
          <UnitLink unit={handOver.organization} />, gửi ngày {showDay(handOver.sentOn)}
        </>
      }
      acts={handOver.mayRecall && <Recall handOver={handOver} />}
      help={help}
    >
      {handOver.recalledReason !== null && (
        <p className={styles.text} role="note">
          Đã thu hồi: {handOver.recalledReason}
        </p>
      )}
      <Facts rows={factsOf(handOver)} />
      <Section title="Nơi nhận">
        <Recipients handOver={handOver} />
      </Section>
      {(handOver.visits.length > 0 || handOver.kind === 'profile') && (
        <Section title="Lịch hẹn của người viết">
          <Visits handOver={handOver} />
        </Section>
      )}
      {handOver.content !== null && (
        <Section title="Nội dung đã gửi">
          <p className={styles.text}>{handOver.content}</p>
        </Section>
      )}
      {handOver.fileIds.length > 0 && (
        <Section title="Tệp kèm theo">
          {handOver.fileIds.map((id) => (
            <AttachedFile key={id} id={id} />
          ))}
        </Section>
      )}
      <Section title="Diễn biến">
        <Timeline kind="hand-over" id={handOver.id} />
      </Section>
    </Page>
  )
}

function Recall({ handOver: { id, title, version } }: { handOver: HandOver }) {
  const ask = useAsk()
  const recall = useAct(recallHandOverRoute, { done: 'Đã thu hồi.' })
  const act = async () => {
    const answer = await ask({
      title: `Thu hồi “${title}”?`,
      text: 'Nơi chưa dùng sẽ không dùng được nữa; bài đã đăng, đã phát vẫn còn. Không gửi lại được lần này.',
      act: 'Thu hồi',
      reason: 'Lý do',
    })
    if (answer) recall.mutate({ params: { id }, body: { reason: answer.reason, version } })
  }
  return (
    <Button variant="default" onClick={() => void act()}>
      Thu hồi
    </Button>
  )
}

const consent = (agreed: boolean | null) =>
  agreed === null
    ? 'Chưa hỏi người trong cuộc'
    : agreed
      ? 'Đồng ý cho báo chí liên hệ'
      : 'Không đồng ý cho báo chí liên hệ'

function factsOf(handOver: HandOver) {
  const { exemplar, event, document, happensOn, happensAt, place, dueOn, contact } = handOver
  const rows = [
    [
      'Điển hình',
      exemplar && (
        <Link to="/dien-hinh/$id" params={{ id: exemplar.id }}>
          {exemplar.name}
        </Link>
      ),
    ],
    ['Liên hệ trực tiếp', exemplar && consent(handOver.mayBeContacted)],
    [
      'Văn bản',
      document && (
        <Link to="/van-ban/$id" params={{ id: document.id }}>
          {document.name}
        </Link>
      ),
    ],
    ['Sự kiện', event?.name],
    ['Diễn ra', happensOn && [happensAt, `ngày ${showDay(happensOn)}`, place].filter(Boolean).join(', ')],
    ['Cần xong', dueOn && showDay(dueOn)],
    ['Người để hỏi thêm', contact],
    ['Người gửi', handOver.recordedBy],
  ] as const
  return rows.flatMap(([name, value]) => (value ? [[name, value] as const] : []))
}
