import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import {
  confirmImportRoute,
  discardImportRoute,
  type ImportBatch,
  undoImportRoute,
} from '@guongsang/contract/organizations-imports.ts'
import { count } from '../../../lib/format.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'

export function ImportActs({ batch }: { batch: ImportBatch }) {
  const ask = useAsk()
  const navigate = useNavigate()
  const params = { id: batch.id }
  const may = (act: string) => batch.may.includes(act)
  const undo = useAct(undoImportRoute, { done: 'Đã gỡ lần nhập: danh sách trở lại như trước.' })
  const confirm = useAct(confirmImportRoute, {
    done: ({ counts }) => `Đã nhập: ${count(counts.create)} thêm mới, ${count(counts.update)} cập nhật.`,
    undo: () => undo.mutate({ params }),
  })
  const discard = useAct(discardImportRoute, {
    done: 'Đã bỏ bản xem trước.',
    after: () => void navigate({ to: '/nhap-du-lieu' }),
  })
  const { counts } = batch
  const askToConfirm = async () => {
    const left = counts.blocked === 0 ? '' : ` ${count(counts.blocked)} dòng không nhập được sẽ bị để lại.`
    const answer = await ask({
      title: 'Xác nhận nhập?',
      text: `Sẽ thêm mới ${count(counts.create)} và cập nhật ${count(counts.update)} bản ghi, trong một lần.${left}`,
      act: 'Nhập',
    })
    if (answer)
      confirm.mutate({ params, body: { version: batch.version, leaveOutBlocked: counts.blocked > 0 } })
  }
  const askToUndo = async () => {
    const answer = await ask({
      title: 'Gỡ lần nhập này?',
      text: 'Các bản ghi thêm mới bị gỡ, các bản ghi cập nhật trở lại như cũ. Nếu đã có gì dựa vào chúng, hệ thống sẽ từ chối và nói rõ.',
      act: 'Gỡ lần nhập',
    })
    if (answer) undo.mutate({ params })
  }
  return (
    <>
      {may('confirm') && (
        <Button disabled={counts.choose > 0} loading={confirm.isPending} onClick={() => void askToConfirm()}>
          {counts.choose > 0 ? `Còn ${count(counts.choose)} dòng cần chọn` : 'Xác nhận nhập'}
        </Button>
      )}
      {may('discard') && (
        <Button variant="default" onClick={() => discard.mutate({ params })}>
          Bỏ, không nhập
        </Button>
      )}
      {may('undo') && (
        <Button variant="default" loading={undo.isPending} onClick={() => void askToUndo()}>
          Gỡ lần nhập
        </Button>
      )}
    </>
  )
}
