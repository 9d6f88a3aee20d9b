/** Ghi một lần khen thưởng; one that looks like an award already kept is asked about before it is written. */
import { Link, useNavigate } from '@tanstack/react-router'
import { recordAwardRoute } from '@guongsang/contract/honours.ts'
import { ApiError } from '../../../lib/call.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { Form, KEPT, useActionForm } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { AwardFields, type AwardValues, noAward } from './award-fields.tsx'

const help = {
  about: 'Ghi một lần khen thưởng theo quyết định đã ban hành.',
  steps: [
    'Chọn đối tượng và đơn vị của đối tượng khi được khen.',
    'Chọn danh hiệu, hình thức, cấp, năm đạt thành tích.',
    'Ghi số, ngày quyết định nếu có trong tay.',
  ],
  notes: ['Nếu đã có lần giống vậy, hệ thống hỏi lại trước khi ghi.'],
}

export function RecordAwardPage() {
  const ask = useAsk()
  const navigate = useNavigate()
  const { today } = useSession()
  const record = useAct(recordAwardRoute, {
    quiet: true,
    done: 'Đã ghi khen thưởng.',
    after: ({ id }) => void navigate({ to: '/khen-thuong', search: { xem: id } as never }),
  })
  const send = async ({ reason: _, ...body }: AwardValues) => {
    try {
      return await record.mutateAsync({ body })
    } catch (error) {
      const ids = alikeIn(error)
      if (ids === null) throw error
      const answer = await ask({
        title: 'Đã có lần khen thưởng giống vậy',
        text: (error as ApiError).problem.detail,
        act: 'Đúng là lần khác, ghi thêm',
      })
      return answer === null ? KEPT : record.mutateAsync({ body: { ...body, isNotOneOf: ids } })
    }
  }
  const action = useActionForm<AwardValues>({
    initial: noAward(today.slice(0, 4)),
    schema: recordAwardRoute.body,
    submit: send,
  })
  return (
    <Page kicker={<Link to="/khen-thuong">Lịch sử khen thưởng</Link>} title="Ghi khen thưởng" help={help}>
      <Form action={action} act="Lưu" onCancel={() => void navigate({ to: '/khen-thuong' })}>
        <AwardFields form={action.form} />
      </Form>
    </Page>
  )
}

/** The awards that look the same, when that is what the server asks about. */
function alikeIn(error: unknown): string[] | null {
  if (!(error instanceof ApiError) || error.problem.code !== 'award-looks-known') return null
  const ids = error.problem.facts?.['ids']
  return Array.isArray(ids) ? ids.map(String) : null
}
