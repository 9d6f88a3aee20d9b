import { useState } from 'react'
import { TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { createAccountRoute } from '@guongsang/contract/accounts.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { useAccount } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { PersonPicker } from '../../../ui/pickers/person-picker.tsx'
import { TemporaryPassword } from './temporary-password.tsx'

export function CreateAccount({ onClose }: { onClose: () => void }) {
  const [made, setMade] = useState<Ok<typeof createAccountRoute> | null>(null)
  const navigate = useNavigate()
  if (made === null) return <Details onMade={setMade} onClose={onClose} />
  const goOn = () => {
    onClose()
    void navigate({ to: '/quan-tri/tai-khoan/$id', params: { id: made.id } })
  }
  return <TemporaryPassword password={made.temporaryPassword} act="Tiếp: giao vai trò" onClose={goOn} />
}

interface DetailsProps {
  onMade: (made: Ok<typeof createAccountRoute>) => void
  onClose: () => void
}

function Details({ onMade, onClose }: DetailsProps) {
  const { locality } = useAccount()
  const create = useAct(createAccountRoute, { quiet: true, after: onMade })
  const action = useActionForm({
    initial: {
      login: locality === null ? '' : `${locality.slug}.`,
      name: '',
      email: null as string | null,
      personId: null as string | null,
      organizationId: null as string | null,
    },
    schema: createAccountRoute.body,
    submit: (body) => create.mutateAsync({ body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lập tài khoản" onCancel={onClose}>
      <PersonPicker
        label="Người dùng tài khoản"
        description="Chọn trong danh bạ để nhật ký và văn bản ghi đúng người. Có thể gắn sau."
        data-autofocus
        {...form.getInputProps('personId')}
        onChange={(value, option) => {
          form.setFieldValue('personId', value)
          if (option && form.values.name === '') form.setFieldValue('name', option.label)
        }}
      />
      <TextInput label="Tên hiển thị" {...form.getInputProps('name')} />
      <TextInput
        label="Tên đăng nhập"
        description={
          locality === null
            ? undefined
            : `Bắt đầu bằng ${locality.slug}. rồi đến vai trò, ví dụ ${locality.slug}.chuyenvien`
        }
        autoCapitalize="none"
        spellCheck={false}
        {...form.getInputProps('login')}
      />
      <OrganizationPicker label="Đơn vị" {...form.getInputProps('organizationId')} />
      <OptionalText
        label="Địa chỉ thư điện tử"
        description="Để nhận thư nhắc hạn. Không bắt buộc."
        type="email"
        {...form.getInputProps('email')}
      />
    </Form>
  )
}
