import { ActionIcon, Button, Group, Radio, Stack, TextInput } from '@mantine/core'
import { arrangePlanRoute, type PlanShown } from '@guongsang/contract/plans.ts'
import { PLAN_ARRANGEMENTS } from '@guongsang/contract/plans-print.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { Dialog, type DialogControl } from '../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { Icon } from '../../../ui/icon.tsx'

/** Cách in bảng nhiệm vụ: arrangement, columns, their order and their names, as the office has them. */
export function ArrangePlan({ control, plan }: { control: DialogControl<true>; plan: PlanShown }) {
  return (
    <Dialog control={control} title="Cách in bảng nhiệm vụ">
      {() => <ArrangeForm key={plan.version} plan={plan} onClose={control.close} />}
    </Dialog>
  )
}

type Arranged = PlanShown['arrangement']
type Field = Arranged['columns'][number]['field']

const fields: Record<Field, string> = {
  ordinal: 'Số TT',
  title: 'Nội dung nhiệm vụ',
  lead: 'Đơn vị chủ trì',
  partners: 'Đơn vị phối hợp',
  due: 'Thời gian thực hiện',
  output: 'Sản phẩm',
}

function ArrangeForm({ plan, onClose }: { plan: PlanShown; onClose: () => void }) {
  const arrange = useAct(arrangePlanRoute, { quiet: true, done: 'Đã lưu cách in.', after: onClose })
  const action = useActionForm<Arranged & Record<string, unknown>>({
    initial: plan.arrangement,
    schema: arrangePlanRoute.body.omit({ version: true }),
    submit: ({ print, columns }) =>
      arrange.mutateAsync({ params: { id: plan.id }, body: { print, columns, version: plan.version } }),
    guard: false,
  })
  const { form } = action
  const { columns } = form.values
  const missing = (Object.keys(fields) as Field[]).filter((field) =>
    columns.every((column) => column.field !== field),
  )
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <Radio.Group label="Khi in, nhiệm vụ được xếp" {...form.getInputProps('print')}>
        <Stack gap="xs" mt="xs">
          {choicesOf(PLAN_ARRANGEMENTS).map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      {columns.map(({ field }, at) => (
        <Group key={field} wrap="nowrap" align="flex-end" gap="xs">
          <TextInput
            flex={1}
            label={`Cột ${at + 1}: ${fields[field]}`}
            {...form.getInputProps(`columns.${at}.header`)}
          />
          <ActionIcon
            variant="default"
            size="input-sm"
            aria-label={`Đưa cột ${fields[field]} lên trước`}
            disabled={at === 0}
            onClick={() => form.reorderListItem('columns', { from: at, to: at - 1 })}
          >
            <Icon name="up" />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size="input-sm"
            aria-label={`Bỏ cột ${fields[field]}`}
            // A table of tasks without the tasks says nothing.
            disabled={field === 'title'}
            onClick={() => form.removeListItem('columns', at)}
          >
            <Icon name="close" />
          </ActionIcon>
        </Group>
      ))}
      {missing.length > 0 && (
        <Group gap="xs">
          {missing.map((field) => (
            <Button
              key={field}
              variant="default"
              size="compact-sm"
              onClick={() => form.insertListItem('columns', { field, header: fields[field] })}
            >
              Thêm cột {fields[field]}
            </Button>
          ))}
        </Group>
      )}
    </Form>
  )
}
