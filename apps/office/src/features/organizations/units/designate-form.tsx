import { Checkbox } from '@mantine/core'
import { assignDesignationRoute } from '@guongsang/contract/organizations-functions.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { Choose, codedChoices } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { useCatalogueEntries } from '../../../ui/pickers/catalogue.ts'
import { JurisdictionPicker } from '../../../ui/pickers/jurisdiction-picker.tsx'

/** Giao vai trò chức năng, with the decision, and what becomes of the one who holds it now. */
export function DesignateForm({ organizationId, onClose }: { organizationId: string; onClose: () => void }) {
  const { today } = useSession()
  const functions = useCatalogueEntries('function')
  const assign = useAct(assignDesignationRoute, {
    quiet: true,
    done: 'Đã giao vai trò chức năng.',
    after: onClose,
  })
  const action = useActionForm({
    initial: {
      functionCode: '',
      organizationId,
      jurisdictionId: null as string | null,
      from: today,
      to: null as string | null,
      decision: null as string | null,
      replaceHolder: false,
    },
    schema: assignDesignationRoute.body,
    submit: (body) => assign.mutateAsync({ body }),
    guard: false,
  })
  const { form } = action
  const single = functions.find((one) => one.code === form.values.functionCode)?.singleHolder === true
  return (
    <Form action={action} act="Giao vai trò" onCancel={onClose}>
      <Choose
        label="Vai trò chức năng"
        data={codedChoices(functions)}
        data-autofocus
        {...form.getInputProps('functionCode')}
      />
      <JurisdictionPicker
        label="Địa bàn"
        description="Để trống: toàn địa phương."
        {...form.getInputProps('jurisdictionId')}
      />
      <Row>
        <DateField label="Từ ngày" {...form.getInputProps('from')} />
        <DateField label="Đến ngày" description="Để trống khi chưa biết." {...form.getInputProps('to')} />
      </Row>
      <OptionalText
        label="Quyết định"
        description="Số, ngày, cơ quan ban hành."
        {...form.getInputProps('decision')}
      />
      {single && (
        <Checkbox
          label="Nếu đơn vị khác đang giữ thì kết thúc vào hôm trước"
          description="Vai trò này mỗi thời điểm chỉ một đơn vị giữ."
          {...form.getInputProps('replaceHolder', { type: 'checkbox' })}
        />
      )}
    </Form>
  )
}
