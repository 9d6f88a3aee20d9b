/** Ghi nhân tố mới: one that looks like somebody known is asked about before it is written. */
import { Link, useNavigate } from '@tanstack/react-router'
import { findExemplarRoute } from '@guongsang/contract/exemplars-changes.ts'
import { ApiError } from '../../../lib/call.ts'
import { useAccount, useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { Form, KEPT, useActionForm } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { ExemplarFields } from './exemplar-fields.tsx'
import { noExemplar, type TypedExemplar } from './typed-exemplar.ts'

const help = {
  about: 'Ghi một người, tập thể, hộ gia đình, mô hình vừa phát hiện để bồi dưỡng thành điển hình.',
  steps: [
    'Ghi tên gọi, đối tượng, đơn vị, lĩnh vực. Chọn lĩnh vực xong, tiêu chuẩn của lĩnh vực hiện ngay bên dưới.',
    'Ghi phát hiện từ đâu: phong trào, cuộc vận động, kiểm tra, cuộc thi, báo chí, người dân.',
    'Câu chuyện viết sau cũng được; bấm Lưu để đưa vào danh sách theo dõi.',
  ],
  notes: ['Người mới ghi chỉ đơn vị của họ và cơ quan thường trực thấy.'],
}

export function FindExemplarPage() {
  const ask = useAsk()
  const navigate = useNavigate()
  const { today } = useSession()
  const { organization } = useAccount()
  const find = useAct(findExemplarRoute, {
    quiet: true,
    done: 'Đã ghi nhân tố mới.',
    after: ({ id }) => void navigate({ to: '/dien-hinh/$id', params: { id } }),
  })
  const send = async (body: TypedExemplar) => {
    try {
      return await find.mutateAsync({ body })
    } catch (error) {
      if (!(error instanceof ApiError) || error.problem.code !== 'exemplar-looks-known') throw error
      const answer = await ask({
        title: 'Có thể đã ghi rồi',
        text: error.problem.detail,
        act: 'Là điển hình khác, ghi thêm',
      })
      return answer === null ? KEPT : find.mutateAsync({ body: { ...body, confirmLookAlike: true } })
    }
  }
  const action = useActionForm<TypedExemplar>({
    initial: noExemplar(today, organization?.id ?? ''),
    schema: findExemplarRoute.body,
    submit: send,
  })
  return (
    <Page kicker={<Link to="/dien-hinh">Điển hình tiên tiến</Link>} title="Ghi nhân tố mới" help={help}>
      <Form action={action} act="Lưu" onCancel={() => void navigate({ to: '/dien-hinh' })}>
        <ExemplarFields form={action.form} />
      </Form>
    </Page>
  )
}
