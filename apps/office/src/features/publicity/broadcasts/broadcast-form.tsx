/** Xếp lịch, sửa kỳ phát sóng. What is too long is refused with the time it takes to read. */
import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import {
  type Broadcast,
  editBroadcastRoute,
  scheduleBroadcastRoute,
  showBroadcastRoute,
} from '@guongsang/contract/publicity-broadcasts.ts'
import {
  listChannelsRoute,
  listColumnsRoute,
  showColumnRoute,
} from '@guongsang/contract/publicity-channels.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { useState } from 'react'
import { read } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { Choose, ChooseMany } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { type ActionForm, Form, Part, Row, useActionForm } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Page } from '../../../ui/page.tsx'
import { type Picked, PickedField } from '../../../ui/picked-field.tsx'
import { ExemplarPicker } from '../../../ui/pickers/exemplar-picker.tsx'
import { PublicityItemPicker } from '../../../ui/pickers/publicity-item-picker.tsx'
import { OrganizationsPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Await } from '../../../ui/states.tsx'
import { usePublicityLabels } from '../labels/use-publicity-labels.ts'
import { AIRING } from './broadcasts-page.tsx'
import { DurationField } from './duration-field.tsx'

type Typed = Parsed<typeof scheduleBroadcastRoute>['body'] & Record<string, unknown>

const help = {
  about: 'Một kỳ phát sóng: phát ở đài nào, ngày giờ nào, dài bao nhiêu, nói về ai.',
  steps: [
    'Chọn đài, chuyên mục, ngày giờ và thời lượng dự kiến.',
    'Dán lời dẫn: khi lưu, chương trình tính thời gian đọc; quá thời lượng tối đa thì không nhận và nói cần rút bao nhiêu tiếng.',
    'Ghi điển hình, đơn vị được phản ánh và đơn vị phối hợp.',
  ],
  notes: ['Tốc độ đọc đặt ở Quản trị, Tham số theo ngày.'],
}

const empty = (today: string): Typed => ({
  channelId: '',
  columnId: null,
  title: '',
  plannedOn: today,
  plannedTime: null,
  plannedSeconds: 0,
  repeatOf: null,
  topics: [],
  script: null,
  itemIds: [],
  exemplarIds: [],
  unitIds: [],
  cooperatorIds: [],
  note: null,
})

export function ScheduleBroadcastPage() {
  const { kenh, chuyenmuc } = useSearch({ strict: false }) as { kenh?: string; chuyenmuc?: string }
  const column = useQuery({
    ...read(showColumnRoute, { params: { id: chuyenmuc ?? '' } }),
    enabled: chuyenmuc !== undefined,
  })
  if (chuyenmuc === undefined) return <Scheduling channelId={kenh ?? ''} columnId={null} />
  return (
    <Await reply={column}>{({ channel, id }) => <Scheduling channelId={channel.id} columnId={id} />}</Await>
  )
}

function Scheduling({ channelId, columnId }: { channelId: string; columnId: string | null }) {
  const { today } = useSession()
  const navigate = useNavigate()
  const schedule = useAct(scheduleBroadcastRoute, {
    done: 'Đã xếp lịch.',
    quiet: true,
    after: ({ id }) => void navigate({ to: '/ky-phat-song/$id', params: { id } }),
  })
  const action = useActionForm({
    initial: { ...empty(today), channelId, columnId },
    schema: scheduleBroadcastRoute.body,
    submit: (body) => schedule.mutateAsync({ body: scheduleBroadcastRoute.body.parse(body) }),
  })
  return (
    <Page title="Xếp lịch kỳ phát sóng" lead="Lưu dự kiến trước, biên tập và trình duyệt sau." help={help}>
      <BroadcastForm action={action} />
    </Page>
  )
}

export function EditBroadcastPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showBroadcastRoute, { params: { id } }))
  return (
    <Await reply={reply}>{(broadcast) => <Editing key={broadcast.version} broadcast={broadcast} />}</Await>
  )
}

const ids = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id)

