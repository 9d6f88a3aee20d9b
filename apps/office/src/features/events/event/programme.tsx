/** Chương trình: edited whole, in its order; printed as it stands. */
import { Button, TextInput } from '@mantine/core'
import { arrangeEventProgrammeRoute } from '@guongsang/contract/events-life.ts'
import type { EventShown } from '@guongsang/contract/events-register.ts'
import { PROGRAMME_PARTS } from '@guongsang/contract/events-words.ts'
import { useState } from 'react'
import { useAct } from '../../../ui/act.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Empty } from '../../../ui/states.tsx'
import { SecondLine } from '../../../ui/second-line.tsx'
import styles from '../events.module.css'
import { usePartVersion } from './part-version.ts'
import { PrintPart } from './print-part.tsx'

type Line = EventShown['programme'][number]

const columns: readonly Column<Line & { at: number }>[] = [
  { key: 'at', title: 'TT', numeric: true, cell: ({ at }) => at + 1 },
  {
    key: 'title',
    title: 'Nội dung',
    wrap: true,
    minWidth: '16rem',
    cell: ({ title, part }) => (
      <>
        {title}
        {title !== PROGRAMME_PARTS[part] && <SecondLine>{PROGRAMME_PARTS[part]}</SecondLine>}
      </>
    ),
  },
  { key: 'time', title: 'Giờ', cell: ({ startsAt }) => startsAt ?? '' },
  { key: 'minutes', title: 'Phút', numeric: true, cell: ({ minutes }) => minutes ?? '' },
  { key: 'presenter', title: 'Thực hiện', wrap: true, cell: ({ presenter }) => presenter ?? '' },
]

export function Programme({ event }: { event: EventShown }) {
  const [editing, setEditing] = useState(false)
  const { programme, missingParts, may } = event
  if (editing) return <Arranging event={event} onClose={() => setEditing(false)} />
  return (
    <>
      <div className={styles.toolbar}>
        {may.includes('arrange') && (
          <Button variant="default" onClick={() => setEditing(true)}>
            Sửa chương trình
          </Button>
        )}
        {programme.length > 0 && <PrintPart event={event} part="programme" label="In chương trình" />}
      </div>
      {missingParts.length > 0 && (
        <p role="note">
          Chương trình còn thiếu: {missingParts.map((part) => PROGRAMME_PARTS[part]).join(', ')}.
        </p>
      )}
      <DataTable
        caption="Chương trình"
        columns={columns}
        reply={{
          data: { rows: programme.map((line, at) => ({ ...line, at })) },
          error: null,
          isPending: false,
          refetch: () => null,
        }}
        rowKey={({ at }) => String(at)}
        empty={<Empty title="Chưa có chương trình">Bấm Sửa chương trình để ghi từng nội dung.</Empty>}
      />
    </>
  )
}

const emptyLine: Line = { part: 'other', startsAt: null, minutes: null, title: '', presenter: null }

function Arranging({
  event: { id, version, programme },
  onClose,
}: {
  event: EventShown
  onClose: () => void
}) {
  const arrange = useAct(arrangeEventProgrammeRoute, {
    done: 'Đã lưu chương trình.',
    quiet: true,
    after: onClose,
  })
  const over = usePartVersion(version, programme)
  const action = useActionForm({
    initial: { rows: programme.length === 0 ? [emptyLine] : programme },
    schema: arrangeEventProgrammeRoute.body.omit({ version: true }),
    submit: (body) => arrange.mutateAsync({ params: { id }, body: { ...body, version: over } }),
  })
  const { form } = action
  const { rows } = form.values
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      {rows.map((row, at) => (
        <div key={at} className={styles.entry}>
          <div className={styles.half}>
            <Choose
              label="Loại nội dung"
              allowDeselect={false}
              data={choicesOf(PROGRAMME_PARTS)}
              {...form.getInputProps(`rows.${at}.part`)}
              onChange={(part) => {
                form.setFieldValue(`rows.${at}.part`, part as Line['part'])
                if (row.title === '')
                  form.setFieldValue(`rows.${at}.title`, PROGRAMME_PARTS[part as Line['part']])
              }}
            />
          </div>
          <div className={styles.sixth}>
            <OptionalText label="Giờ" placeholder="07:30" {...form.getInputProps(`rows.${at}.startsAt`)} />
          </div>
          <div className={styles.sixth}>
            <NumberField label="Số phút" {...form.getInputProps(`rows.${at}.minutes`)} />
          </div>
          <div className={styles.sixth}>
            <Button
              variant="default"
              fullWidth
              aria-label={`Bỏ nội dung ${at + 1}`}
              onClick={() => form.removeListItem('rows', at)}
            >
              Bỏ
            </Button>
          </div>
          <div className={styles.half}>
            <TextInput label="Nội dung" {...form.getInputProps(`rows.${at}.title`)} />
          </div>
          <div className={styles.half}>
            <OptionalText label="Thực hiện" {...form.getInputProps(`rows.${at}.presenter`)} />
          </div>
        </div>
      ))}
      {form.errors['rows'] && <p role="alert">{form.errors['rows']}</p>}
      <Button
        variant="default"
        style={{ alignSelf: 'start' }}
        onClick={() => form.insertListItem('rows', emptyLine)}
      >
        Thêm nội dung
      </Button>
    </Form>
  )
}
