/** Một lần kiểm tra: what was found, what the unit is asked to remedy by when, what it answered, whether that was checked off. */
import { useState } from 'react'
import { Button, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import {
  answerInspectionRoute,
  downloadInspectionFileRoute,
  type Inspection,
  showInspectionRoute,
} from '@guongsang/contract/plans-inspections.ts'
import { addressOf } from '../../../lib/call.ts'
import { showBytes, showDay } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { FilesField } from '../../../ui/files-field.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { InspectionActs } from './inspection-acts.tsx'
import { InspectionWord } from './inspection-word.tsx'

const help = {
  about: 'Một lần kiểm tra đơn vị: kết quả, điều phải khắc phục và hạn, kết quả khắc phục.',
  steps: [
    'Cơ quan kiểm tra xem lại dự thảo rồi gửi đơn vị.',
    'Đơn vị khắc phục, ghi ngày và kết quả, kèm minh chứng.',
    'Cơ quan kiểm tra xác nhận, hoặc yêu cầu khắc phục lại.',
  ],
  notes: [
    'Hạn khắc phục là ngày cuối còn đúng hạn.',
    'Kết luận đã gửi không sửa được, chỉ rút lại kèm lý do.',
  ],
}

export function InspectionPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showInspectionRoute, { params: { id } }))
  return <Await reply={reply}>{(inspection) => <Shown inspection={inspection} />}</Await>
}

/** What a reason was given for, by where the record stands now. */
const reasonOf = {
  draft: 'Đã rút lại để sửa',
  cancelled: 'Lý do hủy',
  awaiting: 'Phải khắc phục lại',
  late: 'Phải khắc phục lại',
} as const

function Shown({ inspection }: { inspection: Inspection }) {
  const { organization, standing, stateReason, plan, sentOn, files } = inspection
  return (
    <Page
      kicker={<Link to="/kiem-tra-don-vi">Kiểm tra đơn vị</Link>}
      title={organization.name}
      state={<InspectionWord standing={standing} />}
      lead={`${inspection.byWhom} kiểm tra ngày ${showDay(inspection.heldOn)}${
        sentOn === null ? ', chưa gửi đơn vị' : `, gửi đơn vị ngày ${showDay(sentOn)}`
      }.`}
      acts={<InspectionActs inspection={inspection} />}
      help={help}
    >
      {stateReason !== null && standing in reasonOf && (
        <p role="note">
          <strong>{reasonOf[standing as keyof typeof reasonOf]}:</strong> {stateReason}
        </p>
      )}
      <Facts
        rows={[
          ...(plan === null
            ? []
            : [
                [
                  'Kế hoạch',
                  <Link key="plan" to="/ke-hoach/$id" params={{ id: plan.id }}>
                    {plan.name}
                  </Link>,
                ] as const,
              ]),
          ['Nội dung kiểm tra', <Told key="scope" text={inspection.scope} />],
          ['Kết quả', <Told key="findings" text={inspection.findings} />],
          ...told('Hạn chế, thiếu sót', inspection.shortcomings),
          ...told('Hướng dẫn', inspection.advice),
          ...(files.length === 0
            ? []
            : [['Tài liệu kèm theo', <Kept key="files" id={inspection.id} files={files} />] as const]),
          ['Người ghi', inspection.recordedBy],
        ]}
      />
      <Section title="Yêu cầu khắc phục">
        <Demand inspection={inspection} />
      </Section>
      {(inspection.remedy !== null || inspection.may.includes('answer')) && (
        <Section title="Kết quả khắc phục">
          <Remedy key={inspection.version} inspection={inspection} />
        </Section>
      )}
      <Section title="Diễn biến">
        <Timeline kind="inspection" id={inspection.id} />
      </Section>
    </Page>
  )
}

const Told = ({ text }: { text: string }) => <span style={{ whiteSpace: 'pre-line' }}>{text}</span>

const told = (name: string, text: string | null) =>
  text === null ? [] : [[name, <Told key={name} text={text} />] as const]

const Kept = ({ id, files }: { id: string; files: Inspection['files'] }) =>
  files.map((file) => (
    <span key={file.id} style={{ display: 'block' }}>
      <a href={addressOf(downloadInspectionFileRoute, { params: { id, fileId: file.id } })} download>
        {file.name} ({showBytes(file.sizeBytes)})
      </a>
    </span>
  ))

function Demand({ inspection: { demand, remedyDueOn, standing, daysLate } }: { inspection: Inspection }) {
  if (demand === null || remedyDueOn === null) return <p>Đơn vị không phải khắc phục.</p>
  return (
    <Facts
      rows={[
        ['Phải khắc phục', <Told key="demand" text={demand} />],
        [
          'Chậm nhất ngày',
          `${showDay(remedyDueOn)}${standing === 'late' ? `, đã quá ${daysLate} ngày` : ''}`,
        ],
      ]}
    />
  )
}

function Remedy({ inspection }: { inspection: Inspection }) {
  const { remedy, remediedOn, standing, daysLate, remedyFiles, checkedOn, checkedBy, may } = inspection
  // Before the first answer, and after it was given back, the form is what one came for.
  const [writing, write] = useState(remedy === null || standing !== 'answered')
  if (may.includes('answer') && writing) return <AnswerForm inspection={inspection} />
  if (remedy === null || remediedOn === null) return null
  const late = standing !== 'late' && daysLate > 0 ? `, trễ ${daysLate} ngày` : ''
  return (
    <>
      <Facts
        rows={[
          ['Đơn vị báo', <Told key="remedy" text={remedy} />],
          ['Ngày khắc phục', `${showDay(remediedOn)}${late}`],
          ...(remedyFiles.length === 0
            ? []
            : [['Minh chứng', <Kept key="files" id={inspection.id} files={remedyFiles} />] as const]),
          ...(checkedOn === null ? [] : [['Xác nhận', `${checkedBy}, ngày ${showDay(checkedOn)}`] as const]),
        ]}
      />
      {may.includes('answer') && (
        <Button variant="default" mt="sm" onClick={() => write(true)}>
          Sửa kết quả
        </Button>
      )}
    </>
  )
}

function AnswerForm({ inspection }: { inspection: Inspection }) {
  const { today } = useSession()
  const answer = useAct(answerInspectionRoute, {
    quiet: true,
    done: 'Đã báo kết quả, cơ quan kiểm tra được báo tin.',
  })
  const action = useActionForm({
    initial: {
      remediedOn: inspection.remediedOn ?? today,
      remedy: inspection.remedy ?? '',
      fileIds: inspection.remedyFiles.map(({ id }) => id),
    },
    schema: answerInspectionRoute.body.omit({ version: true }),
    submit: (values) =>
      answer.mutateAsync({
        params: { id: inspection.id },
        body: { ...values, version: inspection.version },
      }),
  })
  const { form } = action
  return (
    <Form action={action} act="Báo đã khắc phục">
      <DateField label="Ngày khắc phục xong" {...form.getInputProps('remediedOn')} />
      <Textarea label="Đã khắc phục những gì" autosize minRows={3} {...form.getInputProps('remedy')} />
      <FilesField label="Minh chứng" {...form.getInputProps('fileIds')} />
    </Form>
  )
}
