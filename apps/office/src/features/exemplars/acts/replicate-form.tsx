import { NativeSelect, TextInput } from '@mantine/core'
import { addReplicationRoute, editReplicationRoute } from '@guongsang/contract/exemplars-life.ts'
import { REPLICATION_KINDS, REPLICATION_STATES } from '@guongsang/contract/exemplars-words.ts'
import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { FilesField } from '../../../ui/files-field.tsx'
import {
  OrganizationPicker,
  OrganizationsPicker,
  useUnits,
} from '../../../ui/pickers/organization-picker.tsx'
import { LongText } from '../../../ui/long-text.tsx'

export type Replication = Exemplar['replications'][number]

interface Props {
  exemplarId: string
  /** Null: a new one. */
  replication: Replication | null
  onClose: () => void
}

/** Nhân rộng, thi đua cùng: who took it over, since when, how far, with what result. */
export function ReplicateForm({ exemplarId, replication, onClose }: Props) {
  const { today } = useSession()
  const units = useUnits()
  const outcome = { quiet: true, done: 'Đã lưu.', after: onClose }
  const add = useAct(addReplicationRoute, outcome)
  const edit = useAct(editReplicationRoute, outcome)
  const action = useActionForm({
    initial: {
      kind: replication?.kind ?? 'replicates',
      organizationId: replication?.organization?.id ?? null,
      byName: replication?.byName ?? '',
      since: replication?.since ?? today,
      scale: replication?.scale ?? null,
      goal: replication?.goal ?? null,
      result: replication?.result ?? null,
      state: replication?.state ?? 'begun',
      endedOn: replication?.endedOn ?? null,
      fileIds: replication?.fileIds ?? [],
      partnerIds: (replication?.partners ?? []).map(({ id }) => id),
    },
    schema: addReplicationRoute.body,
    submit: (body): Promise<unknown> =>
      replication === null
        ? add.mutateAsync({ params: { id: exemplarId }, body })
        : edit.mutateAsync({
            params: { id: replication.id },
            body: { ...body, version: replication.version },
          }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <Row>
        <NativeSelect label="Việc" data={choicesOf(REPLICATION_KINDS)} {...form.getInputProps('kind')} />
        <DateField label="Từ ngày" {...form.getInputProps('since')} />
      </Row>
      <OrganizationPicker
        label="Đơn vị"
        clearable
        {...form.getInputProps('organizationId')}
        onChange={(id) => {
          const unit = units?.find((one) => one.id === id)
          form.setFieldValue('organizationId', unit?.id ?? null)
          if (unit !== undefined) form.setFieldValue('byName', unit.name)
        }}
      />
      <TextInput label="Nơi làm theo, người làm theo" {...form.getInputProps('byName')} />
      <Row>
        <OptionalText label="Quy mô" {...form.getInputProps('scale')} />
        <OptionalText label="Mục tiêu" {...form.getInputProps('goal')} />
      </Row>
      <OrganizationsPicker
        label="Cùng làm"
        description="Đơn vị, đoàn thể, doanh nghiệp phối hợp."
        {...form.getInputProps('partnerIds')}
      />
      <LongText label="Kết quả" {...form.getInputProps('result')} />
      <FilesField label="Tài liệu kèm theo" {...form.getInputProps('fileIds')} />
      <Row>
        <NativeSelect
          label="Hiện nay"
          data={choicesOf(REPLICATION_STATES)}
          {...form.getInputProps('state')}
        />
        {form.values.state === 'stopped' && (
          <DateField label="Dừng ngày" {...form.getInputProps('endedOn')} />
        )}
      </Row>
    </Form>
  )
}
