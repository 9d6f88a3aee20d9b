/** Lịch sơ kết, tổng kết of one movement. */
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import {
  editMovementSummaryRoute,
  type Movement,
  scheduleMovementSummaryRoute,
} from '@guongsang/contract/movements.ts'
import { MOVEMENT_SUMMARIES } from '@guongsang/contract/movements-words.ts'
import { showDay } from '../../../lib/format.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { DocumentPicker } from '../../../ui/pickers/document-picker.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Empty } from '../../../ui/states.tsx'
import { SummaryWord } from '../words.tsx'

type Summary = Movement['summaries'][number]

export function Summaries({ movement: { id, summaries, may } }: { movement: Movement }) {
  const dialog = useDialog<Summary | 'new'>()
  const schedules = may.includes('schedule')
  const add = schedules && (
    <Button mb="md" onClick={() => dialog.open('new')}>
      Xếp lịch
    </Button>
  )
  return (
    <>
      {summaries.length === 0 ? (
        <Empty title="Chưa xếp lịch sơ kết, tổng kết" act={add}>
          Nơi phát động ghi ngày dự kiến; gần đến ngày chương trình đổi màu để nhắc.
        </Empty>
      ) : (
        add
      )}
      <RowList
        rows={summaries.map((one) => ({
          key: one.id,
          title: `${MOVEMENT_SUMMARIES[one.kind]}, dự kiến ${showDay(one.plannedOn)}`,
          state: <SummaryWord standing={one.standing} />,
          detail: <Detail summary={one} />,
          acts: schedules && (
            <Button variant="default" size="compact-sm" onClick={() => dialog.open(one)}>
              Sửa
            </Button>
          ),
        }))}
      />
      <Dialog control={dialog} title="Sơ kết, tổng kết phong trào">
        {(one) => <SummaryForm movementId={id} summary={one === 'new' ? null : one} onClose={dialog.close} />}
      </Dialog>
    </>
  )
}

const Detail = ({ summary: { heldOn, document, note } }: { summary: Summary }) => (
  <>
    {heldOn !== null && `Đã tổ chức ngày ${showDay(heldOn)}. `}
    {document !== null && (
      <Link to="/van-ban/$id" params={{ id: document.id }}>
        {document.title}
      </Link>
    )}{' '}
    {note}
  </>
)

interface FormProps {
  movementId: string
  summary: Summary | null
  onClose: () => void
}

function SummaryForm({ movementId, summary, onClose }: FormProps) {
  const outcome = { quiet: true, done: 'Đã lưu lịch.', after: onClose }
  const add = useAct(scheduleMovementSummaryRoute, outcome)
  const edit = useAct(editMovementSummaryRoute, outcome)
  const action = useActionForm({
    initial: {
      kind: summary?.kind ?? ('interim' as Summary['kind']),
      plannedOn: summary?.plannedOn ?? '',
      heldOn: summary?.heldOn ?? null,
      documentId: summary?.document?.id ?? null,
      note: summary?.note ?? null,
    },
    schema: scheduleMovementSummaryRoute.body,
    guard: false,
    submit: (body) =>
      summary === null
        ? add.mutateAsync({ params: { id: movementId }, body })
        : edit.mutateAsync({ params: { id: summary.id }, body: { ...body, version: summary.version } }),
  })
  const { form } = action
  const known = summary?.document
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <Choose label="Việc" data={choicesOf(MOVEMENT_SUMMARIES)} {...form.getInputProps('kind')} />
      <Row>
        <DateField label="Ngày dự kiến" {...form.getInputProps('plannedOn')} />
        <DateField label="Ngày đã tổ chức" {...form.getInputProps('heldOn')} />
      </Row>
      <DocumentPicker
        label="Báo cáo, văn bản"
        known={known ? { value: known.id, label: known.title } : null}
        {...form.getInputProps('documentId')}
      />
      <LongText label="Ghi chú" {...form.getInputProps('note')} />
    </Form>
  )
}
