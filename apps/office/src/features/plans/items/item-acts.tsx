/** What may be done with an item now: by the writer, by the head, by the office that receives. */
import { Button } from '@mantine/core'
import { type ItemShown, waiveItemRoute } from '@guongsang/contract/plans-obligations.ts'
import {
  acceptSubmissionsRoute,
  declineSubmissionRoute,
  presentSubmissionRoute,
  recallSubmissionRoute,
  sendSubmissionRoute,
} from '@guongsang/contract/plans-submissions.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { useDialog } from '../../../ui/dialog.tsx'
import { ReturnDialog } from './return-dialog.tsx'

export function ItemActs({ item }: { item: ItemShown }) {
  const ask = useAsk()
  const returning = useDialog<{ id: string; version: number }>()
  const present = useAct(presentSubmissionRoute, { done: 'Đã trình thủ trưởng.' })
  const send = useAct(sendSubmissionRoute, { done: 'Đã duyệt và gửi.' })
  const recall = useAct(recallSubmissionRoute, { done: 'Đã rút bài nộp; sửa rồi gửi lại.' })
  const decline = useAct(declineSubmissionRoute, { done: 'Đã trả về người soạn.' })
  const accept = useAct(acceptSubmissionsRoute, { done: 'Đã tiếp nhận.' })
  const waive = useAct(waiveItemRoute, { done: 'Đã ghi.' })
  const last = item.submissions.at(-1)
  const can = (act: string) => item.may.includes(act)
  const withReason = async (title: string, text: string, act: string, go: (reason: string) => void) => {
    const answer = await ask({ title, text, act, reason: 'Lý do' })
    if (answer !== null) go(answer.reason)
  }
  const setWaived = (waived: boolean) => (reason: string) =>
    waive.mutate({ params: { id: item.id }, body: { waived, reason, version: item.version } })
  const params = { id: last?.id ?? '' }
  const body = { version: last?.version ?? 1 }
  return (
    <>
      {can('send') && <Button onClick={() => send.mutate({ params, body })}>Duyệt và gửi</Button>}
      {can('decline') && (
        <Button
          variant="default"
          onClick={() =>
            void withReason('Trả về người soạn', 'Bài nộp trở lại bản nháp, kèm lý do.', 'Trả về', (reason) =>
              decline.mutate({ params, body: { ...body, reason } }),
            )
          }
        >
          Không duyệt
        </Button>
      )}
      {can('present') && <Button onClick={() => present.mutate({ params, body })}>Trình thủ trưởng</Button>}
      {can('accept') && (
        <Button
          onClick={() => accept.mutate({ body: { submissions: [{ id: params.id, version: body.version }] } })}
        >
          Tiếp nhận
        </Button>
      )}
      {can('return') && (
        <Button variant="default" onClick={() => returning.open({ id: params.id, version: body.version })}>
          Trả lại
        </Button>
      )}
      {can('recall') && (
        <Button variant="default" onClick={() => recall.mutate({ params, body })}>
          Rút lại
        </Button>
      )}
      {can('waive') && (
        <Button
          variant="default"
          onClick={() =>
            void withReason(
              'Miễn việc này cho đơn vị',
              'Việc không còn phải nộp và không tính là trễ.',
              'Miễn',
              setWaived(true),
            )
          }
        >
          Miễn
        </Button>
      )}
      {can('unwaive') && (
        <Button
          variant="default"
          onClick={() =>
            void withReason('Bỏ miễn', 'Đơn vị lại phải nộp theo hạn cũ.', 'Bỏ miễn', setWaived(false))
          }
        >
          Bỏ miễn
        </Button>
      )}
      <ReturnDialog control={returning} />
    </>
  )
}
