/** The form of a movement: who launches what, when, by which document, for which targets. */
import { useState } from 'react'
import { Checkbox, SegmentedControl, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Movement } from '@guongsang/contract/movements.ts'
import { MOVEMENT_KINDS } from '@guongsang/contract/movements-words.ts'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import { listIndicatorsRoute } from '@guongsang/contract/plans-learning.ts'
import { read } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { choicesOf, Choose, ChooseMany } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { type ActionForm, Form, Part, Row } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { PickedField } from '../../../ui/picked-field.tsx'
import { DocumentPicker } from '../../../ui/pickers/document-picker.tsx'
import { MovementPicker } from '../../../ui/pickers/movement-picker.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { PlanPicker } from '../../../ui/pickers/plan-picker.tsx'
import type { TypedMovement } from './typed-movement.ts'

interface Props {
  action: ActionForm<TypedMovement>
  /** What is edited; null: a new one. */
  before: Movement | null
}

export function MovementForm({ action, before }: Props) {
  const may = useMay()
  const { form } = action
  return (
    <Form action={action} act="Lưu">
      <Part title="Phong trào">
        <Textarea label="Tên" autosize data-autofocus {...form.getInputProps('name')} />
        <Aliases action={action} />
        <Row>
          <Choose label="Loại" data={choicesOf(MOVEMENT_KINDS)} {...form.getInputProps('kind')} />
          <MovementPicker
            label="Hưởng ứng phong trào cấp trên"
            known={knownOf(before?.parent)}
            {...form.getInputProps('parentId')}
          />
        </Row>
        <Checkbox
          label="Phong trào trọng tâm của địa phương"
          {...form.getInputProps('isFocus', { type: 'checkbox' })}
        />
        <Checkbox
          label="Gắn với học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"
          {...form.getInputProps('followsHoChiMinh', { type: 'checkbox' })}
        />
        <LongText label="Nội dung, mục tiêu, tiêu chí" minRows={3} {...form.getInputProps('content')} />
        <LongText
          label="Nhiệm vụ trọng tâm, cấp bách mà phong trào phục vụ"
          {...form.getInputProps('serves')}
        />
      </Part>
      <Part title="Phát động">
        {may('can-record-movements-above') && (
          <SegmentedControl
            aria-label="Ai phát động"
            data={[
              { value: 'own', label: 'Đơn vị của địa phương' },
              { value: 'above', label: 'Cấp trên' },
            ]}
            value={form.values.isOwn ? 'own' : 'above'}
            onChange={(who) => form.setFieldValue('isOwn', who === 'own')}
          />
        )}
        {form.values.isOwn ? (
          <OrganizationPicker label="Đơn vị phát động" {...form.getInputProps('organizationId')} />
        ) : (
          <Row>
            <Choose label="Cấp phát động" data={choicesOf(LEVELS)} {...form.getInputProps('level')} />
            <OptionalText
              label="Nơi phát động"
              placeholder="Thủ tướng Chính phủ"
              {...form.getInputProps('launchedBy')}
            />
          </Row>
        )}
        <Row>
          <DateField
            label="Ngày phát động"
            description="Chưa phát động thì ghi ngày dự kiến."
            {...form.getInputProps('launchedOn')}
          />
          <DocumentPicker
            label="Văn bản phát động"
            description="Thường là Chỉ thị, trong sổ văn bản."
            known={before?.launchDocument ? titled(before.launchDocument) : null}
            {...form.getInputProps('launchDocumentId')}
          />
        </Row>
        <Row>
          <DateField label="Thực hiện từ ngày" {...form.getInputProps('from')} />
          <DateField label="Đến ngày" {...form.getInputProps('to')} />
        </Row>
      </Part>
      <Part title="Nghị quyết, chỉ tiêu">
        <Targets action={action} before={before} />
      </Part>
    </Form>
  )
}

const knownOf = (one: { id: string; name: string } | null | undefined) =>
  one ? { value: one.id, label: one.name } : null
const titled = ({ id, title }: { id: string; title: string }) => ({ value: id, label: title })

/** One to a line: names are long, and printed with commas of their own. */
function Aliases({ action: { form } }: Pick<Props, 'action'>) {
  const [text, setText] = useState(form.values.aliases.join('\n'))
  return (
    <Textarea
      label="Tên gọi khác"
      description="Mỗi dòng một tên, để tìm được theo cách viết nào cũng thấy."
      autosize
      value={text}
      onChange={(event) => {
        const typed = event.currentTarget.value
        setText(typed)
        form.setFieldValue(
          'aliases',
          typed
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
        )
      }}
      error={Object.entries(form.errors).find(([field]) => field.startsWith('aliases'))?.[1]}
    />
  )
}

/** The year's targets stand once, in the plan; the movement points at those it serves. */
function Targets({ action: { form }, before }: Props) {
  const [resolutions, setResolutions] = useState(
    before?.resolutions.map(({ id, title }) => ({ id, name: title })) ?? [],
  )
  const { planId } = form.values
  const known = before?.indicators ?? []
  const indicators = useQuery({
    ...read(listIndicatorsRoute, { params: { id: planId ?? '' } }),
    enabled: planId !== null,
  })
  const choices = [...known, ...(indicators.data?.rows ?? [])].map(({ id, name, year }) => ({
    value: id,
    label: `${name} (năm ${year})`,
  }))
  return (
    <>
      <PickedField
        label="Nghị quyết mà phong trào phục vụ"
        picker={DocumentPicker}
        value={resolutions}
        onChange={(next) => {
          setResolutions(next)
          form.setFieldValue(
            'resolutionIds',
            next.map(({ id }) => id),
          )
        }}
        error={form.errors['resolutionIds']}
      />
      <PlanPicker
        label="Kế hoạch thực hiện"
        known={knownOf(before?.plan)}
        {...form.getInputProps('planId')}
      />
      <ChooseMany
        label="Chỉ tiêu của kế hoạch"
        description={planId === null ? 'Chọn kế hoạch để thấy chỉ tiêu đã nạp trong kế hoạch.' : undefined}
        data={[...new Map(choices.map((choice) => [choice.value, choice])).values()]}
        {...form.getInputProps('indicatorIds')}
      />
    </>
  )
}
