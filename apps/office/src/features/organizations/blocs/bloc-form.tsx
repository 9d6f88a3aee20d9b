import { NativeSelect, TextInput } from '@mantine/core'
import { createBlocRoute, setBlocMembersRoute } from '@guongsang/contract/organizations-functions.ts'
import { BLOC_KINDS } from '@guongsang/contract/organizations-words.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { OrganizationsPicker } from '../../../ui/pickers/organization-picker.tsx'
import type { Bloc } from './blocs-page.tsx'

interface Values extends Record<string, unknown> {
  name: string
  kind: keyof typeof BLOC_KINDS
  from: string
  decision: string | null
  organizationIds: string[]
}

/** A new bloc, or the whole membership of one from a day, as the decision lists it. */
export function BlocForm({ bloc, onClose }: { bloc: Bloc | null; onClose: () => void }) {
  const create = useAct(createBlocRoute, { quiet: true, done: 'Đã lập cụm, khối.', after: onClose })
  const setMembers = useAct(setBlocMembersRoute, { quiet: true, done: 'Đã ghi thành viên.', after: onClose })
  const action = useActionForm<Values>({
    initial: {
      name: bloc?.name ?? '',
      kind: bloc?.kind ?? 'sector',
      from: '',
      decision: null,
      organizationIds: bloc?.members.map((member) => member.organization.id) ?? [],
    },
    schema: createBlocRoute.body,
    submit: (values) => {
      const { from, decision, organizationIds } = values
      return bloc === null
        ? create.mutateAsync({ body: values })
        : setMembers.mutateAsync({
            params: { id: bloc.id },
            body: { from, decision, organizationIds, version: bloc.version },
          })
    },
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      {bloc === null ? (
        <Row>
          <TextInput
            label="Tên"
            placeholder="Khối các phòng chuyên môn"
            data-autofocus
            {...form.getInputProps('name')}
          />
          <NativeSelect label="Loại" data={choicesOf(BLOC_KINDS)} {...form.getInputProps('kind')} />
        </Row>
      ) : (
        <p>
          {bloc.name}. Đơn vị không có trong danh sách dưới đây thì thôi là thành viên từ hôm trước ngày đó.
        </p>
      )}
      <Row>
        <DateField label="Từ ngày" {...form.getInputProps('from')} />
        <OptionalText
          label="Quyết định"
          description="Số, ngày, cơ quan ban hành."
          {...form.getInputProps('decision')}
        />
      </Row>
      <OrganizationsPicker label="Các đơn vị thành viên" {...form.getInputProps('organizationIds')} />
    </Form>
  )
}
