/** Phiếu bình chọn, made for a phone: one nominee after another, large buttons, a look over all, sent once. */
import { useState } from 'react'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { castBallotRoute, showBallotRoute } from '@guongsang/contract/exemplars-votes.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { Page } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { BallotReview } from './ballot-review.tsx'
import { BallotLine } from './ballot-line.tsx'
import { beginning, type Filled, isFilled } from './filled-ballot.ts'
import styles from './ballot.module.css'

const help = {
  about: 'Phiếu bình chọn điển hình của anh chị trong đợt này.',
  steps: [
    'Đọc tóm tắt thành tích, bấm điểm từ 0 đến 10; phiếu tự sang người sau.',
    'Có liên quan thì bấm Không tham gia chấm và ghi lý do.',
    'Xem lại cả phiếu rồi bấm Gửi phiếu.',
  ],
  notes: ['Phiếu gửi rồi không sửa được. Điểm của từng người không hiện cho người khác.'],
}

type Ballot = Ok<typeof showBallotRoute>

export function BallotPage() {
  const { id } = useParams({ from: '/shell/binh-chon/$id' })
  const reply = useQuery(read(showBallotRoute, { params: { id } }))
  return (
    <Await reply={reply}>
      {(ballot) => (
        <Page
          kicker={
            <Link to="/dot-gioi-thieu/$id" params={{ id }}>
              {ballot.round.name}
            </Link>
          }
          title="Phiếu bình chọn"
          {...(ballot.voted && { state: <StateWord state="done">Đã gửi phiếu</StateWord> })}
          help={help}
        >
          {ballot.voted ? <Sent ballot={ballot} /> : <Voting key={id} ballot={ballot} />}
        </Page>
      )}
    </Await>
  )
}

const Sent = ({ ballot: { lines } }: { ballot: Ballot }) => (
  <RowList
    rows={lines.map(({ nominationId, title, organization, score }) => ({
      key: nominationId,
      title,
      state: score === null ? 'Không tham gia chấm' : `${score} điểm`,
      detail: organization.name,
    }))}
  />
)

function Voting({ ballot: { lines, round } }: { ballot: Ballot }) {
  const ask = useAsk()
  const [filled, setFilled] = useState<Filled>(() => beginning(lines))
  const [at, setAt] = useState(0)
  const cast = useAct(castBallotRoute, { done: 'Đã gửi phiếu.' })
  const line = lines[at]
  if (lines.length === 0)
    return <Empty title="Phiếu chưa có ai">Danh sách của đợt chưa có điển hình nào.</Empty>
  const send = async () => {
    const answer = await ask({
      title: 'Gửi phiếu?',
      text: 'Phiếu gửi rồi không sửa được.',
      act: 'Gửi phiếu',
    })
    if (answer === null) return
    const scores = lines.map(({ nominationId }) => ({
      nominationId,
      score: filled[nominationId]?.score ?? null,
      asideReason: filled[nominationId]?.aside ?? null,
    }))
    cast.mutate({ params: { id: round.id }, body: { scores } })
  }
  const done = lines.filter(({ nominationId }) => isFilled(filled[nominationId])).length
  return (
    <div className={styles.ballot}>
      <p className={styles.way} role="status">
        {line === undefined ? 'Xem lại' : `Người ${at + 1} trên ${lines.length}`} · đã chấm {done}
      </p>
      <progress className={styles.progress} value={done} max={lines.length} aria-label="Đã chấm" />
      {line === undefined ? (
        <BallotReview lines={lines} filled={filled} onOpen={setAt} />
      ) : (
        <BallotLine
          key={line.nominationId}
          line={line}
          given={filled[line.nominationId]}
          onGive={(given) => setFilled((old) => ({ ...old, [line.nominationId]: given }))}
          onNext={() => setAt(at + 1)}
        />
      )}
      <div className={styles.foot}>
        <Button variant="default" size="md" disabled={at === 0} onClick={() => setAt(at - 1)}>
          Trước
        </Button>
        {line === undefined ? (
          <Button
            size="md"
            loading={cast.isPending}
            disabled={done < lines.length}
            onClick={() => void send()}
          >
            Gửi phiếu
          </Button>
        ) : (
          <Button variant="default" size="md" onClick={() => setAt(at + 1)}>
            {at + 1 === lines.length ? 'Xem lại' : 'Sau'}
          </Button>
        )}
      </div>
    </div>
  )
}
