/** Lập sự kiện; sửa sự kiện chưa diễn ra. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { editEventRoute, planEventRoute } from '@guongsang/contract/events-changes.ts'
import { type EventShown, showEventRoute } from '@guongsang/contract/events-register.ts'
import { read } from '../../../lib/query.ts'
import { useAccount, useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { useActionForm } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { EventForm } from './event-form.tsx'
import { emptyEvent, sent, typedOf } from './typed-event.ts'

const help = {
  about: 'Sự kiện là gì, của ai, ngày nào, gắn với kế hoạch, phong trào, ngày kỷ niệm nào.',
  steps: [
    'Chọn loại và nội dung; một hội nghị có thể vừa sơ kết, vừa tôn vinh, vừa kỷ niệm.',
    'Giao lưu trong hội nghị khác: chọn hình thức Lồng ghép rồi chọn sự kiện chủ trì.',
    'Đại hội thi đua: ghi lần thứ mấy, nhiệm kỳ; danh mục việc chuẩn bị tự lập theo ngày.',
  ],
  notes: ['Đã gửi giấy mời thì đổi ngày bằng nút Hoãn rồi Ấn định lại ngày, để người được mời biết lý do.'],
}

export function PlanEventPage() {
  const { today } = useSession()
  const { organization } = useAccount()
  const navigate = useNavigate()
  const plan = useAct(planEventRoute, {
    done: 'Đã lập sự kiện.',
    quiet: true,
    after: ({ id }) => void navigate({ to: '/su-kien/$id', params: { id } }),
  })
  const action = useActionForm({
    initial: emptyEvent(organization?.id ?? null, today),
    schema: planEventRoute.body,
    submit: (typed) => plan.mutateAsync({ body: sent(typed) }),
  })
  return (
    <Page title="Lập sự kiện" lead="Hội nghị, đại hội, giao lưu, tham quan, thăm hỏi." help={help}>
      <EventForm action={action} before={null} />
    </Page>
  )
}

export function EditEventPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showEventRoute, { params: { id } }))
  return <Await reply={reply}>{(event) => <Editing key={event.version} event={event} />}</Await>
}

function Editing({ event }: { event: EventShown }) {
  const { id, version } = event
  const navigate = useNavigate()
  const edit = useAct(editEventRoute, {
    done: 'Đã lưu sự kiện.',
    quiet: true,
    after: () => void navigate({ to: '/su-kien/$id', params: { id } }),
  })
  const action = useActionForm({
    initial: typedOf(event),
    schema: planEventRoute.body,
    submit: (typed) => edit.mutateAsync({ params: { id }, body: { ...sent(typed), version } }),
  })
  return (
    <Page title="Sửa sự kiện" lead={event.title} help={help}>
      <EventForm action={action} before={event} />
    </Page>
  )
}
