import { Checkbox, NativeSelect } from '@mantine/core'
import { addSurveyRoute, editSurveyRoute } from '@guongsang/contract/exemplars-life.ts'
import { CONCLUSIONS, SURVEY_KINDS } from '@guongsang/contract/exemplars-words.ts'
import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { type Mark, MarksField } from '../marks-field.tsx'
import { LongText } from '../../../ui/long-text.tsx'

export type Survey = Exemplar['surveys'][number]

interface Props {
  exemplar: Exemplar
  /** Null: a new one. */
  survey: Survey | null
  onClose: () => void
}

type Values = {
  kind: Survey['kind']
  plannedOn: string | null
  heldOn: string | null
  place: string | null
  team: string | null
  checkerName: string | null
  marks: Mark[]
  findings: string | null
  conclusion: Survey['conclusion']
  fileIds: string[]
  calledOff: boolean
}

const valuesOf = (survey: Survey | null): Values => ({
  kind: survey?.kind ?? 'survey',
  plannedOn: survey?.plannedOn ?? null,
  heldOn: survey?.heldOn ?? null,
  place: survey?.place ?? null,
  team: survey?.team ?? null,
  checkerName: survey?.checkerName ?? null,
  marks: survey?.marks.map(({ standardId, met, evidence }) => ({ standardId, met, evidence })) ?? [],
  findings: survey?.findings ?? null,
  conclusion: survey?.conclusion ?? null,
  fileIds: survey?.fileIds ?? [],
  calledOff: false,
})

/** Khảo sát, thẩm định, kiểm chứng, theo dõi lại: planned first, then what was found and who answers for it. */
export function SurveyForm({ exemplar, survey, onClose }: Props) {
  const outcome = { quiet: true, done: 'Đã lưu.', after: onClose }
  const add = useAct(addSurveyRoute, outcome)
  const edit = useAct(editSurveyRoute, outcome)
  const action = useActionForm<Values>({
    initial: valuesOf(survey),
    schema: editSurveyRoute.body.omit({ version: true }),
    submit: ({ calledOff, ...body }): Promise<unknown> =>
      survey === null
        ? add.mutateAsync({ params: { id: exemplar.id }, body })
        : edit.mutateAsync({
            params: { id: survey.id },
            body: { ...body, calledOff, version: survey.version },
          }),
    guard: false,
  })
  const { form } = action
  const { kind, heldOn, conclusion, marks } = form.values
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <NativeSelect label="Việc" data={choicesOf(SURVEY_KINDS)} {...form.getInputProps('kind')} />
      <Row>
        <DateField label="Dự kiến ngày" {...form.getInputProps('plannedOn')} />
        <DateField label="Đã làm ngày" {...form.getInputProps('heldOn')} />
      </Row>
      <Row>
        <OptionalText label="Nơi làm" {...form.getInputProps('place')} />
        <OptionalText label="Đoàn, tổ" {...form.getInputProps('team')} />
      </Row>
      {heldOn !== null && (
        <>
          <OptionalText
            label={kind === 'truth-check' ? 'Người kiểm chứng' : 'Người chịu trách nhiệm về kết quả'}
            description="Ghi họ và tên: người này chịu trách nhiệm về sự thật đã xem."
            {...form.getInputProps('checkerName')}
          />
          <MarksField
            organizationId={exemplar.organization.id}
            subjectKind={exemplar.subject.kind}
            fields={exemplar.fields.map(({ code }) => code)}
            value={marks}
            onChange={(next) => form.setFieldValue('marks', next)}
          />
          <LongText label="Kết quả" minRows={3} {...form.getInputProps('findings')} />
          <NativeSelect
            label="Kết luận"
            data={[{ value: '', label: 'Chưa kết luận' }, ...choicesOf(CONCLUSIONS)]}
            {...form.getInputProps('conclusion')}
            value={conclusion ?? ''}
            onChange={({ currentTarget: { value } }) =>
              form.setFieldValue('conclusion', (value || null) as Values['conclusion'])
            }
          />
        </>
      )}
      {survey?.state === 'planned' && (
        <Checkbox label="Thôi, không làm nữa" {...form.getInputProps('calledOff', { type: 'checkbox' })} />
      )}
    </Form>
  )
}
