/** The fields of an exemplar: who, in which field, how found, what was done, and the priority groups. */
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { EQUITY_FLAGS, EXEMPLAR_GROUNDS, SOURCES } from '@guongsang/contract/exemplars-words.ts'
import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import { useSession } from '../../../lib/session.ts'
import { Choose, ChooseMany, choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Part, Row } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { PictureField } from '../../../ui/picture-field.tsx'
import { JurisdictionPicker } from '../../../ui/pickers/jurisdiction-picker.tsx'
import { MovementPicker } from '../../../ui/pickers/movement-picker.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { labelChoices, useLabels } from '../labels/use-labels.ts'
import { FieldGuidance } from './field-guidance.tsx'
import styles from './finding.module.css'
import { SubjectField } from './subject-field.tsx'
import type { TypedExemplar } from './typed-exemplar.ts'

type FormOf = UseFormReturnType<TypedExemplar>

interface Props {
  form: FormOf
  /** The movement chosen already, to be shown by its name. */
  movement?: Exemplar['movement']
}

export function ExemplarFields({ form, movement = null }: Props) {
  return (
    <>
      <WhoFields form={form} />
      <FoundFields form={form} movement={movement} />
      <StoryFields form={form} />
      <EquityFields form={form} />
    </>
  )
}

function WhoFields({ form }: { form: FormOf }) {
  const kinds = labelChoices(useLabels('kind'))
  const fields = labelChoices(useLabels('field'))
  const domains = labelChoices(useLabels('domain'))
  return (
    <Part title="Ai, ở đâu, lĩnh vực nào">
      <p className={styles.definition}>
        Điển hình tiên tiến là tập thể, cá nhân, hộ gia đình có thành tích tiêu biểu, xuất sắc; là nhân tố nổi
        trội, dẫn đầu trong các phong trào thi đua, gương người tốt, việc tốt trong đời sống xã hội.
      </p>
      <TextInput
        label="Tên gọi của điển hình"
        description="Một dòng đọc lên là hiểu: ai, làm được gì."
        data-autofocus
        {...form.getInputProps('title')}
      />
      <Row>
        <Choose label="Loại" data={kinds} {...form.getInputProps('kindCode')} />
        <NativeSelect
          label="Vì sao là điển hình"
          data={[{ value: '', label: 'Chưa chọn' }, ...choicesOf(EXEMPLAR_GROUNDS)]}
          value={form.values.ground ?? ''}
          onChange={({ currentTarget: { value } }) =>
            form.setFieldValue('ground', (value || null) as TypedExemplar['ground'])
          }
        />
      </Row>
      <SubjectField form={form} />
      <Row>
        <OrganizationPicker
          label="Đơn vị"
          description="Đơn vị bồi dưỡng, giới thiệu điển hình này."
          {...form.getInputProps('organizationId')}
          onChange={(id) => form.setFieldValue('organizationId', typeof id === 'string' ? id : '')}
        />
        <JurisdictionPicker
          label="Địa bàn"
          clearable
          {...form.getInputProps('jurisdictionId')}
          onChange={(id) => form.setFieldValue('jurisdictionId', typeof id === 'string' ? id : null)}
        />
      </Row>
      <Checkbox
        label="Tiêu biểu toàn diện, không riêng lĩnh vực nào"
        {...form.getInputProps('comprehensive', { type: 'checkbox' })}
      />
      <ChooseMany label="Lĩnh vực" data={fields} {...form.getInputProps('fieldCodes')} />
      <FieldGuidance codes={form.values.fieldCodes} />
      <ChooseMany label="Hoạt động" data={domains} {...form.getInputProps('domainCodes')} />
    </Part>
  )
}