function Editing({ broadcast }: { broadcast: Broadcast }) {
  const { id, version } = broadcast
  const navigate = useNavigate()
  const edit = useAct(editBroadcastRoute, {
    done: 'Đã lưu.',
    quiet: true,
    after: () => void navigate({ to: '/ky-phat-song/$id', params: { id } }),
  })
  const initial: Typed = {
    channelId: broadcast.channel.id,
    columnId: broadcast.column?.id ?? null,
    title: broadcast.title,
    plannedOn: broadcast.plannedOn,
    plannedTime: broadcast.plannedTime,
    plannedSeconds: broadcast.plannedSeconds,
    repeatOf: broadcast.repeatOf?.id ?? null,
    topics: broadcast.topics.map(({ code }) => code),
    script: broadcast.script,
    itemIds: ids(broadcast.items),
    exemplarIds: ids(broadcast.exemplars),
    unitIds: ids(broadcast.units),
    cooperatorIds: ids(broadcast.cooperators),
    note: broadcast.note,
  }
  const action = useActionForm({
    initial,
    schema: scheduleBroadcastRoute.body,
    submit: (body) =>
      edit.mutateAsync({ params: { id }, body: { ...scheduleBroadcastRoute.body.parse(body), version } }),
  })
  return (
    <Page title="Sửa kỳ phát sóng" lead={broadcast.title} help={help}>
      <BroadcastForm action={action} exemplars={broadcast.exemplars} items={broadcast.items} />
    </Page>
  )
}

interface FormProps {
  action: ActionForm<Typed>
  exemplars?: readonly Picked[]
  items?: readonly Picked[]
}

function BroadcastForm({ action, exemplars = [], items = [] }: FormProps) {
  const { form } = action
  const [picked, setPicked] = useState(exemplars)
  const [stories, setStories] = useState(items)
  return (
    <Form action={action} act="Lưu">
      <Part title="Phát ở đâu, khi nào">
        <StationFields action={action} />
        <TextInput label="Tên kỳ phát sóng" {...form.getInputProps('title')} />
        <Row>
          <DateField label="Ngày dự kiến" {...form.getInputProps('plannedOn')} />
          <OptionalText label="Giờ dự kiến" placeholder="17:30" {...form.getInputProps('plannedTime')} />
        </Row>
        <DurationField label="Thời lượng dự kiến" {...form.getInputProps('plannedSeconds')} />
      </Part>
      <Part title="Nội dung">
        <ChooseMany label="Nội dung" data={usePublicityLabels('topic')} {...form.getInputProps('topics')} />
        <LongText
          label="Lời dẫn"
          description="Dán toàn bộ lời đọc để tính thời gian."
          minRows={8}
          maxRows={24}
          {...form.getInputProps('script')}
        />
      </Part>
      <Part title="Nói về ai, làm cùng ai">
        <PickedField
          label="Tin, bài được đọc"
          picker={PublicityItemPicker}
          value={stories}
          error={form.errors.itemIds}
          onChange={(all) => {
            setStories(all)
            form.setFieldValue('itemIds', ids(all))
          }}
        />
        <PickedField
          label="Điển hình được giới thiệu"
          picker={ExemplarPicker}
          value={picked}
          error={form.errors.exemplarIds}
          onChange={(all) => {
            setPicked(all)
            form.setFieldValue('exemplarIds', ids(all))
          }}
        />
        <OrganizationsPicker label="Đơn vị được phản ánh" {...form.getInputProps('unitIds')} />
        <OrganizationsPicker label="Đơn vị phối hợp" {...form.getInputProps('cooperatorIds')} />
        <LongText label="Ghi chú" {...form.getInputProps('note')} />
      </Part>
    </Form>
  )
}

/** The columns one may choose are those of the channel. */
function StationFields({ action: { form } }: { action: ActionForm<Typed> }) {
  const { channelId } = form.values
  const channels = useQuery(read(listChannelsRoute, { query: { limit: 200 } }))
  const columns = useQuery({
    ...read(listColumnsRoute, { query: { channelId, limit: 100 } }),
    enabled: channelId !== '',
  })
  return (
    <Row>
      <Choose
        label="Đài, loa"
        disabled={channels.data === undefined}
        data={(channels.data?.rows ?? [])
          .filter(({ kind }) => AIRING.includes(kind))
          .map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('channelId')}
        onChange={(id) => {
          form.setFieldValue('channelId', id ?? '')
          form.setFieldValue('columnId', null)
        }}
      />
      <Choose
        label="Chuyên mục"
        placeholder="Ngoài chuyên mục"
        clearable
        disabled={columns.data === undefined}
        data={(columns.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('columnId')}
      />
    </Row>
  )
}
