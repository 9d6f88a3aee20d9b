/** One line of the list: who receives what, by which decision, and what the sum may depend on. */
import { Button, NativeSelect, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { isDay } from '@guongsang/core/kernel/day.ts'
import { Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Part, Row } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { SUBJECTS } from '../history/award-forms.ts'
import { type AwardForm, chooseAward, periodOf, type PrizeLines } from './prize-lines.ts'

interface Props {
  form: UseFormReturnType<PrizeLines>
  at: number
  awards: readonly AwardForm[]
}

export function LineFields({ form, at, awards }: Props) {
  const path = `lines.${at}`
  const line = form.values.lines[at]!
  const award = awards.find(({ code }) => code === line.awardCode)
  const { from = null, to = null } = line.period ?? {}
  const field = (name: string) => form.getInputProps(`${path}.${name}`)
  return (
    <Part title={`Dòng ${at + 1}`}>
      <TextInput label="Người nhận, tập thể, hộ gia đình" {...field('recipient')} />
      <Row>
        <Choose
          label="Danh hiệu, hình thức"
          data={awards.map(({ code, name }) => ({ value: code, label: name }))}
          {...field('awardCode')}
          error={field('awardCode').error}
          value={line.awardCode || null}
          onChange={(code) => {
            const chosen = awards.find((one) => one.code === code)
            if (chosen) form.setFieldValue(path, chooseAward(line, chosen))
          }}
        />
        <NativeSelect
          label="Loại đối tượng"
          data={(award?.subjects ?? (['individual', 'collective', 'household'] as const)).map((value) => ({
            value,
            label: SUBJECTS[value],
          }))}
          {...field('subject')}
        />
      </Row>
      <Row>
        <DateField label="Ngày quyết định khen thưởng" {...field('decisionOn')} />
        <DateField
          label="Ngày nhận hồ sơ"
          description="Chỉ ghi khi luật đổi trong lúc xét"
          {...field('receivedOn')}
          value={line.receivedOn ?? null}
          onChange={(day) => form.setFieldValue(`${path}.receivedOn`, day ?? undefined)}
        />
      </Row>
      {award?.yearly === true && (
        <Row>
          <DateField
            label="Thành tích tính từ ngày"
            {...field('period.from')}
            value={from}
            onChange={(day) => form.setFieldValue(`${path}.period`, periodOf(day, to))}
          />
          <DateField
            label="Đến hết ngày"
            {...field('period.to')}
            value={to}
            error={isDay(from) && isDay(to) && to < from ? 'Sớm hơn ngày bắt đầu.' : field('period.to').error}
            onChange={(day) => form.setFieldValue(`${path}.period`, periodOf(from, day))}
          />
        </Row>
      )}
      {award?.yearly === false && (
        <OptionalText
          label="Thành tích được khen"
          description="Để biết hai lần khen có phải cho cùng một thành tích"
          {...field('achievement')}
        />
      )}
      <NumberField
        label="Mức chi đã quyết định, đồng"
        description="Chỉ ghi khi luật quy định mức tối đa"
        {...field('amountSet')}
        value={line.amountSet ?? null}
        onChange={(amount) => form.setFieldValue(`${path}.amountSet`, amount ?? undefined)}
      />
      {form.values.lines.length > 1 && (
        <div>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => form.setFieldValue('lines', (lines) => lines.filter((_, index) => index !== at))}
          >
            Bỏ dòng {at + 1}
          </Button>
        </div>
      )}
    </Part>
  )
}
