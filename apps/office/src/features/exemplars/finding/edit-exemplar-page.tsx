/** Sửa điển hình: the story is written here as the years go by. */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { editExemplarRoute } from '@guongsang/contract/exemplars-changes.ts'
import { type Exemplar, showExemplarRoute } from '@guongsang/contract/exemplars.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { ExemplarFields } from './exemplar-fields.tsx'
import { type TypedExemplar, typedOf } from './typed-exemplar.ts'

const help = {
  about: 'Sửa thông tin, viết câu chuyện của điển hình.',
  steps: ['Viết bốn phần: kinh nghiệm, phương pháp, cách làm, hiệu quả.', 'Bấm Lưu.'],
  notes: ['Nhật ký giữ bản trước.'],
}

export function EditExemplarPage() {
  const { id } = useParams({ from: '/shell/dien-hinh/$id/sua' })
  const reply = useQuery(read(showExemplarRoute, { params: { id } }))
  return <Await reply={reply}>{(exemplar) => <Editor key={id} exemplar={exemplar} />}</Await>
}

function Editor({ exemplar }: { exemplar: Exemplar }) {
  const navigate = useNavigate()
  const params = { id: exemplar.id }
  const back = () => void navigate({ to: '/dien-hinh/$id', params })
  const edit = useAct(editExemplarRoute, { quiet: true, done: 'Đã lưu.', after: back })
  const action = useActionForm<TypedExemplar>({
    initial: typedOf(exemplar),
    schema: editExemplarRoute.body.omit({ version: true }),
    submit: (body) => edit.mutateAsync({ params, body: { ...body, version: exemplar.version } }),
  })
  return (
    <Page
      kicker={
        <Link to="/dien-hinh/$id" params={params}>
          {exemplar.title}
        </Link>
      }
      title="Sửa điển hình"
      help={help}
    >
      <Form action={action} act="Lưu" onCancel={back}>
        <ExemplarFields form={action.form} movement={exemplar.movement} />
      </Form>
    </Page>
  )
}
