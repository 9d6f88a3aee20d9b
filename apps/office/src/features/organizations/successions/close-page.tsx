/** Giải thể, kết thúc hoạt động. */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { getOrganizationRoute, type Organization } from '@guongsang/contract/organizations.ts'
import { closeOrganizationRoute, previewClosureRoute } from '@guongsang/contract/organizations-successions.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Page } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Await } from '../../../ui/states.tsx'
import { Arrangement, usePreview } from './arrangement.tsx'

const help = {
  about: 'Đơn vị kết thúc hoạt động mà không có đơn vị kế thừa. Mọi điều đã ghi vẫn xem được.',
  steps: [
    'Ghi ngày hoạt động cuối cùng và quyết định.',
    'Nếu còn đơn vị trực thuộc, chọn nơi chuyển đến.',
    'Bấm Xem hệ quả rồi bấm Giải thể.',
  ],
}

interface Values extends Record<string, unknown> {
  lastDay: string
  decision: string | null
  childrenToId: string | null
}

export function ClosePage() {
  const { id } = useParams({ from: '/shell/don-vi/$id/giai-the' })
  const reply = useQuery(read(getOrganizationRoute, { params: { id }, query: {} }))
  return <Await reply={reply}>{(unit) => <CloseForm unit={unit} />}</Await>
}

function CloseForm({ unit }: { unit: Organization }) {
  const navigate = useNavigate()
  const params = { id: unit.id }
  const preview = usePreview<Values>()
  const look = useAct(previewClosureRoute, { quiet: true })
  const close = useAct(closeOrganizationRoute, {
    done: 'Đã ghi đơn vị kết thúc hoạt động.',
    after: () => void navigate({ to: '/don-vi/$id', params, ignoreBlocker: true }),
  })
  const action = useActionForm<Values>({
    initial: { lastDay: '', decision: '', childrenToId: null },
    schema: previewClosureRoute.body,
    submit: async (values) => preview.keep(values, await look.mutateAsync({ params, body: bodyOf(values) })),
  })
  const { form } = action
  return (
    <Page
      kicker={
        <Link to="/don-vi/$id" params={params}>
          {unit.name}
        </Link>
      }
      title="Giải thể"
      help={help}
    >
      <Arrangement
        action={action}
        consequences={preview.of(form)}
        act="Giải thể"
        busy={close.isPending}
        onDo={(values) => close.mutate({ params, body: bodyOf(values) })}
        onCancel={() => void navigate({ to: '/don-vi/$id', params })}
      >
        <DateField label="Ngày hoạt động cuối cùng" {...form.getInputProps('lastDay')} />
        <OptionalText
          label="Quyết định"
          description="Số, ngày, cơ quan ban hành."
          {...form.getInputProps('decision')}
        />
        {unit.counts.children > 0 && (
          <OrganizationPicker
            label={`Chuyển ${unit.counts.children} đơn vị trực thuộc đến`}
            {...form.getInputProps('childrenToId')}
          />
        )}
      </Arrangement>
    </Page>
  )
}

const bodyOf = (values: Values) => ({ ...values, decision: values.decision ?? '' })
