import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { grantRoleRoute } from '@guongsang/contract/accounts.ts'
import { listBlocsRoute } from '@guongsang/contract/organizations-functions.ts'
import { ROLE_CODES, roleFacts, type Role, SCOPE_NAMES, type ScopeKind } from '@guongsang/contract/roles.ts'
import { read } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { JurisdictionPicker } from '../../../ui/pickers/jurisdiction-picker.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'

/** Roles that need an account at all. */
const grantable = ROLE_CODES.filter((role) => roleFacts(role).scopes.length > 0).map((role) => ({
  value: role,
  label: roleFacts(role).name,
}))

interface Values extends Record<string, unknown> {
  role: Role
  scope: { kind: ScopeKind; id: string | null }
  from: string
  to: string | null
}

export function GrantForm({ accountId, onClose }: { accountId: string; onClose: () => void }) {
  const { today } = useSession()
  const grant = useAct(grantRoleRoute, { quiet: true, done: 'Đã giao vai trò.', after: onClose })
  const action = useActionForm<Values>({
    initial: { role: '' as Role, scope: { kind: 'locality', id: null }, from: today, to: null },
    schema: grantRoleRoute.body,
    submit: (body) => grant.mutateAsync({ params: { id: accountId }, body }),
    guard: false,
  })
  const { form } = action
  const { role, scope } = form.values
  const scopes = grantable.some((one) => one.value === role) ? roleFacts(role).scopes : []
  return (
    <Form action={action} act="Giao vai trò" onCancel={onClose}>
      <Choose
        label="Vai trò"
        data={grantable}
        data-autofocus
        {...form.getInputProps('role')}
        onChange={(value) => {
          const chosen = (value ?? '') as Role
          const [first = 'locality'] = chosen ? roleFacts(chosen).scopes : []
          form.setValues({ role: chosen, scope: { kind: first, id: null } })
        }}
      />
      {scopes.length > 0 && (
        <NativeSelect
          label="Phạm vi"
          data={scopes.map((kind) => ({ value: kind, label: SCOPE_NAMES[kind] }))}
          {...form.getInputProps('scope.kind')}
          onChange={(event) =>
            form.setFieldValue('scope', { kind: event.currentTarget.value as ScopeKind, id: null })
          }
        />
      )}
      <ScopePlace kind={scope.kind} field={form.getInputProps('scope.id')} />
      <Row>
        <DateField label="Từ ngày" {...form.getInputProps('from')} />
        <DateField label="Đến hết ngày" description="Để trống khi chưa biết." {...form.getInputProps('to')} />
      </Row>
    </Form>
  )
}

/** The organisation, place or bloc of a scope that names one. */
function ScopePlace({ kind, field }: { kind: ScopeKind; field: object }) {
  const blocs = useQuery({ ...read(listBlocsRoute, { query: {} }), enabled: kind === 'bloc' }).data
  if (kind === 'organization') return <OrganizationPicker label="Đơn vị" {...field} />
  if (kind === 'jurisdiction') return <JurisdictionPicker label="Địa bàn" {...field} />
  if (kind !== 'bloc') return null
  return (
    <Choose
      label="Cụm, khối"
      data={(blocs?.rows ?? []).map((bloc) => ({ value: bloc.id, label: bloc.name }))}
      {...field}
    />
  )
}
