/** Kết quả: who came, what came of it, what was concluded and learnt, on which papers; what the report lacks. */
import { Button, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { recordAttendanceRoute } from '@guongsang/contract/events-desk.ts'
import {
  attachEventDocumentRoute,
  recordEventResultRoute,
  recordTakeoverRoute,
} from '@guongsang/contract/events-life.ts'
import type { EventShown } from '@guongsang/contract/events-register.ts'
import { EVENT_AUDIENCES, EVENT_DOCUMENTS } from '@guongsang/contract/events-words.ts'
import { count } from '../../../lib/format.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Section } from '../../../ui/page.tsx'
import { DocumentPicker } from '../../../ui/pickers/document-picker.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import styles from '../events.module.css'
import { usePartVersion } from './part-version.ts'

interface Props {
  event: EventShown
}

export function Result({ event }: Props) {
  const { missingForReport, result, conclusion, lessons, may } = event
  const writing = useDialog()
  const mayRecord = may.includes('record')
  return (
    <>
      {missingForReport.length > 0 && (
        <ul className={styles.lacks} aria-label="Còn thiếu trước khi báo cáo">
          {missingForReport.map(({ field, sentence }) => (
            <li key={field}>{sentence}</li>
          ))}
        </ul>
      )}
      <Attendance event={event} />
      <Section
        title="Kết quả, kết luận"
        acts={
          mayRecord && (
            <Button variant="default" size="compact-sm" onClick={() => writing.open(true)}>
              Ghi kết quả
            </Button>
          )
        }
      >
        <Facts
          rows={[
            ['Kết quả', result && <span className={styles.story}>{result}</span>],
            ['Kết luận', conclusion && <span className={styles.story}>{conclusion}</span>],
            ['Bài học', lessons && <span className={styles.story}>{lessons}</span>],
          ]}
        />
      </Section>
      <Papers event={event} />
      <Takeovers event={event} />
      <Dialog control={writing} title="Kết quả, kết luận" wide>
        {() => <ResultForm event={event} onClose={writing.close} />}
      </Dialog>
    </>
  )
}

function Attendance({ event: { id, version, attendance, people, may } }: Props) {
  const counting = useDialog()
  return (
    <Section
      title="Người dự"
      acts={
        may.includes('record') && (
          <Button variant="default" size="compact-sm" onClick={() => counting.open(true)}>
            Ghi người dự
          </Button>
        )
      }
    >
      {people === null ? (
        <p>Chưa ghi số người dự.</p>
      ) : (
        <Facts
          rows={[
            ...attendance.map((row) => [EVENT_AUDIENCES[row.audience], count(row.people)] as const),
            ['Cộng', <strong key="sum">{count(people)}</strong>],
          ]}
        />
      )}
      <Dialog control={counting} title="Người dự theo nhóm đối tượng">
        {() => <AttendanceForm id={id} version={version} attendance={attendance} onClose={counting.close} />}
      </Dialog>
    </Section>
  )
}

interface AttendanceProps extends Pick<EventShown, 'id' | 'version' | 'attendance'> {
  onClose: () => void
}

function AttendanceForm({ id, version, attendance, onClose }: AttendanceProps) {
  const record = useAct(recordAttendanceRoute, { done: 'Đã ghi người dự.', quiet: true, after: onClose })
  const audiences = Object.keys(EVENT_AUDIENCES) as (keyof typeof EVENT_AUDIENCES)[]
  const known = (audience: (typeof audiences)[number]) =>
    attendance.find((row) => row.audience === audience)?.people ?? 0
  const over = usePartVersion(version, attendance)
  const action = useActionForm({
    initial: { rows: audiences.map((audience) => ({ audience, people: known(audience) })) },
    schema: recordAttendanceRoute.body.omit({ version: true }),
    guard: false,
    submit: ({ rows }) =>
      record.mutateAsync({
        params: { id },
        body: { rows: rows.filter(({ people }) => people > 0), version: over },
      }),
  })
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      {audiences.map((audience, at) => (
        <NumberField
          key={audience}
          label={EVENT_AUDIENCES[audience]}
          {...action.form.getInputProps(`rows.${at}.people`)}
          onChange={(people) => action.form.setFieldValue(`rows.${at}.people`, (people ?? 0) as number)}
        />
      ))}
    </Form>
  )
}

