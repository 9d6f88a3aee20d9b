/** What can be done with a contest now; whatever the public sees at once asks first. */
import { Button } from '@mantine/core'
import {
  callOffContestRoute,
  concludeContestRoute,
  type Contest,
  extendContestRoute,
  launchContestRoute,
  prizeContestRoute,
  startMarkingRoute,
} from '@guongsang/contract/contests.ts'
import { showDay } from '../../../lib/format.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { LinkButton } from '../../../ui/link.tsx'
import { LongText } from '../../../ui/long-text.tsx'

interface Props {
  contest: Contest
}

export function ContestActs({ contest }: Props) {
  const { id, version, title, kind, opensOn, closesOn, may } = contest
  const { today } = useSession()
  const ask = useAsk()
  const given = { params: { id }, body: { version } }
  const launch = useAct(launchContestRoute, { done: 'Đã phát động cuộc thi.' })
  const begin = useAct(startMarkingRoute, { done: 'Đã chốt nhận bài.' })
  const callOff = useAct(callOffContestRoute, { done: 'Đã ghi không tổ chức.' })
  const extending = useDialog()
  const concluding = useDialog()
  const prizing = useDialog()
  const askLaunch = async () => {
    const answer = await ask({
      title: 'Phát động cuộc thi?',
      text: `“${title}” sẽ công khai trên cổng, nhận bài từ ${showDay(opensOn)} đến ${showDay(closesOn)}. Thể lệ không sửa được nữa.`,
      act: 'Phát động',
    })
    if (answer) launch.mutate(given)
  }
  const askMarking = async () => {
    const answer = await ask({
      title: 'Chốt nhận bài?',
      text:
        kind === 'writing'
          ? 'Chương trình đánh số phách theo lượt rút ngẫu nhiên và phân công hai giám khảo mỗi bài. Không nhận thêm bài.'
          : 'Không nhận thêm bài; kết quả xếp theo số câu đúng.',
      act: 'Chốt nhận bài',
    })
    if (answer) begin.mutate(given)
  }
  const askCallOff = async () => {
    const answer = await ask({
      title: 'Không tổ chức cuộc thi?',
      text: 'Cuộc thi dừng lại, lý do hiện trên cổng. Không khôi phục được.',
      act: 'Không tổ chức',
      reason: 'Lý do',
    })
    if (answer) callOff.mutate({ params: { id }, body: { version, reason: answer.reason } })
  }
  return (
    <>
      {may.includes('call-off') && (
        <Button variant="default" loading={callOff.isPending} onClick={() => void askCallOff()}>
          Không tổ chức
        </Button>
      )}
      {may.includes('extend') && (
        <Button variant="default" onClick={() => extending.open(true)}>
          Gia hạn
        </Button>
      )}
      {may.includes('edit') && (
        <LinkButton variant="default" to="/cuoc-thi/$id/sua" params={{ id }}>
          Sửa
        </LinkButton>
      )}
      {may.includes('edit') && kind === 'law-quiz' && (
        <LinkButton variant="default" to="/cuoc-thi/$id/cau-hoi" params={{ id }}>
          Câu hỏi
        </LinkButton>
      )}
      {may.includes('launch') && (
        <Button loading={launch.isPending} onClick={() => void askLaunch()}>
          Phát động
        </Button>
      )}
      {may.includes('start-marking') && today > closesOn && (
        <Button loading={begin.isPending} onClick={() => void askMarking()}>
          Chốt nhận bài
        </Button>
      )}
      {may.includes('conclude') && <Button onClick={() => concluding.open(true)}>Ghi kết quả</Button>}
      {may.includes('prize') && <Button onClick={() => prizing.open(true)}>Ghi đã trao giải</Button>}
      <Dialog control={extending} title="Gia hạn nhận bài">
        {() => <ExtendForm contest={contest} onClose={extending.close} />}
      </Dialog>
      <Dialog control={concluding} title="Kết quả cuộc thi của cấp trên">
        {() => <ConcludeForm contest={contest} onClose={concluding.close} />}
      </Dialog>
      <Dialog control={prizing} title="Đã trao giải">
        {() => <PrizeForm contest={contest} onClose={prizing.close} />}
      </Dialog>
    </>
  )
}

interface FormProps extends Props {
  onClose: () => void
}

function ExtendForm({ contest: { id, version, closesOn }, onClose }: FormProps) {
  const extend = useAct(extendContestRoute, { done: 'Đã gia hạn.', quiet: true, after: onClose })
  const schema = extendContestRoute.body.omit({ version: true })
  const action = useActionForm({
    initial: { closesOn: closesOn as string | null, reason: null as string | null },
    schema,
    submit: (typed) => extend.mutateAsync({ params: { id }, body: { ...schema.parse(typed), version } }),
    guard: false,
  })
  return (
    <Form action={action} act="Gia hạn" onCancel={onClose}>
      <DateField label="Nhận bài đến hết ngày" {...action.form.getInputProps('closesOn')} />
      <LongText label="Lý do" {...action.form.getInputProps('reason')} />
    </Form>
  )
}

function ConcludeForm({ contest: { id, version }, onClose }: FormProps) {
  const conclude = useAct(concludeContestRoute, { done: 'Đã ghi kết quả.', quiet: true, after: onClose })
  const schema = concludeContestRoute.body.omit({ version: true })
  const action = useActionForm({
    initial: { result: null as string | null },
    schema,
    submit: (typed) => conclude.mutateAsync({ params: { id }, body: { ...schema.parse(typed), version } }),
    guard: false,
  })
  return (
    <Form action={action} act="Ghi kết quả" onCancel={onClose}>
      <LongText
        label="Kết quả của địa phương"
        description="Đơn vị, người đạt giải; hiện trên cổng. Ghi rồi thì số người tham gia không sửa nữa."
        minRows={4}
        {...action.form.getInputProps('result')}
      />
    </Form>
  )
}

function PrizeForm({ contest: { id, version }, onClose }: FormProps) {
  const { today } = useSession()
  const prize = useAct(prizeContestRoute, { done: 'Đã ghi trao giải.', quiet: true, after: onClose })
  const schema = prizeContestRoute.body.omit({ version: true })
  const action = useActionForm({
    initial: { prizedOn: today as string | null },
    schema,
    submit: (typed) => prize.mutateAsync({ params: { id }, body: { ...schema.parse(typed), version } }),
    guard: false,
  })
  return (
    <Form action={action} act="Ghi đã trao giải" onCancel={onClose}>
      <p>Cách liên hệ của người dự thi sẽ được xóa, không lấy lại được.</p>
      <DateField label="Ngày trao giải" {...action.form.getInputProps('prizedOn')} />
    </Form>
  )
}
