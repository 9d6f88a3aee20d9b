/** The form of a channel, and the pages that open and edit one. */
import { Checkbox, NativeSelect, TagsInput, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import { CHANNEL_KINDS } from '@guongsang/contract/publicity-channel-words.ts'
import {
  type Channel,
  editChannelRoute,
  openChannelRoute,
  showChannelRoute,
} from '@guongsang/contract/publicity-channels.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { read } from '../../../lib/query.ts'
import { useAccount, useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { type ActionForm, Form, Part, Row, useActionForm } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Page } from '../../../ui/page.tsx'
import { OrganizationsPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Await } from '../../../ui/states.tsx'

type Typed = Parsed<typeof openChannelRoute>['body'] & Record<string, unknown>

const help = {
  about: 'Một kênh là một nơi đăng, phát có cơ quan chịu trách nhiệm.',
  steps: [
    'Ghi tên như đang gọi; tên khác của cùng một kênh ghi ở ô Tên khác.',
    'Chọn mọi cơ quan cùng quản; cơ quan đầu tiên chịu trách nhiệm chính.',
  ],
  notes: ['Kênh nội bộ phải ghi dành cho ai.'],
}

export function OpenChannelPage() {
  const { today } = useSession()
  const { organization } = useAccount()
  const navigate = useNavigate()
  const open = useAct(openChannelRoute, {
    done: 'Đã mở kênh.',
    quiet: true,
    after: ({ id }) => void navigate({ to: '/kenh/$id', params: { id } }),
  })
  const initial: Typed = {
    name: '',
    otherNames: [],
    kind: 'portal',
    level: 'district',
    official: true,
    restricted: false,
    audienceNote: null,
    address: null,
    ownerIds: organization === null ? [] : [organization.id],
    openedOn: today,
    note: null,
  }
  const action = useActionForm({
    initial,
    schema: openChannelRoute.body,
    submit: (body) => open.mutateAsync({ body: openChannelRoute.body.parse(body) }),
  })
  return (
    <Page title="Mở kênh" lead="Kênh mới của địa phương hoặc của đơn vị." help={help}>
      <ChannelForm action={action} />
    </Page>
  )
}

export function EditChannelPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showChannelRoute, { params: { id } }))
  return <Await reply={reply}>{(channel) => <Editing key={channel.version} channel={channel} />}</Await>
}

function Editing({ channel }: { channel: Channel }) {
  const { id, version, owners } = channel
  const navigate = useNavigate()
  const edit = useAct(editChannelRoute, {
    done: 'Đã lưu kênh.',
    quiet: true,
    after: () => void navigate({ to: '/kenh/$id', params: { id } }),
  })
  const initial: Typed = {
    name: channel.name,
    otherNames: channel.otherNames,
    kind: channel.kind,
    level: channel.level,
    official: channel.official,
    restricted: channel.restricted,
    audienceNote: channel.audienceNote,
    address: channel.address,
    ownerIds: owners.map((owner) => owner.id),
    openedOn: channel.openedOn,
    note: channel.note,
  }
  const action = useActionForm({
    initial,
    schema: openChannelRoute.body,
    submit: (body) =>
      edit.mutateAsync({ params: { id }, body: { ...openChannelRoute.body.parse(body), version } }),
  })
  return (
    <Page title="Sửa kênh" lead={channel.name} help={help}>
      <ChannelForm action={action} />
    </Page>
  )
}

function ChannelForm({ action }: { action: ActionForm<Typed> }) {
  const { form } = action
  return (
    <Form action={action} act="Lưu">
      <Part title="Kênh">
        <TextInput label="Tên" {...form.getInputProps('name')} />
        <TagsInput
          label="Tên khác"
          description="Gõ một tên rồi bấm Enter."
          {...form.getInputProps('otherNames')}
        />
        <Row>
          <NativeSelect label="Loại" data={choicesOf(CHANNEL_KINDS)} {...form.getInputProps('kind')} />
          <NativeSelect label="Cấp" data={choicesOf(LEVELS)} {...form.getInputProps('level')} />
        </Row>
        <OptionalText
          label="Địa chỉ"
          description="Địa chỉ trang, tần số, hoặc nơi đặt loa."
          {...form.getInputProps('address')}
        />
      </Part>
      <Part title="Ai quản">
        <OrganizationsPicker label="Cơ quan chủ quản" {...form.getInputProps('ownerIds')} />
        <Checkbox
          label="Kênh chính thống của cơ quan nhà nước, tổ chức"
          {...form.getInputProps('official', { type: 'checkbox' })}
        />
        <Checkbox label="Chỉ dùng nội bộ" {...form.getInputProps('restricted', { type: 'checkbox' })} />
        {form.values.restricted && (
          <OptionalText label="Dành cho ai" {...form.getInputProps('audienceNote')} />
        )}
      </Part>
      <Part title="Thời gian">
        <DateField label="Mở từ ngày" {...form.getInputProps('openedOn')} />
        <LongText label="Ghi chú" {...form.getInputProps('note')} />
      </Part>
    </Form>
  )
}
