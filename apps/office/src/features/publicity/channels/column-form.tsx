/** The form of a column, and the pages that open and edit one. How often it comes is a rule with its own day. */
import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { COLUMN_KINDS } from '@guongsang/contract/publicity-channel-words.ts'
import {
  type Column,
  editColumnRoute,
  listChannelsRoute,
  openColumnRoute,
  showColumnRoute,
} from '@guongsang/contract/publicity-channels.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { read } from '../../../lib/query.ts'
import { useAccount, useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf, Choose, ChooseMany } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { type ActionForm, Form, Part, Row, useActionForm } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Page } from '../../../ui/page.tsx'
import { OrganizationPicker, OrganizationsPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Await } from '../../../ui/states.tsx'
import { usePublicityLabels } from '../labels/use-publicity-labels.ts'
import { emptyRule, RuleFields } from './rule-fields.tsx'

const columnBody = openColumnRoute.body.omit({ rule: true })
type Typed = Omit<Parsed<typeof openColumnRoute>['body'], 'rule'> & Record<string, unknown>

const help = {
  about: 'Chuyên mục có tên riêng, một kênh, một đơn vị chủ trì và các đơn vị phối hợp.',
  steps: [
    'Chọn kênh, đơn vị chủ trì, nội dung tập trung.',
    'Đặt nhịp: số kỳ mỗi tuần, tháng, quý, năm; để trống nếu chỉ ghi “thường xuyên”.',
    'Đặt thời lượng tối đa mỗi lần phát nếu kế hoạch có ghi.',
  ],
  notes: ['Mức “Đề nghị” không bao giờ bị tính là thiếu.'],
}

export function OpenColumnPage() {
  const { today } = useSession()
  const { organization } = useAccount()
  const { kenh } = useSearch({ strict: false }) as { kenh?: string }
  const navigate = useNavigate()
  const open = useAct(openColumnRoute, {
    done: 'Đã mở chuyên mục.',
    quiet: true,
    after: ({ id }) => void navigate({ to: '/chuyen-muc/$id', params: { id } }),
  })
  const action = useActionForm({
    initial: {
      name: '',
      kind: 'column',
      channelId: kenh ?? '',
      leadId: organization?.id ?? '',
      cooperatorIds: [],
      topics: [],
      format: null,
      source: null,
      openedOn: today,
      rule: emptyRule,
    } as Parsed<typeof openColumnRoute>['body'] & Record<string, unknown>,
    schema: openColumnRoute.body,
    submit: (body) => open.mutateAsync({ body: openColumnRoute.body.parse(body) }),
  })
  return (
    <Page title="Mở chuyên mục" lead="Chuyên mục hoặc chuyên trang mới." help={help}>
      <Form action={action} act="Lưu">
        <ColumnFields action={action as unknown as ActionForm<Typed>} />
        <Part title="Nhịp và thời lượng">
          <RuleFields form={action.form} prefix="rule." />
        </Part>
      </Form>
    </Page>
  )
}

export function EditColumnPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showColumnRoute, { params: { id } }))
  return <Await reply={reply}>{(column) => <Editing key={column.version} column={column} />}</Await>
}

function Editing({ column }: { column: Column }) {
  const { id, version } = column
  const navigate = useNavigate()
  const edit = useAct(editColumnRoute, {
    done: 'Đã lưu chuyên mục.',
    quiet: true,
    after: () => void navigate({ to: '/chuyen-muc/$id', params: { id } }),
  })
  const initial: Typed = {
    name: column.name,
    kind: column.kind,
    channelId: column.channel.id,
    leadId: column.lead.id,
    cooperatorIds: column.cooperators.map((unit) => unit.id),
    topics: column.topics.map(({ code }) => code),
    format: column.format,
    source: column.source,
    openedOn: column.openedOn,
  }
  const action = useActionForm({
    initial,
    schema: columnBody,
    submit: (body) => edit.mutateAsync({ params: { id }, body: { ...columnBody.parse(body), version } }),
  })
  return (
    <Page title="Sửa chuyên mục" lead={column.name} help={help}>
      <Form action={action} act="Lưu">
        <ColumnFields action={action} />
      </Form>
    </Page>
  )
}

/** A locality has some dozens of channels. */
const CHANNELS_MAX = 200

function ColumnFields({ action: { form } }: { action: ActionForm<Typed> }) {
  const channels = useQuery(read(listChannelsRoute, { query: { limit: CHANNELS_MAX } }))
  return (
    <>
      <Part title="Chuyên mục">
        <TextInput label="Tên" {...form.getInputProps('name')} />
        <Row>
          <NativeSelect label="Loại" data={choicesOf(COLUMN_KINDS)} {...form.getInputProps('kind')} />
          <DateField label="Mở từ ngày" {...form.getInputProps('openedOn')} />
        </Row>
        <Choose
          label="Kênh"
          disabled={channels.data === undefined}
          data={(channels.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('channelId')}
        />
        <OrganizationPicker label="Đơn vị chủ trì" {...form.getInputProps('leadId')} />
        <OrganizationsPicker label="Đơn vị phối hợp" {...form.getInputProps('cooperatorIds')} />
      </Part>
      <Part title="Nội dung">
        <ChooseMany
          label="Nội dung tập trung"
          data={usePublicityLabels('topic')}
          {...form.getInputProps('topics')}
        />
        <LongText label="Cách thể hiện" {...form.getInputProps('format')} />
        <OptionalText label="Theo kế hoạch, văn bản" {...form.getInputProps('source')} />
      </Part>
    </>
  )
}
