/** Nhịp và thời lượng tối đa của một chuyên mục. */
import { NativeSelect } from '@mantine/core'
import { CADENCE_PERIODS } from '@guongsang/contract/publicity-channel-words.ts'
import { STRENGTHS } from '@guongsang/contract/plans-words.ts'
import type { setColumnRuleRoute } from '@guongsang/contract/publicity-channels.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { Row } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { DurationField } from '../broadcasts/duration-field.tsx'

type Rule = Omit<Parsed<typeof setColumnRuleRoute>['body'], 'validFrom'>

export const emptyRule: Rule = {
  times: null,
  per: null,
  byDay: null,
  strength: 'aim',
  secondsMax: null,
  source: null,
}

interface Props {
  form: { getInputProps: (field: string) => object }
  /** 'rule.' inside the form of a column. */
  prefix?: string
}

export function RuleFields({ form, prefix = '' }: Props) {
  const field = (name: keyof Rule) => form.getInputProps(`${prefix}${name}`)
  return (
    <>
      <Row>
        <NumberField label="Ít nhất số kỳ" description="Để trống: thường xuyên." {...field('times')} />
        <Choose
          label="Tính theo"
          description="Tuần, tháng, quý hoặc năm."
          clearable
          data={choicesOf(CADENCE_PERIODS)}
          {...field('per')}
        />
      </Row>
      <Row>
        <NativeSelect label="Mức yêu cầu" data={choicesOf(STRENGTHS)} {...field('strength')} />
        <NumberField
          label="Đủ trước hết ngày"
          description="Trong tháng; để trống: hết tháng."
          {...field('byDay')}
        />
      </Row>
      <DurationField label="Thời lượng tối đa mỗi lần phát" {...field('secondsMax')} />
      <OptionalText label="Căn cứ" {...field('source')} />
    </>
  )
}
