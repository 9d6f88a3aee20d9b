/** Soạn đơn mới; sửa đơn chưa nộp hoặc bị trả lại. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import {
  draftInitiativeRoute,
  editInitiativeRoute,
  type Initiative,
  showInitiativeRoute,
} from '@guongsang/contract/initiatives.ts'
import { read } from '../../../lib/query.ts'
import { useAccount, useSession } from '../../../lib/session.ts'
import { yearOfDay } from '../../../lib/year.ts'
import { useAct } from '../../../ui/act.ts'
import { useActionForm } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { InitiativeForm } from './initiative-form.tsx'
import { emptyInitiative, typedOf } from './typed-initiative.ts'

const help = {
  about: 'Đơn yêu cầu công nhận sáng kiến, giải pháp, đề tài khoa học.',
  steps: [
    'Ghi tác giả và tỷ lệ đóng góp; cộng lại phải đúng 100%.',
    'Ghi ngày áp dụng lần đầu: yêu cầu công nhận được trong một năm kể từ ngày đó.',
    'Lưu lúc nào cũng được; khi nộp chương trình kiểm tra đủ các phần.',
  ],
  notes: ['Nội dung cần bảo mật chỉ đơn vị, cơ quan thường trực và Hội đồng sáng kiến đọc được.'],
}

export function DraftInitiativePage() {
  const { today } = useSession()
  const { organization } = useAccount()
  const navigate = useNavigate()
  const draft = useAct(draftInitiativeRoute, {
    done: 'Đã lưu đơn.',
    quiet: true,
    after: ({ id }) => void navigate({ to: '/sang-kien/$id', params: { id } }),
  })
  const action = useActionForm({
    initial: emptyInitiative(organization?.id ?? null, yearOfDay(today)),
    schema: draftInitiativeRoute.body,
    submit: (body) => draft.mutateAsync({ body: draftInitiativeRoute.body.parse(body) }),
  })
  return (
    <Page title="Soạn đơn sáng kiến" lead="Lưu bản soạn trước, nộp sau." help={help}>
      <InitiativeForm action={action} />
    </Page>
  )
}

export function EditInitiativePage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showInitiativeRoute, { params: { id } }))
  return (
    <Await reply={reply}>
      {(initiative) => <Editing key={initiative.version} initiative={initiative} />}
    </Await>
  )
}

function Editing({ initiative }: { initiative: Initiative }) {
  const { id, version } = initiative
  const navigate = useNavigate()
  const edit = useAct(editInitiativeRoute, {
    done: 'Đã lưu đơn.',
    quiet: true,
    after: () => void navigate({ to: '/sang-kien/$id', params: { id } }),
  })
  const action = useActionForm({
    initial: typedOf(initiative),
    schema: draftInitiativeRoute.body,
    submit: (body) =>
      edit.mutateAsync({ params: { id }, body: { ...draftInitiativeRoute.body.parse(body), version } }),
  })
  return (
    <Page title="Sửa đơn sáng kiến" lead={initiative.title} help={help}>
      <InitiativeForm action={action} />
    </Page>
  )
}
