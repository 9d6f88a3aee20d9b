import { Button } from '@mantine/core'
import {
  type Inspection,
  moveInspectionRoute,
  printInspectionRoute,
} from '@guongsang/contract/plans-inspections.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { useMay } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { type Question, useAsk } from '../../../ui/ask.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { PrintWaited } from '../../../ui/print-dialog.tsx'
import { useToast } from '../../../ui/toast.tsx'
import { InspectionForm } from './inspection-form.tsx'

type Act = Parsed<typeof moveInspectionRoute>['body']['act']

/** In the order of the work; the first that can be done is the main one. */
const moves: Record<Act, Question & { done: string }> = {
  send: {
    title: 'Gửi đơn vị kết luận kiểm tra',
    text: 'Đơn vị đọc được ngay và được báo tin. Gửi rồi thì không sửa được, chỉ rút lại kèm lý do.',
    act: 'Gửi đơn vị',
    done: 'Đã gửi đơn vị.',
  },
  check: {
    title: 'Xác nhận đã khắc phục',
    text: 'Lần kiểm tra khép lại, đơn vị không sửa kết quả khắc phục được nữa.',
    act: 'Xác nhận đã khắc phục',
    done: 'Đã xác nhận.',
  },
  return: {
    title: 'Yêu cầu khắc phục lại',
    text: 'Đơn vị được báo tin và phải báo lại kết quả. Hạn khắc phục giữ nguyên.',
    act: 'Yêu cầu khắc phục lại',
    reason: 'Còn thiếu điều gì?',
    done: 'Đã yêu cầu khắc phục lại.',
  },
  recall: {
    title: 'Rút lại kết luận để sửa',
    text: 'Đơn vị được báo tin và không đọc được nữa, cho đến khi gửi lại.',
    act: 'Rút lại để sửa',
    reason: 'Vì sao rút lại?',
    done: 'Đã rút lại, còn là dự thảo.',
  },
  cancel: {
    title: 'Hủy dự thảo',
    text: 'Dự thảo không gửi đơn vị được nữa. Việc hủy và lý do được giữ lại.',
    act: 'Hủy dự thảo',
    reason: 'Vì sao hủy?',
    done: 'Đã hủy dự thảo.',
  },
}

export function InspectionActs({ inspection }: { inspection: Inspection }) {
  const ask = useAsk()
  const may = useMay()
  const editing = useDialog()
  const printing = useDialog<string>()
  const params = { id: inspection.id }
  const toast = useToast()
  const move = useAct(moveInspectionRoute, {
    after: (_, { body }) => toast({ text: moves[body.act].done }),
  })
  const print = useAct(printInspectionRoute, { after: ({ id }) => printing.open(id) })
  const go = async (act: Act) => {
    const answer = await ask(moves[act])
    if (answer)
      move.mutate({ params, body: { act, reason: answer.reason || null, version: inspection.version } })
  }
  return (
    <>
      {inspection.may.includes('edit') && (
        <Button variant="default" onClick={() => editing.open(true)}>
          Sửa
        </Button>
      )}
      {(Object.keys(moves) as Act[])
        .filter((act) => inspection.may.includes(act))
        .map((act) => (
          <Button
            key={act}
            variant={act === 'send' || act === 'check' ? 'filled' : 'default'}
            onClick={() => void go(act)}
          >
            {moves[act].act}
          </Button>
        ))}
      {may('can-record-inspections') && inspection.standing !== 'cancelled' && (
        <Button
          variant="default"
          loading={print.isPending}
          onClick={() => print.mutate({ params, body: { format: 'docx' } })}
        >
          In thông báo
        </Button>
      )}
      <Dialog control={editing} title="Sửa lần kiểm tra" wide>
        {() => <InspectionForm inspection={inspection} onClose={editing.close} />}
      </Dialog>
      <Dialog control={printing} title="In thông báo kết luận kiểm tra">
        {(id) => <PrintWaited id={id} />}
      </Dialog>
    </>
  )
}
