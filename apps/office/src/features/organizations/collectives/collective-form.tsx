import { Checkbox, TextInput } from '@mantine/core'
import {
  type Collective,
  createCollectiveRoute,
  editCollectiveRoute,
} from '@guongsang/contract/organizations-collectives.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'

interface Props {
  /** Null: a new one. */
  collective: Collective | null
  withinId: string | undefined
  onClose: () => void
}

export function CollectiveForm({ collective, withinId, onClose }: Props) {
  const create = useAct(createCollectiveRoute, { quiet: true, done: 'Đã thêm tập thể.', after: onClose })
  const edit = useAct(editCollectiveRoute, { quiet: true, done: 'Đã lưu tập thể.', after: onClose })
  const action = useActionForm({
    initial: {
      name: collective?.name ?? '',
      organizationId: collective?.organization.id ?? withinId ?? '',
      isSmall: collective?.isSmall ?? false,
      size: collective?.size ?? null,
      from: collective?.from ?? null,
    },
    schema: createCollectiveRoute.body,
    submit: (values) => {
      const { name, isSmall, size } = values
      return collective === null
        ? create.mutateAsync({ body: values })
        : edit.mutateAsync({
            params: { id: collective.id },
            body: { name, isSmall, size, version: collective.version },
          })
    },
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <TextInput
        label="Tên tập thể"
        placeholder="Khoa Nội, Tổ Toán - Tin, Đội trật tự…"
        data-autofocus
        {...form.getInputProps('name')}
      />
      {collective === null && (
        <>
          <OrganizationPicker label="Thuộc đơn vị" {...form.getInputProps('organizationId')} />
          <DateField
            label="Có từ ngày"
            description="Không rõ thì để trống."
            {...form.getInputProps('from')}
          />
        </>
      )}
      <NumberField label="Số người" {...form.getInputProps('size')} />
      <Checkbox
        label="Tập thể nhỏ"
        description="Tổ, đội, phòng, khoa bên trong đơn vị; được thống kê riêng khi xét khen thưởng."
        {...form.getInputProps('isSmall', { type: 'checkbox' })}
      />
    </Form>
  )
}
