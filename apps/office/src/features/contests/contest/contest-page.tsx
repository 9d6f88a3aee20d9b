/** Một cuộc thi: its rules, what came in, who marks, who won, who took part. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type Contest, showContestRoute } from '@guongsang/contract/contests.ts'
import { CONTEST_KINDS } from '@guongsang/contract/contests-words.ts'
import { read } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { type Tab, Tabs } from '../../../ui/tabs.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import styles from '../contests.module.css'
import { ProposalsTable } from '../proposals/proposals-table.tsx'
import { ContestWord } from '../words.tsx'
import { ContestActs } from './contest-acts.tsx'
import { EntriesPart } from './entries-part.tsx'
import { JuryPart } from './jury-part.tsx'
import { ParticipationPart } from './participation-part.tsx'
import { ResultsPart } from './results-part.tsx'
import { RulesPart } from './rules-part.tsx'

const help = {
  about: 'Một cuộc thi từ lúc soạn thể lệ đến lúc trao giải.',
  steps: [
    'Kiểm tra từng bài: hợp lệ hay không; bài bị nghi giống bài khác thì mở ra xem đoạn giống.',
    'Hết hạn nhận bài thì chốt: chương trình đánh số phách và phân công hai giám khảo mỗi bài.',
    'Đủ điểm thì công bố: giải theo thứ hạng, danh sách đề nghị khen được lập ngay.',
  ],
  notes: [
    'Giám khảo không thấy tên tác giả; người thấy tên tác giả không làm giám khảo.',
    'Giám khảo ốm hoặc nghỉ giữa chừng: cho thôi chấm ở phần Chấm thi, bài chưa chấm chuyển người khác.',
    'Trao giải xong, cách liên hệ của người dự thi được xóa.',
  ],
}

export function ContestPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showContestRoute, { params: { id } }))
  return <Await reply={reply}>{(contest) => <Shown contest={contest} />}</Await>
}

function Shown({ contest }: { contest: Contest }) {
  const { title, kind, organizerName, state, missing, stateReason } = contest
  return (
    <Page
      wide
      kicker={<Link to="/cuoc-thi">Cuộc thi</Link>}
      title={title}
      state={<ContestWord state={state} />}
      lead={
        <>
          {CONTEST_KINDS[kind]}. {organizerName}.
        </>
      }
      acts={<ContestActs contest={contest} />}
      help={help}
    >
      {missing.length > 0 && (
        <ul className={styles.missing} aria-label="Còn thiếu trước khi phát động">
          {missing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {stateReason !== null && <p className={styles.note}>{stateReason}</p>}
      <Tabs label="Phần của cuộc thi" tabs={useTabs(contest)} />
    </Page>
  )
}

function useTabs(contest: Contest): Tab[] {
  const may = useMay()
  const { id, kind, origin, handed, announcedOn, state } = contest
  const isOwn = origin === 'own'
  const isHandled = contest.may.includes('handle-entries')
  const tabs: (Tab | false)[] = [
    { key: 'the-le', label: 'Thể lệ', content: () => <RulesPart contest={contest} /> },
    isHandled && {
      key: 'bai',
      label: 'Bài dự thi',
      count: handed?.received ?? 0,
      content: () => <EntriesPart contest={contest} />,
    },
    isOwn &&
      kind === 'writing' &&
      may('can-run-contests') && {
        key: 'cham',
        label: 'Chấm thi',
        content: () => <JuryPart contest={contest} />,
      },
    isOwn &&
      (announcedOn !== null || (isHandled && state === 'marking')) && {
        key: 'ket-qua',
        label: 'Kết quả',
        content: () => <ResultsPart contest={contest} />,
      },
    state !== 'draft' && {
      key: 'tham-gia',
      label: 'Tham gia',
      content: () => <ParticipationPart contest={contest} />,
    },
    isOwn &&
      announcedOn !== null &&
      may('can-view-contest-proposals') && {
        key: 'de-nghi',
        label: 'Đề nghị khen',
        content: () => <ProposalsTable contestId={id} />,
      },
    { key: 'dien-bien', label: 'Diễn biến', content: () => <Timeline kind="contest" id={id} /> },
  ]
  return tabs.filter((tab) => tab !== false)
}
