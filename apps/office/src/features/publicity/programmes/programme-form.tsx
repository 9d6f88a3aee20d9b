/** Soạn, sửa chương trình: a title and the lines by month. */
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { listChannelsRoute } from '@guongsang/contract/publicity-channels.ts'
import {
  draftProgrammeRoute,
  editProgrammeRoute,
  type Programme,
  showProgrammeRoute,
} from '@guongsang/contract/publicity-programmes.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { read } from '../../../lib/query.ts'
import { useAccount, useSession } from '../../../lib/session.ts'
import { yearOfDay } from '../../../lib/year.ts'
import { useAct } from '../../../ui/act.ts'
import { type Choice, Choose, ChooseMany } from '../../../ui/choose.tsx'
import { type ActionForm, Form, Part, Row, useActionForm } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Page } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Await } from '../../../ui/states.tsx'
import { YearField } from '../../../ui/year-field.tsx'
import { usePublicityLabels } from '../labels/use-publicity-labels.ts'
import styles from '../publicity.module.css'

type Body = Parsed<typeof draftProgrammeRoute>['body']
type Lines = Pick<Body, 'title' | 'lines'> & Record<string, unknown>

const emptyLine: Body['lines'][number] = {
  id: null,
  month: 1,
  content: '',
  form: null,
  channelId: null,
  topics: [],
  audiences: [],
  quantity: 1,
  inCharge: null,
}

const help = {
  about: 'Mỗi dòng là một việc dự kiến trong một tháng: làm gì, hình thức nào, bao nhiêu, ai phụ trách.',
  steps: ['Thêm từng việc theo tháng.', 'Lưu, rồi thủ trưởng duyệt.'],
  notes: ['Việc đã có kết quả thì không bỏ được.'],
}

export function DraftProgrammePage() {
  const { today } = useSession()
  const { organization } = useAccount()
  const navigate = useNavigate()
  const draft = useAct(draftProgrammeRoute, {
    done: 'Đã lưu chương trình.',
    quiet: true,
    after: ({ id }) => void navigate({ to: '/chuong-trinh-tuyen-truyen/$id', params: { id } }),
  })
  const year = yearOfDay(today)
  const initial: Body & Record<string, unknown> = {
    organizationId: organization?.id ?? '',
    year,
    title: `Chương trình tuyên truyền thi đua, khen thưởng năm ${year}`,
    lines: [emptyLine],
  }
  const action = useActionForm({
    initial,
    schema: draftProgrammeRoute.body,
    submit: (body) => draft.mutateAsync({ body: draftProgrammeRoute.body.parse(body) }),
  })
  const { form } = action
  return (
    <Page title="Soạn chương trình tuyên truyền" lead="Việc dự kiến trong năm của đơn vị." help={help}>
      <Form action={action} act="Lưu">
        <Part title="Chương trình">
          <OrganizationPicker label="Đơn vị" {...form.getInputProps('organizationId')} />
          <YearField {...form.getInputProps('year')} />
        </Part>
        <ProgrammeFields action={action as unknown as ActionForm<Lines>} />
      </Form>
    </Page>
  )
}

export function EditProgrammePage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showProgrammeRoute, { params: { id } }))
  return (
    <Await reply={reply}>{(programme) => <Editing key={programme.version} programme={programme} />}</Await>
  )
}

const edited = editProgrammeRoute.body.omit({ version: true })

function Editing({ programme }: { programme: Programme }) {
  const { id, version } = programme
  const navigate = useNavigate()
  const edit = useAct(editProgrammeRoute, {
    done: 'Đã lưu chương trình.',
    quiet: true,
    after: () => void navigate({ to: '/chuong-trinh-tuyen-truyen/$id', params: { id } }),
  })
  const initial: Lines = {
    title: programme.title,
    lines: programme.lines.map((line) => ({
      id: line.id,
      month: line.month,
      content: line.content,
      form: line.form?.code ?? null,
      channelId: line.channel?.id ?? null,
      topics: line.topics.map(({ code }) => code),
      audiences: line.audiences.map(({ code }) => code),
      quantity: line.quantity,
      inCharge: line.inCharge,
    })),
  }
  const action = useActionForm({
    initial,
    schema: edited,
    submit: (body) => edit.mutateAsync({ params: { id }, body: { ...edited.parse(body), version } }),
  })
  return (
    <Page title="Sửa chương trình" lead={programme.organization.name} help={help}>
      <Form action={action} act="Lưu">
        <ProgrammeFields action={action} />
      </Form>
    </Page>
  )
}

interface Lists {
  forms: Choice[]
  topics: Choice[]
  audiences: Choice[]
  channels: Choice[]
}

function ProgrammeFields({ action: { form } }: { action: ActionForm<Lines> }) {
  const channels = useQuery(read(listChannelsRoute, { query: { limit: 200 } }))
  const lists: Lists = {
    forms: usePublicityLabels('form'),
    topics: usePublicityLabels('topic'),
    audiences: usePublicityLabels('audience'),
    channels: (channels.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name })),
  }
  const { lines } = form.values
  return (
    <Part title="Việc dự kiến">
      <TextInput label="Tên chương trình" {...form.getInputProps('title')} />
      {lines.map((line, at) => (
        // Lines have no name of their own until they are saved.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={line.id ?? `moi-${at}`} className={styles.line}>
          <LineFields form={form} at={at} lists={lists} />
          <Button
            variant="default"
            size="compact-sm"
            style={{ justifySelf: 'start' }}
            disabled={lines.length === 1}
            aria-label={`Bỏ việc ${at + 1}`}
            onClick={() =>
              form.setFieldValue(
                'lines',
                lines.filter((_, index) => index !== at),
              )
            }
          >
            Bỏ việc này
          </Button>
        </div>
      ))}
      <Button
        variant="default"
        style={{ alignSelf: 'start' }}
        onClick={() =>
          form.setFieldValue('lines', [...lines, { ...emptyLine, month: lines.at(-1)?.month ?? 1 }])
        }
      >
        Thêm việc
      </Button>
    </Part>
  )
}

const months = Array.from({ length: 12 }, (_, at) => ({ value: String(at + 1), label: `Tháng ${at + 1}` }))

interface LineProps {
  form: ActionForm<Lines>['form']
  at: number
  lists: Lists
}

function LineFields({ form, at, lists }: LineProps) {
  const field = (name: string) => form.getInputProps(`lines.${at}.${name}`)
  return (
    <>
      <Textarea label={`Việc ${at + 1}`} autosize {...field('content')} />
      <Row>
        <NativeSelect
          label="Tháng"
          data={months}
          {...field('month')}
          value={String(form.values.lines[at]?.month)}
          onChange={(event) => form.setFieldValue(`lines.${at}.month`, Number(event.currentTarget.value))}
        />
        <NumberField label="Số lượng" {...field('quantity')} />
      </Row>
      <Row>
        <Choose label="Hình thức" clearable data={lists.forms} {...field('form')} />
        <Choose label="Kênh" clearable data={lists.channels} {...field('channelId')} />
      </Row>
      <Row>
        <ChooseMany label="Nội dung" data={lists.topics} {...field('topics')} />
        <ChooseMany label="Đối tượng" data={lists.audiences} {...field('audiences')} />
      </Row>
      <OptionalText label="Người phụ trách" {...field('inCharge')} />
    </>
  )
}
