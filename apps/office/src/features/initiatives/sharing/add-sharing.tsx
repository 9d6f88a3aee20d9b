/** Ghi hoạt động: recognised initiatives are picked, each with the author who was presented. */
import { Button, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listInitiativesRoute } from '@guongsang/contract/initiatives.ts'
import { addSharingRoute } from '@guongsang/contract/initiatives-sharing.ts'
import { read } from '../../../lib/query.ts'
import { useAccount } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import styles from '../initiatives.module.css'

interface Shared {
  initiativeId: string
  holderName: string
  personId: string | null
}

export function AddSharing({ onClose }: { onClose: () => void }) {
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
      shared: [] as Shared[],
    },
    schema: addSharingRoute.body,
    submit: (body) => add.mutateAsync({ body: addSharingRoute.body.parse(body) }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <OrganizationPicker label="Đơn vị tổ chức" {...form.getInputProps('organizationId')} />
      <Row>
        <TextInput label="Hình thức" placeholder="Hội nghị, tọa đàm…" {...form.getInputProps('form')} />
        <DateField label="Ngày tổ chức" {...form.getInputProps('heldOn')} />
      </Row>
      <Row>
        <OptionalText label="Địa điểm" {...form.getInputProps('place')} />
        <OptionalText label="Thành phần dự" {...form.getInputProps('audience')} />
        <NumberField label="Số người dự" {...form.getInputProps('attendance')} />
      </Row>
      <SharedField
        value={form.values.shared}
        onChange={(shared) => form.setFieldValue('shared', shared)}
        error={typeof form.errors.shared === 'string' ? form.errors.shared : null}
      />
      <Textarea
        label="Kết quả"
        autosize
        minRows={2}
        {...form.getInputProps('result')}
        value={form.values.result ?? ''}
      />
    </Form>
  )
}

interface FieldProps {
  value: Shared[]
  onChange: (shared: Shared[]) => void
  error: string | null
}

function SharedField({ value, onChange, error }: FieldProps) {
  const reply = useQuery(read(listInitiativesRoute, { query: { state: 'recognized', limit: 100 } }))
  const holders = (reply.data?.rows ?? []).flatMap(({ id, title, authors }) =>
    authors.map(({ personId, name }) => ({
      key: `${id} ${personId ?? name}`,
      label: `${name}: ${title}`,
      shared: { initiativeId: id, holderName: name, personId },
    })),
  )
  const labelOf = (one: Shared) =>
    holders.find(
      ({ shared }) => shared.initiativeId === one.initiativeId && shared.holderName === one.holderName,
    )?.label ?? one.holderName
  return (
    <>
      <Choose
        key={value.length}
        label="Tác giả và sáng kiến được giới thiệu"
        error={error}
        data={holders.map(({ key, label }) => ({ value: key, label }))}
        onChange={(key) => {
          const found = holders.find((one) => one.key === key)
          if (found && !value.some((one) => labelOf(one) === found.label)) onChange([...value, found.shared])
        }}
      />
      {value.map((one) => (
        <div key={labelOf(one)} className={styles.acts}>
          <span>{labelOf(one)}</span>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={`Bỏ ${labelOf(one)}`}
            onClick={() => onChange(value.filter((other) => other !== one))}
          >
            Bỏ
          </Button>
        </div>
      ))}
    </>
  )
}
