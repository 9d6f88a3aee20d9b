/** What may be done with an initiative now. */
import { Button } from '@mantine/core'
import {
  acceptInitiativeRoute,
  type Initiative,
  returnInitiativeRoute,
  submitInitiativeRoute,
  withdrawInitiativeRoute,
} from '@guongsang/contract/initiatives.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { LinkButton } from '../../../ui/link.tsx'

export function InitiativeActs({ initiative: { id, title, version, may } }: { initiative: Initiative }) {
  const ask = useAsk()
  const submit = useAct(submitInitiativeRoute, { done: 'Đã nộp đơn.' })
  const accept = useAct(acceptInitiativeRoute, { done: 'Đã tiếp nhận đơn.' })
  const send = useAct(returnInitiativeRoute, { done: 'Đã trả lại đơn vị.' })
  const withdraw = useAct(withdrawInitiativeRoute, { done: 'Đã rút đơn.' })
  const params = { id }
  const can = (act: string) => may.includes(act)
  const because = async (question: Parameters<typeof ask>[0], then: (reason: string) => void) => {
    const answer = await ask(question)
    if (answer) then(answer.reason)
  }
  return (
    <>
      {can('withdraw') && (
        <Button
          variant="default"
          onClick={() =>
            void because(
              {
                title: 'Rút đơn?',
                text: `“${title}” sẽ không được xét nữa.`,
                act: 'Rút đơn',
                reason: 'Lý do rút',
              },
              (reason) => withdraw.mutate({ params, body: { reason, version } }),
            )
          }
        >
          Rút đơn
        </Button>
      )}
      {can('return') && (
        <Button
          variant="default"
          onClick={() =>
            void because(
              {
                title: 'Trả lại đơn',
                text: 'Đơn vị sửa rồi nộp lại; ngày áp dụng lần đầu vẫn tính hạn một năm.',
                act: 'Trả lại',
                reason: 'Điều cần bổ sung',
              },
              (reason) => send.mutate({ params, body: { reason, version } }),
            )
          }
        >
          Trả lại
        </Button>
      )}
      {can('edit') && (
        <LinkButton variant="default" to="/sang-kien/$id/sua" params={params}>
          Sửa đơn
        </LinkButton>
      )}
      {can('submit') && (
        <Button loading={submit.isPending} onClick={() => submit.mutate({ params, body: { version } })}>
          Nộp đơn
        </Button>
      )}
      {can('accept') && (
        <Button loading={accept.isPending} onClick={() => accept.mutate({ params, body: { version } })}>
          Tiếp nhận
        </Button>
      )}
    </>
  )
}