function FoundFields({ form, movement }: Required<Props>) {
  const { today } = useSession()
  const levels = labelChoices(useLabels('level'))
  return (
    <Part title="Phát hiện">
      <Row>
        <DateField label="Ngày phát hiện" {...form.getInputProps('foundOn')} />
        <OptionalText label="Ai phát hiện" {...form.getInputProps('foundBy')} />
      </Row>
      <Row>
        <NativeSelect label="Nguồn" data={choicesOf(SOURCES)} {...form.getInputProps('source')} />
        <OptionalText
          label="Nêu rõ tên"
          description="Tên cuộc vận động, cuộc thi, đoàn kiểm tra, tờ báo…"
          {...form.getInputProps('sourceText')}
        />
      </Row>
      <MovementPicker
        label="Phong trào"
        description={
          form.values.source === 'movement'
            ? 'Phong trào đã phát hiện điển hình này.'
            : 'Nếu điển hình nổi lên trong một phong trào.'
        }
        known={movement && { value: movement.id, label: movement.name }}
        {...form.getInputProps('movementId')}
      />
      <Text form={form} name="promise" label="Triển vọng: vì sao nên bồi dưỡng" />
      <Row>
        <Choose label="Phấn đấu đến cấp" clearable data={levels} {...form.getInputProps('targetLevelCode')} />
        <NativeSelect
          label="Vào năm"
          data={['', ...years(form.values.targetYear, today)]}
          {...form.getInputProps('targetYear')}
          value={String(form.values.targetYear ?? '')}
          onChange={({ currentTarget: { value } }) =>
            form.setFieldValue('targetYear', value === '' ? null : Number(value))
          }
        />
      </Row>
      <OptionalText
        label="Liên hệ"
        description="Chỉ người làm việc với điển hình này thấy."
        {...form.getInputProps('contact')}
      />
    </Part>
  )
}

/** This year and the next ones, and the one that stands there. */
function years(chosen: number | null, today: string): string[] {
  const from = Number(today.slice(0, 4))
  const ahead = Array.from({ length: AHEAD }, (_, at) => from + at)
  return [...new Set([...(chosen === null ? [] : [chosen]), ...ahead])].sort((a, b) => a - b).map(String)
}

const AHEAD = 8

function StoryFields({ form }: { form: FormOf }) {
  return (
    <Part title="Câu chuyện" help="Viết bằng lời kể; bốn phần này thành bài giới thiệu khi được công khai.">
      <Text form={form} name="experience" label="Kinh nghiệm" />
      <Text form={form} name="method" label="Phương pháp" />
      <Text form={form} name="practice" label="Cách làm" />
      <Text form={form} name="effect" label="Hiệu quả" />
      <Row>
        <NumberField label="Giá trị kinh tế (đồng)" {...form.getInputProps('economicValue')} />
        <OptionalText label="Căn cứ tính" {...form.getInputProps('economicBasis')} />
      </Row>
      <Text form={form} name="socialMeaning" label="Ý nghĩa xã hội" />
      <PictureField
        label="Ảnh"
        description="JPG, PNG hoặc WebP; nơi chụp ghi trong ảnh được xóa. Chỉ công khai khi người trong cuộc đồng ý đăng ảnh."
        value={{
          fileId: form.values.photoFileId,
          alt: form.values.photoAlt,
          credit: form.values.photoCredit,
        }}
        onChange={({ fileId, alt, credit }) =>
          form.setValues({ photoFileId: fileId, photoAlt: alt, photoCredit: credit })
        }
        errors={{
          fileId: form.errors['photoFileId'],
          alt: form.errors['photoAlt'],
          credit: form.errors['photoCredit'],
        }}
      />
    </Part>
  )
}

const EquityFields = ({ form }: { form: FormOf }) => (
  <Part
    title="Nhóm được ưu tiên"
    help="Điều đã có trong hồ sơ của đối tượng và địa bàn thì tự đánh dấu khi lưu."
  >
    <Checkbox.Group
      aria-label="Nhóm được ưu tiên"
      value={form.values.flags}
      onChange={(flags) => form.setFieldValue('flags', flags as TypedExemplar['flags'])}
    >
      <Row>
        {choicesOf(EQUITY_FLAGS).map(({ value, label }) => (
          <Checkbox key={value} value={value} label={label} />
        ))}
      </Row>
    </Checkbox.Group>
    <Checkbox
      label="Tiêu biểu trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"
      {...form.getInputProps('followsHoChiMinh', { type: 'checkbox' })}
    />
  </Part>
)

type TextName = 'promise' | 'experience' | 'method' | 'practice' | 'effect' | 'socialMeaning'

const Text = ({ form, name, label }: { form: FormOf; name: TextName; label: string }) => (
  <Textarea
    label={label}
    autosize
    minRows={2}
    {...form.getInputProps(name)}
    value={form.values[name] ?? ''}
    onChange={({ currentTarget: { value } }) => form.setFieldValue(name, value || null)}
  />
)
