import { Button } from '@mantine/core'
import {
  cancelJobRoute,
  type JobRow,
  rescueJobRoute,
  retryJobRoute,
} from '@guongsang/contract/administration-system.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'

/** What the server says can be done to this job now; each asks first. */
export function JobActs({ job }: { job: JobRow }) {
  const ask = useAsk()
  const retry = useAct(retryJobRoute, { done: 'Đã cho chạy lại.' })
  const rescue = useAct(rescueJobRoute, { done: 'Đã lấy lại, việc sẽ chạy ngay.' })
  const cancel = useAct(cancelJobRoute, { done: 'Đã hủy việc này.' })
  const params = { id: job.id }

  const askToRetry = async () => {
    const text = 'Việc được chạy ngay, tính lại số lần. Hãy sửa nguyên nhân lỗi trước.'
    if (await ask({ title: `Chạy lại “${job.label}”?`, text, act: 'Chạy lại' })) retry.mutate({ params })
  }
  const askToRescue = async () => {
    const text =
      'Chỉ lấy lại khi việc đã treo. Việc được chạy lại từ đầu; kết quả của lần đang chạy dở bị bỏ qua.'
    if (await ask({ title: `Lấy lại “${job.label}”?`, text, act: 'Lấy lại' })) rescue.mutate({ params })
  }
  const askToCancel = async () => {
    const text = 'Việc này sẽ không chạy nữa. Sau này vẫn cho chạy lại được.'
    const answer = await ask({
      title: `Hủy “${job.label}”?`,
      text,
      act: 'Hủy việc',
      reason: 'Lý do hủy',
    })
    if (answer) cancel.mutate({ params, body: { reason: answer.reason } })
  }
  return (
    <>
      {job.can.includes('retry') && <Button onClick={() => void askToRetry()}>Chạy lại</Button>}
      {job.can.includes('rescue') && <Button onClick={() => void askToRescue()}>Lấy lại</Button>}
      {job.can.includes('cancel') && (
        <Button variant="default" onClick={() => void askToCancel()}>
          Hủy việc
        </Button>
      )}
    </>
  )
}
