/** One task: words, day, who leads and who helps, each party as printed and as known to the register. */
import { Button, Checkbox, Group, Textarea, TextInput } from '@mantine/core'
import { editTaskRoute } from '@guongsang/contract/plans-tasks.ts'
import { DUE_KINDS, STRENGTHS, TASK_GROUPINGS, TASK_PARTS } from '@guongsang/contract/plans-words.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { type ActionForm, Form, Part, Row, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { YearChoice } from './year-choice.tsx'
import type { TypedTask } from './typed-task.ts'

type Values = TypedTask & { reason: string | null }

interface Props {
  initial: TypedTask
  /** After issue a change is explained. */
  needsReason: boolean
  save: (values: Values) => Promise<void>
  close: () => void
}

export function TaskForm({ initial, needsReason, save, close }: Props) {
  const action = useActionForm<Values>({
    initial: { ...initial, reason: null },
    schema: editTaskRoute.body.omit({ version: true }),
    guard: false,
    submit: save,
  })
  const { form } = action
  const dated = form.values.dueKind === 'day'
  return (
    <Form action={action} act="Lưu" onCancel={close}>
      <Textarea
        label="Nội dung nhiệm vụ"
        autosize
        minRows={2}
        data-autofocus
        {...form.getInputProps('title')}
      />
      <Row>
        <OptionalText label="Số thứ tự như in" {...form.getInputProps('ordinal')} />
        <Choose label="Thuộc phần" data={choicesOf(TASK_GROUPINGS)} {...form.getInputProps('grouping')} />
      </Row>
      <Row>
        <Choose label="Thời hạn" data={choicesOf(DUE_KINDS)} {...form.getInputProps('dueKind')} />
        <Choose label="Mức độ" data={choicesOf(STRENGTHS)} {...form.getInputProps('strength')} />
      </Row>
      {dated && (
        <Row>
          <DateField label="Ngày" {...form.getInputProps('dueOn')} />
          <Choose
            label="Đọc là"
            data={[
              { value: 'true', label: 'chậm nhất ngày này' },
              { value: 'false', label: 'trước ngày này' },
            ]}
            value={String(form.values.dueInclusive ?? true)}
            onChange={(value) => form.setFieldValue('dueInclusive', value !== 'false')}
          />
        </Row>
      )}
      {form.values.dueKind === 'conditional' && (
        <OptionalText label="Khi nào thì phải làm" {...form.getInputProps('condition')} />
      )}
      <Parties action={action} />
      <Part title="Năm và sản phẩm">
        <Row>
          <YearChoice label="Về kết quả năm" {...form.getInputProps('yearAbout')} />
          <YearChoice label="Cho năm" {...form.getInputProps('yearFor')} />
          <OptionalText label="Năm học" placeholder="2023-2024" {...form.getInputProps('schoolYear')} />
        </Row>
        <OptionalText
          label="Sản phẩm phải có"
          placeholder="Kế hoạch, báo cáo, hội nghị…"
          {...form.getInputProps('outputKind')}
        />
        <Checkbox
          label="Lặp lại mỗi năm của kế hoạch"
          {...form.getInputProps('yearly', { type: 'checkbox' })}
        />
      </Part>
      {needsReason && <OptionalText label="Lý do sửa" {...form.getInputProps('reason')} />}
    </Form>
  )
}

function Parties({ action: { form } }: { action: ActionForm<Values> }) {
  const add = () =>
    form.insertListItem('parties', {
      part: 'partner',
      text: '',
      organizationId: null,
      groupId: null,
      blocId: null,
    })
  return (
    <Part
      title="Đơn vị"
      help="Ghi như văn bản in; chọn đơn vị trong hệ thống để việc hiện ở trang của đơn vị đó."
    >
      {form.values.parties.map((party, at) => (
        <Group key={at} gap="sm" align="flex-end">
          <Choose
            label="Vai"
            w={130}
            data={choicesOf(TASK_PARTS)}
            {...form.getInputProps(`parties.${at}.part`)}
          />
          <TextInput label="Như in" flex={1} miw={160} {...form.getInputProps(`parties.${at}.text`)} />
          {party.groupId === null && party.blocId === null && (
            <OrganizationPicker
              label="Đơn vị"
              w={240}
              clearable
              {...form.getInputProps(`parties.${at}.organizationId`)}
            />
          )}
          <Button variant="subtle" color="red" onClick={() => form.removeListItem('parties', at)}>
            Bỏ
          </Button>
        </Group>
      ))}
      <Button variant="default" w="fit-content" onClick={add}>
        Thêm đơn vị
      </Button>
    </Part>
  )
}
