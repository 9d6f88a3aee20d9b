import { Button, Menu, NativeSelect } from '@mantine/core'
import { changePersonStateRoute, type Person } from '@guongsang/contract/organizations-people.ts'
import { PERSON_STATES } from '@guongsang/contract/organizations-words.ts'
import { useMay, useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { MenuLink } from '../../../ui/link.tsx'

export function PersonActs({ person, may }: { person: Person; may: (act: string) => boolean }) {
  const dialog = useDialog()
  const mayAct = useMay()
  if (!may('edit') && !may('mergeRecords') && !mayAct('can-assess')) return null
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<Icon name="down" size={14} />}>
            Việc khác
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {mayAct('can-assess') && (
            <MenuLink to="/khen-thuong/doi-tuong/$kind/$id" params={{ kind: 'person', id: person.id }}>
              Khen thưởng: đã có gì, còn thiếu gì
            </MenuLink>
          )}
          {may('edit') && (
            <Menu.Item onClick={() => dialog.open(true)}>Ghi nghỉ, mất, trở lại công tác</Menu.Item>
          )}
          {may('mergeRecords') && (
            <MenuLink to="/nguoi/trung-lap" search={{ cua: person.id }}>
              Tìm bản ghi trùng
            </MenuLink>
          )}
        </Menu.Dropdown>
      </Menu>
      <Dialog control={dialog} title={person.fullName}>
        {() => <StateForm person={person} onClose={dialog.close} />}
      </Dialog>
    </>
  )
}

function StateForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const { today } = useSession()
  const change = useAct(changePersonStateRoute, { quiet: true, done: 'Đã ghi.', after: onClose })
  const action = useActionForm({
    initial: { state: person.state, on: today },
    schema: changePersonStateRoute.body,
    submit: (body) => change.mutateAsync({ params: { id: person.id }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <NativeSelect
        label="Trạng thái"
        description="Đã nghỉ hoặc đã mất: chức vụ đang giữ kết thúc theo."
        data={choicesOf(PERSON_STATES)}
        {...form.getInputProps('state')}
      />
      <DateField label="Từ ngày" {...form.getInputProps('on')} />
    </Form>
  )
}