function ResultForm({ event, onClose }: Props & { onClose: () => void }) {
  const { id, version, result, conclusion, lessons } = event
  const record = useAct(recordEventResultRoute, { done: 'Đã ghi kết quả.', quiet: true, after: onClose })
  const over = usePartVersion(version, [result, conclusion, lessons])
  const action = useActionForm({
    initial: { result, conclusion, lessons },
    schema: recordEventResultRoute.body.omit({ version: true }),
    submit: (body) => record.mutateAsync({ params: { id }, body: { ...body, version: over } }),
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <LongText label="Kết quả" minRows={4} {...form.getInputProps('result')} />
      <LongText label="Kết luận" minRows={4} {...form.getInputProps('conclusion')} />
      <LongText label="Bài học kinh nghiệm" minRows={3} {...form.getInputProps('lessons')} />
    </Form>
  )
}

function Papers({ event: { id, documents, may } }: Props) {
  const attaching = useDialog()
  return (
    <Section
      title="Văn bản"
      acts={
        may.includes('arrange') && (
          <Button variant="default" size="compact-sm" onClick={() => attaching.open(true)}>
            Gắn văn bản
          </Button>
        )
      }
    >
      {documents.length === 0 && <p>Chưa gắn văn bản nào.</p>}
      <RowList
        rows={documents.map((document) => ({
          key: document.id,
          title: (
            <Link to="/van-ban/$id" params={{ id: document.id }}>
              {document.called}
            </Link>
          ),
          detail: [EVENT_DOCUMENTS[document.purpose], document.title].join(' · '),
        }))}
      />
      <Dialog control={attaching} title="Gắn văn bản của sự kiện">
        {() => <AttachForm id={id} onClose={attaching.close} />}
      </Dialog>
    </Section>
  )
}

function AttachForm({ id, onClose }: { id: string; onClose: () => void }) {
  const attach = useAct(attachEventDocumentRoute, { done: 'Đã gắn văn bản.', quiet: true, after: onClose })
  const action = useActionForm({
    initial: { documentId: '', purpose: 'report' as const },
    schema: attachEventDocumentRoute.body,
    guard: false,
    submit: (body) => attach.mutateAsync({ params: { id }, body }),
  })
  return (
    <Form action={action} act="Gắn" onCancel={onClose}>
      <DocumentPicker label="Văn bản trong sổ" data-autofocus {...action.form.getInputProps('documentId')} />
      <Choose
        label="Là"
        allowDeselect={false}
        data={choicesOf(EVENT_DOCUMENTS)}
        {...action.form.getInputProps('purpose')}
      />
    </Form>
  )
}

/** Only a visit to a model has places that took it over. */
function Takeovers({ event: { id, hostExemplar, takenOver, may } }: Props) {
  const taking = useDialog()
  if (hostExemplar === null) return null
  return (
    <Section
      title="Nơi áp dụng lại sau chuyến tham quan"
      acts={
        may.includes('record') && (
          <Button variant="default" size="compact-sm" onClick={() => taking.open(true)}>
            Ghi nơi áp dụng lại
          </Button>
        )
      }
    >
      {takenOver.length === 0 && <p>Chưa ghi nơi áp dụng lại.</p>}
      <RowList rows={takenOver.map(({ replicationId, byName }) => ({ key: replicationId, title: byName }))} />
      <Dialog control={taking} title="Nơi áp dụng lại">
        {() => <TakeoverForm id={id} onClose={taking.close} />}
      </Dialog>
    </Section>
  )
}

function TakeoverForm({ id, onClose }: { id: string; onClose: () => void }) {
  const record = useAct(recordTakeoverRoute, { done: 'Đã ghi nơi áp dụng lại.', quiet: true, after: onClose })
  const action = useActionForm({
    initial: {
      organizationId: null as string | null,
      byName: '',
      since: '' as string,
      goal: null as string | null,
    },
    schema: recordTakeoverRoute.body,
    guard: false,
    submit: (body) => record.mutateAsync({ params: { id }, body }),
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <OrganizationPicker label="Đơn vị áp dụng" {...form.getInputProps('organizationId')} />
      <TextInput label="Nơi hoặc người áp dụng" {...form.getInputProps('byName')} />
      <DateField label="Từ ngày" {...form.getInputProps('since')} />
      <OptionalText label="Mục tiêu" {...form.getInputProps('goal')} />
    </Form>
  )
}
