import { Checkbox, Stack, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { delegateRoute, listReceiversRoute, showAccountRoute } from '@guongsang/contract/accounts.ts'
import type { Role } from '@guongsang/contract/roles.ts'
import { read, readList } from '../../../lib/query.ts'
import { useAccount } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { RemoteChoose } from '../../../ui/remote-choose.tsx'

interface Props {
  /** An administrator may enter it for an officer who has gone already. */
  forOthers: boolean
  onClose: () => void
}

interface Values extends Record<string, unknown> {
  giverId: string | undefined
  receiverId: string
  roles: Role[]
  from: string
  to: string
  reason: string
}

export function DelegateForm({ forOthers, onClose }: Props) {
  const delegate = useAct(delegateRoute, {
    quiet: true,
    done: 'Đã ủy quyền. Người nhận được báo ngay.',
    after: onClose,
  })
  const action = useActionForm<Values>({
    initial: { giverId: undefined, receiverId: '', roles: [], from: '', to: '', reason: '' },
    schema: delegateRoute.body,
    submit: (body) => delegate.mutateAsync({ body }),
    guard: false,
  })
  const { form } = action
  const roles = useRolesOf(form.values.giverId)
  return (
    <Form action={action} act="Ủy quyền" onCancel={onClose}>
      {forOthers && (
        <RemoteChoose
          label="Người đi vắng"
          description="Để trống khi chính mình đi vắng."
          useAnswer={useColleagues}
          {...form.getInputProps('giverId')}
          onChange={(giver) => form.setValues({ giverId: giver ?? undefined, roles: [] })}
        />
      )}
      <RemoteChoose
        label="Người làm thay"
        useAnswer={useColleagues}
        {...form.getInputProps('receiverId')}
        onChange={(receiver) => form.setFieldValue('receiverId', receiver ?? '')}
      />
      <Checkbox.Group label="Giao những vai trò nào" {...form.getInputProps('roles')}>
        <Stack gap="xs" mt={4}>
          {roles.map((role) => (
            <Checkbox key={role.role} value={role.role} label={role.roleName} />
          ))}
          {roles.length === 0 && <span>Chưa giữ vai trò nào để giao lại.</span>}
        </Stack>
      </Checkbox.Group>
      <Row>
        <DateField label="Từ ngày" {...form.getInputProps('from')} />
        <DateField label="Đến hết ngày" {...form.getInputProps('to')} />
      </Row>
      <Textarea
        label="Lý do"
        placeholder="Nghỉ phép, đi công tác, đi học…"
        {...form.getInputProps('reason')}
      />
    </Form>
  )
}

/** Roles that can be handed on: those held in one's own right. */
function useRolesOf(giverId: string | undefined) {
  const { grants } = useAccount()
  const giver = useQuery({
    ...read(showAccountRoute, { params: { id: giverId ?? '' } }),
    enabled: giverId !== undefined,
  }).data
  const held =
    giverId === undefined
      ? grants.filter((grant) => grant.onBehalfOf === null)
      : (giver?.grants.filter((grant) => grant.inForce) ?? [])
  return [...new Map(held.map((grant) => [grant.role, grant])).values()]
}

function useColleagues(q: string) {
  const asked = q.trim() !== ''
  const reply = useQuery({ ...readList(listReceiversRoute, { query: { q } }), enabled: asked })
  if (!asked) return []
  return reply.data?.rows.map((row) => ({
    value: row.id,
    label: row.name,
    detail: row.organizationName ?? '',
  }))
}
