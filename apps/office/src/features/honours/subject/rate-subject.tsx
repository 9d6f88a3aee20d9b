/** Ghi mức độ hoàn thành nhiệm vụ of one year; a year that has one is written again only with a reason. */
import { NativeSelect } from '@mantine/core'
import { RATINGS, rateSubjectRoute } from '@guongsang/contract/honours-records.ts'
import { ApiError } from '../../../lib/call.ts'
import { useSession } from '../../../lib/session.ts'
import { yearOfDay } from '../../../lib/year.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, KEPT, Row, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { YearField } from '../../../ui/year-field.tsx'
import type { Subject } from './subject-page.tsx'

export function RateSubject({ subject, onClose }: { subject: Subject; onClose: () => void }) {
  const ask = useAsk()
  const { today } = useSession()
  const rate = useAct(rateSubjectRoute, { quiet: true, done: 'Đã ghi xếp loại.', after: onClose })
  const action = useActionForm({
    initial: {
      year: yearOfDay(today) - 1,
      rating: 'HTTNV' as keyof typeof RATINGS,
      decisionNumber: null,
      decidedOn: null,
      decidedBy: null,
    },
    schema: rateSubjectRoute.body.omit({ subject: true, reason: true }),
    submit: async (values) => {
      const body = { subject, ...values }
      try {
        return await rate.mutateAsync({ body })
      } catch (error) {
        if (!(error instanceof ApiError) || error.problem.code !== 'year-already-rated') throw error
        const { detail } = error.problem
        const answer = await ask({
          title: 'Ghi lại xếp loại?',
          text: detail,
          act: 'Ghi lại',
          reason: 'Lý do',
        })
        return answer ? rate.mutateAsync({ body: { ...body, reason: answer.reason } }) : KEPT
      }
    },
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <Row>
        <YearField label="Năm xếp loại" {...form.getInputProps('year')} />
        <NativeSelect label="Xếp loại" data={choicesOf(RATINGS)} {...form.getInputProps('rating')} />
      </Row>
      <Row>
        <OptionalText label="Số quyết định, văn bản" {...form.getInputProps('decisionNumber')} />
        <DateField label="Ngày" {...form.getInputProps('decidedOn')} />
      </Row>
      <OptionalText label="Người ký, cơ quan ban hành" {...form.getInputProps('decidedBy')} />
    </Form>
  )
}
