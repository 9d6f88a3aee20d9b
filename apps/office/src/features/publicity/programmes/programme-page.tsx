/** Một chương trình tuyên truyền: month by month what is planned, what was done. */
import { Button, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import {
  approveProgrammeRoute,
  closeProgrammeRoute,
  exportProgrammeRoute,
  type Programme,
  recordProgrammeResultRoute,
  showProgrammeRoute,
} from '@guongsang/contract/publicity-programmes.ts'
import { addressOf } from '../../../lib/call.ts'
import { showDay } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { type Column, DataTable, whole } from '../../../ui/data-table.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { DownloadButton, LinkButton, UnitLink } from '../../../ui/link.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { PublicityItemPicker } from '../../../ui/pickers/publicity-item-picker.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import styles from '../publicity.module.css'
import { LineWord, ProgrammeWord } from '../words.tsx'

type Line = Programme['lines'][number]

const help = {
  about: 'Việc dự kiến từng tháng, đã làm bao nhiêu, kết quả ra sao.',
  steps: [
    'Thủ trưởng bấm Duyệt.',
    'Làm xong một phần hay cả việc thì bấm Ghi kết quả ở dòng đó.',
    'Cuối năm bấm Tổng kết.',
  ],
  notes: ['Sửa chương trình đã duyệt thì phải duyệt lại.'],
}

export function ProgrammePage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showProgrammeRoute, { params: { id } }))
  return <Await reply={reply}>{(programme) => <Shown programme={programme} />}</Await>
}

function Shown({ programme }: { programme: Programme }) {
  const { id, title, state, organization, done, planned, behind, approvedOn, approvedBy, result } = programme
  return (
    <Page
      wide
      kicker={<Link to="/chuong-trinh-tuyen-truyen">Chương trình tuyên truyền</Link>}
      title={title}
      state={<ProgrammeWord state={state} />}
      lead={
        <>
          <UnitLink unit={organization} />. Đã làm {done}/{planned}
          {behind > 0 && `, ${behind} việc chậm`}.
          {approvedOn !== null && ` Duyệt ngày ${showDay(approvedOn)}, ${approvedBy}.`}
        </>
      }
      acts={<Acts programme={programme} />}
      help={help}
    >
      {result !== null && <p className={styles.text}>{result}</p>}
      <Tabs
        label="Phần của chương trình"
        tabs={[
          { key: 'viec', label: 'Việc theo tháng', content: () => <Lines programme={programme} /> },
          { key: 'dien-bien', label: 'Diễn biến', content: () => <Timeline kind="programme" id={id} /> },
        ]}
      />
    </Page>
  )
}

function Acts({ programme: { id, version, may } }: { programme: Programme }) {
  const dialog = useDialog()
  const approve = useAct(approveProgrammeRoute, { done: 'Đã duyệt chương trình.' })
  return (
    <>
      <DownloadButton href={addressOf(exportProgrammeRoute, { params: { id } })}>Xuất Excel</DownloadButton>
      {may.includes('edit') && (
        <LinkButton variant="default" to="/chuong-trinh-tuyen-truyen/$id/sua" params={{ id }}>
          Sửa
        </LinkButton>
      )}
      {may.includes('close') && (
        <Button variant="default" onClick={() => dialog.open(true)}>
          Tổng kết
        </Button>
      )}
      {may.includes('approve') && (
        <Button
          loading={approve.isPending}
          onClick={() => approve.mutate({ params: { id }, body: { version } })}
        >
          Duyệt
        </Button>
      )}
      <Dialog control={dialog} title="Tổng kết chương trình?">
        {() => <CloseForm id={id} version={version} onClose={dialog.close} />}
      </Dialog>
    </>
  )
}

function CloseForm({ id, version, onClose }: { id: string; version: number; onClose: () => void }) {
  const close = useAct(closeProgrammeRoute, { done: 'Đã tổng kết.', quiet: true, after: onClose })
  const action = useActionForm({
    initial: { result: '' },
    schema: closeProgrammeRoute.body.omit({ version: true }),
    submit: (body) => close.mutateAsync({ params: { id }, body: { ...body, version } }),
    guard: false,
  })
  return (
    <Form action={action} act="Tổng kết" onCancel={onClose}>
      <p style={{ margin: 0 }}>Sau khi tổng kết không ghi thêm kết quả được nữa.</p>
      <Textarea label="Kết quả" autosize minRows={4} {...action.form.getInputProps('result')} />
    </Form>
  )
}

function Lines({ programme: { lines, may } }: { programme: Programme }) {
  const dialog = useDialog<Line>()
  return (
    <>
      <DataTable
        caption="Việc theo tháng"
        columns={lineColumns(may.includes('record') ? dialog.open : null)}
        reply={whole(lines)}
        rowKey={(row) => row.id}
        empty={<Empty title="Chưa có việc nào">Bấm Sửa để thêm việc.</Empty>}
      />
      <Dialog control={dialog} title="Ghi kết quả">
        {(line) => <ResultForm line={line} onClose={dialog.close} />}
      </Dialog>
    </>
  )
}

const lineColumns = (onRecord: ((line: Line) => void) | null): readonly Column<Line>[] => [
  {
    key: 'content',
    title: 'Việc',
    wrap: true,
    minWidth: '14rem',
    cell: (row) => (
      <>
        Tháng {row.month}: {row.content}
        <span className={styles.facts}>
          {[
            row.form?.label,
            row.channel?.name,
            row.audiences.map(({ label }) => label).join(', '),
            row.inCharge,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {row.results.map((one) => (
          <span key={one.id} className={styles.facts}>
            {showDay(one.doneOn)}: {one.text}
          </span>
        ))}
      </>
    ),
  },
  { key: 'standing', title: 'Tiến độ', cell: (row) => <LineWord standing={row.standing} /> },
  { key: 'done', title: 'Đã làm', numeric: true, cell: (row) => `${row.done}/${row.quantity}` },
  ...(onRecord === null
    ? []
    : [
        {
          key: 'record',
          title: 'Kết quả',
          cell: (row: Line) => (
            <Button variant="default" size="compact-sm" onClick={() => onRecord(row)}>
              Ghi kết quả
            </Button>
          ),
        },
      ]),
]

function ResultForm({ line, onClose }: { line: Line; onClose: () => void }) {
  const { today } = useSession()
  const record = useAct(recordProgrammeResultRoute, { done: 'Đã ghi kết quả.', quiet: true, after: onClose })
  const action = useActionForm({
    initial: {
      doneOn: today,
      quantity: Math.max(1, line.quantity - line.done) as number | null,
      text: '',
    } as Record<string, unknown>,
    schema: recordProgrammeResultRoute.body,
    submit: (body) =>
      record.mutateAsync({ params: { id: line.id }, body: recordProgrammeResultRoute.body.parse(body) }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <p style={{ margin: 0 }}>{line.content}</p>
      <Row>
        <DateField label="Ngày làm" {...form.getInputProps('doneOn')} />
        <NumberField label="Số lượng" {...form.getInputProps('quantity')} />
      </Row>
      <Textarea label="Kết quả" autosize minRows={3} {...form.getInputProps('text')} />
      <PublicityItemPicker label="Tin, bài đã làm" clearable {...form.getInputProps('itemId')} />
    </Form>
  )
}
