/** Visits of writers: asked, agreed or not, done, called off; each step asks what it needs. */
import { Button } from '@mantine/core'
import { type HandOver, moveVisitRoute } from '@guongsang/contract/publicity-hand-overs.ts'
import { showDay } from '../../../lib/format.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { VisitWord } from './words.tsx'

type Visit = HandOver['visits'][number]
type State = Visit['state']

const acts: Partial<Record<State, string>> = {
  agreed: 'Nhận lời',
  declined: 'Chưa tiếp được',
  done: 'Đã gặp',
  'called-off': 'Hủy hẹn',
}

export function Visits({ handOver }: { handOver: HandOver }) {
  const ask = useAsk()
  const move = useAct(moveVisitRoute, { done: 'Đã ghi.' })
  const step = async ({ id, version }: Visit, state: State) => {
    const body = { state, version }
    if (state === 'agreed' || state === 'done') return move.mutate({ params: { id }, body })
    const answer = await ask({
      title: `${acts[state]}?`,
      text: 'Bên kia sẽ đọc lý do. Bước này không làm lại được.',
      act: acts[state]!,
      reason: 'Lý do',
    })
    if (answer) move.mutate({ params: { id }, body: { ...body, answer: answer.reason } })
  }
  if (handOver.visits.length === 0) return <p>Chưa có lời hẹn nào.</p>
  return (
    <RowList
      rows={handOver.visits.map((visit) => ({
        key: visit.id,
        title: `${visit.writer}, ${[visit.visitAt, showDay(visit.visitOn)].filter(Boolean).join(' ')}`,
        state: <VisitWord state={visit.state} />,
        detail: [visit.purpose, visit.place, visit.organization.name, visit.answer]
          .filter(Boolean)
          .join('. '),
        acts: visit.may.map((state) => (
          <Button
            key={state}
            size="compact-md"
            variant={state === 'agreed' ? 'filled' : 'default'}
            onClick={() => void step(visit, state)}
          >
            {acts[state]}
          </Button>
        )),
      }))}
    />
  )
}
