/** The due day of a duty, by the way plans word it. */
import { Button, Group } from '@mantine/core'
import type { DutyShown } from '@guongsang/contract/plans-obligations.ts'
import { Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { type ActionForm, Row } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import type { Duty } from './typed-duty.ts'

type Due = DutyShown['rule']['due']

const KINDS = {
  'last-month-of-quarter': 'Ngày … của tháng cuối quý',
  yearly: 'Các ngày cố định trong năm',
  'on-days': 'Những ngày ghi rõ năm',
  monthly: 'Ngày … hằng tháng',
  'end-of': 'Hết kỳ',
  'after-period': 'Ngày … của tháng sau kỳ',
  'on-event': 'Theo một sự kiện',
  open: 'Không ấn định ngày',
} as const
const SPANS = {
  month: 'Tháng',
  quarter: 'Quý',
  'half-year': 'Sáu tháng',
  year: 'Năm',
  'school-year': 'Năm học',
} as const

const begun: Record<Due['kind'], Due> = {
  'last-month-of-quarter': { kind: 'last-month-of-quarter', date: 15 },
  yearly: { kind: 'yearly', dates: [{ month: 3, date: 20 }] },
  'on-days': { kind: 'on-days', days: [''] },
  monthly: { kind: 'monthly', date: 15 },
  'end-of': { kind: 'end-of', span: 'quarter' },
  'after-period': { kind: 'after-period', date: 5, months: 1 },
  'on-event': { kind: 'on-event', event: '', daysAfter: 0 },
  open: { kind: 'open' },
}

const pairs = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

export function DueFields({ action: { form } }: { action: ActionForm<Duty> }) {
  const { due, inclusive } = form.values.rule
  const kind = (next: string | null) => form.setFieldValue('rule.due', begun[(next ?? 'open') as Due['kind']])
  return (
    <>
      <Row>
        <Choose label="Hạn" data={pairs(KINDS)} value={due.kind} onChange={kind} />
        {due.kind !== 'open' && (
          <Choose
            label="Đọc là"
            data={[
              { value: 'true', label: 'chậm nhất ngày đó' },
              { value: 'false', label: 'trước ngày đó' },
            ]}
            value={String(inclusive)}
            onChange={(value) => form.setFieldValue('rule.inclusive', value !== 'false')}
          />
        )}
      </Row>
      <Of due={due} form={form} />
      <NumberField label="Số ngày châm chước" {...form.getInputProps('rule.graceDays')} />
    </>
  )
}

function Of({ due, form }: { due: Due; form: ActionForm<Duty>['form'] }) {
  const field = (name: string) => form.getInputProps(`rule.due.${name}`)
  switch (due.kind) {
    case 'last-month-of-quarter':
    case 'monthly':
      return <NumberField label="Ngày" {...field('date')} />
    case 'after-period':
      return (
        <Row>
          <NumberField label="Ngày" {...field('date')} />
          <NumberField label="Của tháng thứ mấy sau kỳ" {...field('months')} />
        </Row>
      )
    case 'end-of':
      return <Choose label="Kỳ" data={pairs(SPANS)} {...field('span')} />
    case 'on-event':
      return (
        <Row>
          <OptionalText label="Sự kiện" placeholder="Đại hội thi đua yêu nước" {...field('event')} />
          <NumberField label="Số ngày sau sự kiện" {...field('daysAfter')} />
        </Row>
      )
    case 'yearly':
      return (
        <>
          {due.dates.map((_, at) => (
            <Group key={at} gap="sm" align="flex-end">
              <NumberField label="Ngày" w={90} {...field(`dates.${at}.date`)} />
              <NumberField label="Tháng" w={90} {...field(`dates.${at}.month`)} />
              <Drop form={form} path="rule.due.dates" at={at} only={due.dates.length === 1} />
            </Group>
          ))}
          <Add form={form} path="rule.due.dates" item={{ month: 12, date: 20 }} />
        </>
      )
    case 'on-days':
      return (
        <>
          {due.days.map((_, at) => (
            <Group key={at} gap="sm" align="flex-end">
              <DateField label="Ngày" {...field(`days.${at}`)} />
              <Drop form={form} path="rule.due.days" at={at} only={due.days.length === 1} />
            </Group>
          ))}
          <Add form={form} path="rule.due.days" item="" />
        </>
      )
    case 'open':
      return null
  }
}

interface ListProps {
  form: ActionForm<Duty>['form']
  path: string
}

const Add = ({ form, path, item }: ListProps & { item: unknown }) => (
  <Button variant="default" w="fit-content" onClick={() => form.insertListItem(path, item)}>
    Thêm ngày
  </Button>
)

const Drop = ({ form, path, at, only }: ListProps & { at: number; only: boolean }) => (
  <Button variant="subtle" color="red" disabled={only} onClick={() => form.removeListItem(path, at)}>
    Bỏ
  </Button>
)
