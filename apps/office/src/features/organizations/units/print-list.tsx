import { SegmentedControl, TextInput } from '@mantine/core'
import { printOrganizationListRoute } from '@guongsang/contract/documents.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { ChooseMany } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, type DialogControl } from '../../../ui/dialog.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { useCatalogue } from '../../../ui/pickers/catalogue.ts'

/** In danh sách: asked for here, made by a job, announced when ready. */
export function PrintList({ control, on }: { control: DialogControl<true>; on: string | undefined }) {
  return (
    <Dialog control={control} title="In danh sách cơ quan, đơn vị">
      {() => <PrintForm on={on} onClose={control.close} />}
    </Dialog>
  )
}

interface Values extends Record<string, unknown> {
  on: string
  format: 'pdf' | 'docx'
  kinds: string[]
  number: number | undefined
  signerTitle: string
  signerName: string
}

function PrintForm({ on, onClose }: { on: string | undefined; onClose: () => void }) {
  const { today } = useSession()
  const kinds = useCatalogue('organization-kind')
  const print = useAct(printOrganizationListRoute, {
    quiet: true,
    done: 'Đang in. Xong sẽ có thông báo kèm tệp.',
    after: onClose,
  })
  const action = useActionForm<Values>({
    initial: {
      on: on ?? today,
      format: 'pdf',
      kinds: [],
      number: undefined,
      signerTitle: '',
      signerName: '',
    },
    schema: printOrganizationListRoute.body,
    submit: (body) => print.mutateAsync({ body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="In" onCancel={onClose}>
      <Row>
        <DateField label="Danh sách vào ngày" {...form.getInputProps('on')} />
        <SegmentedControl
          aria-label="Loại tệp"
          mt={24}
          data={[
            { value: 'pdf', label: 'PDF' },
            { value: 'docx', label: 'Word' },
          ]}
          {...form.getInputProps('format')}
        />
      </Row>
      <ChooseMany label="Loại đơn vị" placeholder="Tất cả" data={kinds} {...form.getInputProps('kinds')} />
      <NumberField
        label="Số văn bản"
        description="Để trống khi văn thư chưa cấp số: bản in chừa chỗ để ghi."
        {...form.getInputProps('number')}
        onChange={(value) => form.setFieldValue('number', (value ?? undefined) as number | undefined)}
      />
      <Row>
        <TextInput label="Chức vụ người ký" {...form.getInputProps('signerTitle')} />
        <TextInput label="Họ tên người ký" {...form.getInputProps('signerName')} />
      </Row>
    </Form>
  )
}
