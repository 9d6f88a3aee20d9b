/** Tên gọi: every name it has had, and the ways documents write it. */
import { Button, Group, TextInput } from '@mantine/core'
import {
  addOrganizationAliasRoute,
  correctOrganizationNameRoute,
  type Organization,
  removeOrganizationAliasRoute,
} from '@guongsang/contract/organizations.ts'
import { showPeriod } from '../../../lib/format.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'

type Name = Organization['names'][number]

const kinds: Record<string, string> = {
  official: 'Tên chính thức',
  short: 'Tên tắt',
  abbreviation: 'Chữ viết tắt',
  alias: 'Cách viết trong văn bản',
}

interface Props {
  unit: Organization
  may: (act: string) => boolean
}

export function UnitNames({ unit, may }: Props) {
  const adding = useDialog()
  const correcting = useDialog<Name>()
  return (
    <Section
      title="Tên gọi qua các thời kỳ"
      acts={
        may('edit') && (
          <Button variant="default" size="compact-sm" onClick={() => adding.open(true)}>
            Thêm cách viết
          </Button>
        )
      }
    >
      <RowList
        rows={unit.names.map((name) => ({
          key: name.id,
          title: name.name,
          detail: [kinds[name.kind] ?? '', showPeriod(name.from, name.to), name.decision ?? '']
            .filter(Boolean)
            .join(' · '),
          acts: may('edit') && <NameActs unit={unit} name={name} onCorrect={() => correcting.open(name)} />,
        }))}
      />
      <Dialog control={adding} title="Thêm cách viết của tên">
        {() => <AliasForm unit={unit} onClose={adding.close} />}
      </Dialog>
      <Dialog control={correcting} title="Sửa lỗi chính tả của tên">
        {(name) => <CorrectForm unit={unit} name={name} onClose={correcting.close} />}
      </Dialog>
    </Section>
  )
}

function NameActs({ unit, name, onCorrect }: { unit: Organization; name: Name; onCorrect: () => void }) {
  const add = useAct(addOrganizationAliasRoute)
  const remove = useAct(removeOrganizationAliasRoute, {
    done: `Đã bỏ cách viết “${name.name}”.`,
    undo: () =>
      add.mutate({ params: { id: unit.id }, body: { name: name.name, from: name.from, to: name.to } }),
  })
  return (
    <Group gap="xs">
      <Button variant="subtle" color="gray" size="compact-sm" onClick={onCorrect}>
        Sửa chính tả
      </Button>
      {name.kind === 'alias' && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          onClick={() => remove.mutate({ params: { id: unit.id, nameId: name.id } })}
        >
          Bỏ
        </Button>
      )}
    </Group>
  )
}

function AliasForm({ unit, onClose }: { unit: Organization; onClose: () => void }) {
  const add = useAct(addOrganizationAliasRoute, { quiet: true, done: 'Đã thêm cách viết.', after: onClose })
  const action = useActionForm({
    initial: { name: '', from: null as string | null, to: null as string | null },
    schema: addOrganizationAliasRoute.body,
    submit: (body) => add.mutateAsync({ params: { id: unit.id }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <TextInput label="Tên, đúng như in trong văn bản" data-autofocus {...form.getInputProps('name')} />
      <Row>
        <DateField
          label="Dùng từ ngày"
          description="Không rõ thì để trống."
          {...form.getInputProps('from')}
        />
        <DateField label="Đến ngày" {...form.getInputProps('to')} />
      </Row>
    </Form>
  )
}

function CorrectForm({ unit, name, onClose }: { unit: Organization; name: Name; onClose: () => void }) {
  const correct = useAct(correctOrganizationNameRoute, { quiet: true, done: 'Đã sửa tên.', after: onClose })
  const action = useActionForm({
    initial: { name: name.name },
    schema: correctOrganizationNameRoute.body,
    submit: (body) => correct.mutateAsync({ params: { id: unit.id, nameId: name.id }, body }),
    guard: false,
  })
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <TextInput
        label={kinds[name.kind] ?? 'Tên'}
        description="Chỉ sửa lỗi ghi nhầm; thời gian dùng tên không đổi. Tên đổi theo quyết định thì dùng Đổi tên."
        data-autofocus
        {...action.form.getInputProps('name')}
      />
    </Form>
  )
}
