import { printOrganizationListRoute } from '@guongsang/contract/documents.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { ChooseMany } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, type DialogControl } from '../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { useCatalogue } from '../../../ui/pickers/catalogue.ts'
import { noPrint, PrintFields, type PrintValues } from '../../../ui/print-dialog.tsx'

/** In danh sách: asked for here, made by a job, announced when ready. */
export function PrintList({ control, on }: { control: DialogControl<true>; on: string | undefined }) {
  return (
    <Dialog control={control} title="In danh sách cơ quan, đơn vị">
      {() => <PrintForm on={on} onClose={control.close} />}
    </Dialog>
  )
}

interface Values extends PrintValues {
  on: string
  kinds: string[]
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
    initial: { ...noPrint, on: on ?? today, kinds: [] },
    schema: printOrganizationListRoute.body,
    submit: (body) => print.mutateAsync({ body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="In" onCancel={onClose}>
      <DateField label="Danh sách vào ngày" {...form.getInputProps('on')} />
      <ChooseMany label="Loại đơn vị" placeholder="Tất cả" data={kinds} {...form.getInputProps('kinds')} />
      <PrintFields form={form} />
    </Form>
  )
}
