import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { ImportBatch } from '@guongsang/contract/imports.ts'
import { count } from '../../lib/format.ts'
import { useAct } from '../act.ts'
import { useAsk } from '../ask.tsx'
import { useImports } from './here.ts'

export function ImportActs({ batch }: { batch: ImportBatch }) {
  const { routes, all, undoWords } = useImports()
  const ask = useAsk()
  const navigate = useNavigate()
  const params = { id: batch.id }
  const may = (act: string) => batch.may.includes(act)
  const undo = useAct(routes.undo, {
    done: ({ state }) =>
      state === 'undoing' ? 'Đã nhận: đang gỡ ở chế độ nền.' : 'Đã gỡ lần nhập, mọi thứ như trước khi nhập.',
  })
  const confirm = useAct(routes.confirm, {
    done: ({ state, counts }) =>
      state === 'applying' ? 'Đã nhận: đang ghi ở chế độ nền.' : `Đã nhập: ${sayCounts(counts)}.`,
  })
  const replan = useAct(routes.replan, { done: 'Đã so lại với dữ liệu hiện có.' })
  const discard = useAct(routes.discard, {
    done: 'Đã bỏ bản xem trước.',
    after: () => void navigate({ to: all }),
  })
  const { counts } = batch
  const askToConfirm = async () => {
    const left = counts.blocked === 0 ? '' : ` ${count(counts.blocked)} dòng không nhập được sẽ bị để lại.`
    const answer = await ask({
      title: 'Xác nhận nhập?',
      text: `Sẽ ghi trong một lần: ${sayCounts(counts)}.${left}`,
      act: 'Nhập',
    })
    if (answer)
      confirm.mutate({ params, body: { version: batch.version, leaveOutBlocked: counts.blocked > 0 } })
  }
  const askToUndo = async () => {
    const answer = await ask({
      title: 'Gỡ lần nhập này?',
      text: `${undoWords} Nếu đã có gì dựa vào chúng, hệ thống sẽ từ chối và nói rõ.`,
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
      {may('choose') && (
        <Button
          variant="default"
          loading={replan.isPending}
          title="Sau khi thêm hoặc sửa hồ sơ ở màn hình khác"
          onClick={() => replan.mutate({ params })}
        >
          So lại
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

/** '12 thêm mới, 3 cập nhật'; what there is none of is not said. */
function sayCounts({ create, update }: ImportBatch['counts']): string {
  const parts = [[create, 'thêm mới'] as const, [update, 'cập nhật'] as const].filter(
    ([number]) => number > 0,
  )
  return parts.length === 0
    ? 'không có gì mới'
    : parts.map(([number, word]) => `${count(number)} ${word}`).join(', ')
}
