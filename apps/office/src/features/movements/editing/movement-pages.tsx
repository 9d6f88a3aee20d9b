/** Ghi phong trào mới; sửa phong trào, kéo dài là sửa ngày kết thúc. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import {
  addMovementRoute,
  editMovementRoute,
  type Movement,
  showMovementRoute,
} from '@guongsang/contract/movements.ts'
import { read } from '../../../lib/query.ts'
import { useAccount, useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { useActionForm } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { MovementForm } from './movement-form.tsx'
import { emptyMovement, sent, typedOf } from './typed-movement.ts'

const help = {
  about:
    'Phong trào do đơn vị phát động theo thẩm quyền, hoặc do cấp trên phát động mà địa phương hưởng ứng.',
  steps: [
    'Ghi tên như trong văn bản; cách viết khác ghi vào Tên gọi khác.',
    'Chọn Chỉ thị phát động trong sổ văn bản; chưa có thì vào sổ trước.',
    'Chọn kế hoạch rồi chọn những chỉ tiêu mà phong trào phục vụ.',
  ],
  notes: ['Chọn đơn vị phát động thì cấp phát động là cấp của đơn vị đó.'],
}

export function AddMovementPage() {
  const { today } = useSession()
  const { organization } = useAccount()
  const navigate = useNavigate()
  const add = useAct(addMovementRoute, {
    done: 'Đã ghi phong trào.',
    quiet: true,
    after: ({ id }) => void navigate({ to: '/phong-trao/$id', params: { id } }),
  })
  const action = useActionForm({
    initial: emptyMovement(organization?.id ?? null, today),
    schema: addMovementRoute.body,
    submit: (typed) => add.mutateAsync({ body: sent(typed) }),
  })
  return (
    <Page title="Ghi phong trào" lead="Của cấp trên, hoặc của đơn vị trong địa phương." help={help}>
      <MovementForm action={action} before={null} />
    </Page>
  )
}

export function EditMovementPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showMovementRoute, { params: { id } }))
  return <Await reply={reply}>{(movement) => <Editing key={movement.version} movement={movement} />}</Await>
}

function Editing({ movement }: { movement: Movement }) {
  const { id, version } = movement
  const navigate = useNavigate()
  const edit = useAct(editMovementRoute, {
    done: 'Đã lưu phong trào.',
    quiet: true,
    after: () => void navigate({ to: '/phong-trao/$id', params: { id } }),
  })
  const action = useActionForm({
    initial: typedOf(movement),
    schema: addMovementRoute.body,
    submit: (typed) => edit.mutateAsync({ params: { id }, body: { ...sent(typed), version } }),
  })
  return (
    <Page title="Sửa phong trào" lead={movement.name} help={help}>
      <MovementForm action={action} before={movement} />
    </Page>
  )
}
