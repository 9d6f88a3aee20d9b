/** What may be done with an item now; the next step of its life is the main act. */
import { Button } from '@mantine/core'
import * as steps from '@guongsang/contract/publicity-item-steps.ts'
import type { Item } from '@guongsang/contract/publicity-items.ts'
import { pickContentRoute } from '@guongsang/contract/publicity-picks.ts'
import { useAct } from '../../../../ui/act.ts'
import { useAsk } from '../../../../ui/ask.tsx'
import { LinkButton } from '../../../../ui/link.tsx'

export function ItemActs({ item }: { item: Item }) {
  const { id, may, state } = item
  const can = (act: string) => may.includes(act)
  const params = { id }
  return (
    <>
      <Refusals item={item} />
      {can('facts') && (
        <LinkButton variant="default" to="/tin-bai/$id/sua" params={params}>
          Sửa thông tin
        </LinkButton>
      )}
      {(can('write') || can('edit')) && (
        <LinkButton
          variant={state === 'proposed' || state === 'returned' ? 'filled' : 'default'}
          to="/tin-bai/$id/viet"
          params={params}
        >
          {can('edit') ? 'Biên tập' : 'Viết bài'}
        </LinkButton>
      )}
      {can('correct') && (
        <LinkButton variant="default" to="/tin-bai/$id/dinh-chinh" params={params}>
          Đính chính
        </LinkButton>
      )}
      <NextStep item={item} />
    </>
  )
}

function Refusals({ item: { id, version, may, title, placements } }: { item: Item }) {
  const ask = useAsk()
  const params = { id }
  const giveBack = useAct(steps.returnItemRoute, { done: 'Đã trả lại đơn vị.' })
  const refuse = useAct(steps.refuseItemRoute, { done: 'Đã ghi không dùng.' })
  const withdraw = useAct(steps.withdrawItemRoute, { done: 'Đã gỡ.' })
  const pick = useAct(pickContentRoute, { done: 'Đã chọn cho kênh của Đảng.' })
  const because = async (question: Parameters<typeof ask>[0], then: (reason: string) => void) => {
    const answer = await ask(question)
    if (answer) then(answer.reason)
  }
  const button = (act: string, label: string, onClick: () => void) =>
    may.includes(act) && (
      <Button variant="default" onClick={onClick}>
        {label}
      </Button>
    )
  return (
    <>
      {button('withdraw', placements.length > 0 ? 'Gỡ bài' : 'Rút bài', () => {
        const text =
          placements.length > 0
            ? `“${title}” mất khỏi cổng công khai ngay. ${placements.length} nơi đã đăng sẽ hiện thành việc phải gỡ.`
            : `“${title}” sẽ không dùng nữa.`
        void because({ title: 'Gỡ bài này?', text, act: 'Gỡ bài', reason: 'Lý do' }, (reason) =>
          withdraw.mutate({ params, body: { reason, version } }),
        )
      })}
      {button(
        'refuse',
        'Không dùng',
        () =>
          void because(
            {
              title: 'Không dùng bài này?',
              text: 'Đơn vị gửi đọc được lý do; bài không đi tiếp được nữa.',
              act: 'Không dùng',
              reason: 'Lý do không dùng',
            },
            (reason) => refuse.mutate({ params, body: { reason, version } }),
          ),
      )}
      {button(
        'return',
        'Trả lại',
        () =>
          void because(
            {
              title: 'Trả lại bài',
              text: 'Đơn vị viết thêm rồi gửi lại.',
              act: 'Trả lại',
              reason: 'Điều cần viết thêm',
            },
            (reason) => giveBack.mutate({ params, body: { reason, version } }),
          ),
      )}
      {button('pick', 'Chọn cho kênh của Đảng', () => pick.mutate({ body: { itemId: id } }))}
    </>
  )
}

/** What the four acts have in common. */
interface Moving {
  mutate: (asked: { params: { id: string }; body: { version: number } }) => void
  isPending: boolean
}

function NextStep({ item: { id, version, may, missing, state } }: { item: Item }) {
  const params = { id }
  const body = { version }
  const send = useAct(steps.sendItemRoute, { done: 'Đã gửi.' })
  const verify = useAct(steps.verifyItemRoute, { done: 'Đã chốt kiểm chứng.' })
  const approve = useAct(steps.approveItemRoute, { done: 'Đã duyệt.' })
  const publish = useAct(steps.publishItemRoute, { done: 'Đã đăng lên cổng công khai.' })
  const step = (act: string, label: string, { mutate, isPending }: Moving, waits = false) =>
    may.includes(act) && (
      <Button loading={isPending} disabled={waits} onClick={() => mutate({ params, body })}>
        {label}
      </Button>
    )
  const lacks = missing.length > 0
  return (
    <>
      {step('send', 'Gửi', send)}
      {step('verify', 'Chốt kiểm chứng', verify, lacks)}
      {step('approve', 'Duyệt', approve, lacks)}
      {step('publish', state === 'approved' ? 'Đăng lên cổng' : 'Đăng thêm lên cổng', publish)}
    </>
  )
}
