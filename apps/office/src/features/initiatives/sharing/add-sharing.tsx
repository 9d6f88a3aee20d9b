/** Ghi hoạt động: recognised initiatives are picked, each with the author who was presented. */
import { type SelectProps, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listInitiativesRoute } from '@guongsang/contract/initiatives.ts'
import { addSharingRoute } from '@guongsang/contract/initiatives-sharing.ts'
import { listItemsRoute } from '@guongsang/contract/plans-obligations.ts'
import { readList } from '../../../lib/query.ts'
import { useAccount, useMay } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FilesField } from '../../../ui/files-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { type Picked, PickedField } from '../../../ui/picked-field.tsx'
import { EventPicker } from '../../../ui/pickers/event-picker.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { type RemoteChoice, RemoteChoose, type RemoteProps } from '../../../ui/remote-choose.tsx'

interface Shared {
  initiativeId: string
  holderName: string
  personId: string | null
}

export function AddSharing({ onClose }: { onClose: () => void }) {
  const may = useMay()
  const { organization } = useAccount()
  const add = useAct(addSharingRoute, { done: 'Đã ghi hoạt động.', quiet: true, after: onClose })
  const action = useActionForm({
    initial: {
      organizationId: organization?.id ?? '',
      heldOn: null as string | null,
      place: null as string | null,
      form: '',
      audience: null as string | null,
      attendance: null as number | null,
      result: null as string | null,
      itemId: null as string | null,
      eventId: null as string | null,
      fileIds: [] as string[],
      shared: [] as (Shared & Picked)[],
    },
    schema: addSharingRoute.body,
    submit: (body) => add.mutateAsync({ body: addSharingRoute.body.parse(body) }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <OrganizationPicker label="Đơn vị tổ chức" {...form.getInputProps('organizationId')} />
      <ItemChoice organizationId={form.values.organizationId} {...form.getInputProps('itemId')} />
      <Row>
        <TextInput label="Hình thức" placeholder="Hội nghị, tọa đàm…" {...form.getInputProps('form')} />
        <DateField label="Ngày tổ chức" {...form.getInputProps('heldOn')} />
      </Row>
      {may('can-view-events') && (
        <EventPicker label="Tại sự kiện" clearable {...form.getInputProps('eventId')} />
      )}
      <Row>
        <OptionalText label="Địa điểm" {...form.getInputProps('place')} />
        <OptionalText label="Thành phần dự" {...form.getInputProps('audience')} />
        <NumberField label="Số người dự" {...form.getInputProps('attendance')} />
      </Row>
      <PickedField
        label="Tác giả và sáng kiến được giới thiệu"
        picker={HolderPicker}
        value={form.values.shared}
        onChange={(picked) => form.setFieldValue('shared', picked.map(sharedOf))}
        error={form.errors.shared}
      />
      <LongText label="Kết quả" {...form.getInputProps('result')} />
      <FilesField label="Ảnh, báo cáo kèm theo" {...form.getInputProps('fileIds')} />
    </Form>
  )
}

/** Việc phải nộp it counts for: the unit's own activities that are still open. */
function ItemChoice({ organizationId, ...input }: { organizationId: string } & SelectProps) {
  const query = { organizationId, owes: 'activity', view: 'open', limit: 100 } as const
  const reply = useQuery({ ...readList(listItemsRoute, { query }), enabled: organizationId !== '' })
  const items = reply.data?.rows ?? []
  return (
    <Choose
      label="Tính cho việc phải nộp"
      description="Số cá nhân được giới thiệu vào thẳng bài nộp của việc này."
      clearable
      data={items.map(({ id, title, periodLabel }) => ({ value: id, label: `${title}, ${periodLabel}` }))}
      {...input}
    />
  )
}

/** Tác giả và sáng kiến: recognised ones, asked of the server as one types. */
const HolderPicker = (props: RemoteProps) => <RemoteChoose useAnswer={useHolders} {...props} />

function useHolders(q: string): RemoteChoice[] | undefined {
  const query = { q, state: 'recognized', limit: 30 } as const
  return useQuery(readList(listInitiativesRoute, { query })).data?.rows.flatMap(({ id, title, authors }) =>
    authors.map(({ personId, name }) => ({
      value: keyOf({ initiativeId: id, holderName: name, personId }),
      label: `${name}: ${title}`,
    })),
  )
}

const keyOf = ({ initiativeId, holderName, personId }: Shared): string =>
  JSON.stringify([initiativeId, personId, holderName])

function sharedOf({ id, name }: Picked): Shared & Picked {
  const [initiativeId, personId, holderName] = JSON.parse(id) as [string, string | null, string]
  return { id, name, initiativeId, personId, holderName }
}
