import { TextInput } from '@mantine/core'
import { editAccountRoute } from '@guongsang/contract/accounts.ts'
import { useAct } from '../../../ui/act.ts'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { PersonPicker } from '../../../ui/pickers/person-picker.tsx'
import type { Account } from './account-page.tsx'

export function EditAccount({ account, onClose }: { account: Account; onClose: () => void }) {
  const edit = useAct(editAccountRoute, { quiet: true, done: 'Đã lưu tài khoản.', after: onClose })
  const action = useActionForm({
    initial: {
      name: account.name,
      email: account.email,
      personId: account.personId,
      organizationId: account.organization?.id ?? null,
    },
    schema: editAccountRoute.body,
    submit: (body) => edit.mutateAsync({ params: { id: account.id }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <TextInput label="Tên hiển thị" data-autofocus {...form.getInputProps('name')} />
      <PersonPicker
        label="Người trong danh bạ"
        known={account.personId === null ? null : { value: account.personId, label: account.name }}
        {...form.getInputProps('personId')}
      />
      <OrganizationPicker label="Đơn vị" {...form.getInputProps('organizationId')} />
      <OptionalText label="Địa chỉ thư điện tử" type="email" {...form.getInputProps('email')} />
    </Form>
  )
}
