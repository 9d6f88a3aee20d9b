/** What a decision says about one subject, as it is typed. */
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { type Award, AWARD_LEVELS, GROUNDS, type AwardRow } from '@guongsang/contract/honours.ts'
import { isDay } from '@guongsang/core/kernel/day.ts'
import { Choose, choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FileField } from '../../../ui/file-field.tsx'
import { Part, Row } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { useAwardForms } from './award-forms.ts'
import { SubjectField } from './subject-field.tsx'

export type Subject = AwardRow['subject']

export type AwardValues = {
  subject: Subject
  organizationId: string
  awardCode: string
  title: string | null
  ground: AwardRow['ground']
  level: AwardRow['level']
  /** Typed: the schema reads the number. */
  yearFrom: string | null
  year: string
  decisionNumber: string | null
  decidedOn: string | null
  decidedBy: string | null
  achievement: string | null
  fileId: string | null
  reason: string
}

export const noAward = (year: string): AwardValues => ({
  subject: { kind: 'person', id: null, name: '' },
  organizationId: '',
  awardCode: '',
  title: null,
  ground: null,
  level: 'grassroots',
  yearFrom: null,
  year,
  decisionNumber: null,
  decidedOn: null,
  decidedBy: null,
  achievement: null,
  fileId: null,
  reason: '',
})

export const valuesOf = (award: Award): AwardValues => ({
  subject: award.subject,
  organizationId: award.organization.id,
  awardCode: award.awardCode,
  title: award.title,
  ground: award.ground,
  level: award.level,
  yearFrom: award.yearFrom === award.year ? null : String(award.yearFrom),
  year: String(award.year),
  decisionNumber: award.decisionNumber,
  decidedOn: award.decidedOn,
  decidedBy: award.decidedBy,
  achievement: award.achievement,
  fileId: award.fileId,
  reason: '',
})

export function AwardFields({ form }: { form: UseFormReturnType<AwardValues> }) {
  const { decidedOn, subject, ground, achievement } = form.values
  const on = isDay(decidedOn) ? decidedOn : undefined
  const forms = useAwardForms({ on: decidedOn, kind: subject.kind })
  return (
    <>
      <Part title="Đối tượng">
        <SubjectField form={form} on={on} />
        <OrganizationPicker
          label="Đơn vị khi được khen"
          on={on}
          {...form.getInputProps('organizationId')}
          onChange={(id) => form.setFieldValue('organizationId', typeof id === 'string' ? id : '')}
        />
      </Part>
      <Part title="Khen thưởng">
        <Choose
          label="Danh hiệu, hình thức"
          description="Theo luật của ngày quyết định."
          data={forms}
          {...form.getInputProps('awardCode')}
          onChange={(code) => {
            form.setFieldValue('awardCode', code ?? '')
            // The name of the form before would stand beside the code of this one.
            form.setFieldValue('title', null)
          }}
        />
        <OptionalText
          label="Tên ghi trong quyết định"
          description="Để trống nếu trùng tên ở trên."
          {...form.getInputProps('title')}
        />
        <Row>
          <NativeSelect
            label="Cấp khen thưởng"
            data={choicesOf(AWARD_LEVELS)}
            {...form.getInputProps('level')}
          />
          <NativeSelect
            label="Loại khen thưởng"
            data={[{ value: '', label: 'Không rõ' }, ...choicesOf(GROUNDS)]}
            value={ground ?? ''}
            onChange={(event) =>
              form.setFieldValue('ground', (event.currentTarget.value || null) as AwardValues['ground'])
            }
          />
        </Row>
        <Row>
          <OptionalText
            label="Từ năm"
            description="Chỉ ghi khi thành tích của nhiều năm."
            inputMode="numeric"
            {...form.getInputProps('yearFrom')}
          />
          <TextInput
            label="Năm đạt thành tích"
            description="Nhiều năm thì ghi năm cuối."
            inputMode="numeric"
            {...form.getInputProps('year')}
          />
        </Row>
        <Textarea
          label="Thành tích"
          autosize
          minRows={2}
          {...form.getInputProps('achievement')}
          value={achievement ?? ''}
          onChange={(event) => form.setFieldValue('achievement', event.currentTarget.value || null)}
        />
      </Part>
      <Part title="Quyết định">
        <Row>
          <OptionalText label="Số quyết định" {...form.getInputProps('decisionNumber')} />
          <DateField label="Ngày quyết định" {...form.getInputProps('decidedOn')} />
        </Row>
        <OptionalText label="Người ký, cơ quan ban hành" {...form.getInputProps('decidedBy')} />
        <FileField
          label="Tệp quyết định"
          description="Bản quét có chữ ký, PDF hoặc ảnh."
          {...form.getInputProps('fileId')}
        />
      </Part>
    </>
  )
}
