/** What the event is bound to: a plan, movements it launches or sums up, an anniversary, a model that is visited. */
import { Button, Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listAnniversariesRoute } from '@guongsang/contract/events.ts'
import { MOVEMENT_REVIEWS } from '@guongsang/contract/events-words.ts'
import { useState } from 'react'
import { read } from '../../../lib/query.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { FilesField } from '../../../ui/files-field.tsx'
import { Part, Row } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { ExemplarPicker } from '../../../ui/pickers/exemplar-picker.tsx'
import { MovementPicker } from '../../../ui/pickers/movement-picker.tsx'
import { PlanPicker } from '../../../ui/pickers/plan-picker.tsx'
import styles from '../events.module.css'
import { type EventFormProps, knownOf } from './typed-event.ts'

export function EventLinks({ action, before }: EventFormProps) {
  const { form } = action
  const { kind, startsOn } = form.values
  const year = Number(startsOn.slice(0, 4)) || undefined
  const anniversaries = useQuery(read(listAnniversariesRoute, { query: { year } })).data?.rows ?? []
  return (
    <Part title="Gắn với">
      <Row>
        <PlanPicker label="Kế hoạch" known={knownOf(before?.plan)} {...form.getInputProps('planId')} />
        <NumberField label="Về công việc của năm" {...form.getInputProps('yearAbout')} />
      </Row>
      {form.values.planId !== null && (
        <Checkbox
          label="Kế hoạch được tổng kết tại sự kiện này"
          {...form.getInputProps('closesPlan', { type: 'checkbox' })}
        />
      )}
      <Choose
        label="Ngày kỷ niệm"
        clearable
        data={anniversaries.map(({ id, name, years }) => ({
          value: id,
          label: years === null ? name : `${name}: ${years} năm`,
        }))}
        {...form.getInputProps('anniversaryId')}
      />
      <Movements action={action} before={before} />
      {(kind === 'study-visit' || kind === 'study-trip') && (
        <ExemplarPicker
          label="Mô hình, điển hình được tham quan"
          known={knownOf(before?.hostExemplar)}
          {...form.getInputProps('hostExemplarId')}
        />
      )}
      <LongText
        label="Nguyên văn trong kế hoạch"
        description="Giữ như văn bản in, kể cả chỗ khác nhau giữa các mục."
        {...form.getInputProps('printedText')}
      />
      <FilesField label="Tài liệu kèm theo" {...form.getInputProps('fileIds')} />
    </Part>
  )
}

/** Names of what was chosen are kept while one types: the reply knows only ids. */
function Movements({ action: { form }, before }: EventFormProps) {
  const { movements } = form.values
  const [names, setNames] = useState(() => new Map(before?.movements.map(({ id, name }) => [id, name]) ?? []))
  const keep = (rows: typeof movements) => form.setFieldValue('movements', rows)
  return (
    <>
      {movements.map(({ movementId, review }, at) => (
        <div key={movementId} className={styles.line}>
          <span>{names.get(movementId)}</span>
          <Choose
            label="Tại sự kiện này"
            allowDeselect={false}
            data={choicesOf(MOVEMENT_REVIEWS)}
            value={review}
            onChange={(value) => {
              const chosen = { movementId, review: value as typeof review }
              keep(movements.map((row, index) => (index === at ? chosen : row)))
            }}
          />
          <Button variant="default" onClick={() => keep(movements.filter((_, index) => index !== at))}>
            Bỏ
          </Button>
        </div>
      ))}
      <MovementPicker
        key={movements.length}
        label="Thêm phong trào được phát động, sơ kết, tổng kết"
        error={form.errors['movements']}
        onChange={(id, option) => {
          if (id === null || option === null || movements.some(({ movementId }) => movementId === id)) return
          setNames(new Map([...names, [id, option.label]]))
          keep([...movements, { movementId: id, review: 'final-review' }])
        }}
      />
    </>
  )
}
