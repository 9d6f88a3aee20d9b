/** Thêm giá trị: from a day on, by a document. What was recorded before is never touched. */
import { Textarea } from '@mantine/core'
import { addSettingValueRoute, type getSettingRoute } from '@guongsang/contract/administration.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { type Day, isDay } from '@guongsang/core/kernel/day.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { effectOf, valueSchemas } from './setting-values.ts'
import { ValueField } from './value-field.tsx'
import styles from './value-form.module.css'

interface Props {
  setting: Ok<typeof getSettingRoute>
  onClose: () => void
}

export function ValueForm({ setting, onClose }: Props) {
  const today = useSession().today as Day
  const add = useAct(addSettingValueRoute, { quiet: true, done: 'Đã thêm giá trị.', after: onClose })
  const action = useActionForm({
    initial: { value: setting.current.value, from: today as string, citation: '' },
    schema: addSettingValueRoute.body.extend({ value: valueSchemas[setting.input] }),
    submit: (body) => add.mutateAsync({ params: { key: setting.key }, body }),
    guard: false,
  })
  const { form } = action
  const { from } = form.values
  return (
    <Form action={action} act="Thêm giá trị" onCancel={onClose}>
      <ValueField
        input={setting.input}
        unit={setting.unit}
        help={setting.help}
        field={form.getInputProps('value')}
        error={form.errors['value']}
        errorAt={(index) => form.errors[`value.${index}`]}
      />
      <DateField label="Áp dụng từ ngày" {...form.getInputProps('from')} />
      <Textarea
        label="Căn cứ"
        description="Văn bản quy định giá trị này: số, ký hiệu, ngày, cơ quan ban hành."
        placeholder="Quyết định số …/QĐ-UBND ngày … của …"
        {...form.getInputProps('citation')}
      />
      {isDay(from) && (
        <div className={styles.effect} role="status">
          {effectOf(setting.history, from, today).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </Form>
  )
}
