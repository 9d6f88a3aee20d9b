/** Thêm, sửa nghĩa vụ: who hands in what, when and how many; beside it the units and due days that come of it. */
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import {
  addDutyRoute,
  type DutyShown,
  editDutyRoute,
  listDutiesRoute,
  previewDutyRoute,
} from '@guongsang/contract/plans-obligations.ts'
import { call } from '../../../lib/call.ts'
import { read } from '../../../lib/query.ts'
import { sentenceOf } from '../../../lib/refusal.ts'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Await } from '../../../ui/states.tsx'
import { useToast } from '../../../ui/toast.tsx'
import { DutyFields } from './duty-fields.tsx'
import { OutlineSection } from './outline-section.tsx'
import { type Duty, dutyBody, emptyDuty, typedDuty } from './typed-duty.ts'
import styles from './duty-page.module.css'

const help = {
  about: 'Một nghĩa vụ: đơn vị nào nộp gì, kỳ nào, hạn nào, ít nhất bao nhiêu.',
  steps: [
    'Ghi câu như kế hoạch in, rồi chọn kỳ và hạn; bên cạnh hiện ngay từng kỳ, từng hạn.',
    'Chọn nhóm đối tượng hoặc từng đơn vị; nêu đơn vị được trừ và vì sao.',
    'Nghĩa vụ nộp báo cáo: ghi đề cương theo văn bản hướng dẫn; đơn vị trả lời từng câu ngay trong bài nộp.',
    'Số tối thiểu có thể tính theo năm dù hạn theo quý.',
  ],
  notes: ['“Trước ngày 15” thì ngày 15 đã trễ; “chậm nhất ngày 15” thì ngày 15 còn đúng hạn.'],
}

export function AddDutyPage() {
  const { id } = useParams({ from: '/shell/ke-hoach/$id/them-nghia-vu' })
  return <DutyEditor planId={id} duty={null} />
}

export function EditDutyPage() {
  const { id, dutyId } = useParams({ from: '/shell/ke-hoach/$id/nghia-vu/$dutyId' })
  const reply = useQuery(read(listDutiesRoute, { params: { id } }))
  return (
    <Await reply={reply}>
      {({ rows }) => <DutyEditor planId={id} duty={rows.find((one) => one.id === dutyId) ?? null} />}
    </Await>
  )
}

function DutyEditor({ planId, duty }: { planId: string; duty: DutyShown | null }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const toast = useToast()
  const params = { id: planId }
  const action = useActionForm<Duty>({
    initial: duty === null ? emptyDuty : typedDuty(duty),
    schema: addDutyRoute.body,
    submit: async (values) => {
      const body = dutyBody(values)
      if (duty === null) await call(addDutyRoute, { params, body })
      else
        await call(editDutyRoute, {
          params: { id: duty.id },
          body: { ...body, reason: values.reason, version: duty.version },
        })
      toast({ text: 'Đã lưu nghĩa vụ.' })
      await client.invalidateQueries()
      await navigate({ to: '/ke-hoach/$id', params, search: { muc: 'nghia-vu' } as never })
    },
  })
  return (
    <Page
      wide
      kicker={
        <Link to="/ke-hoach/$id" params={params}>
          Kế hoạch
        </Link>
      }
      title={duty === null ? 'Thêm nghĩa vụ' : 'Sửa nghĩa vụ'}
      lead={duty?.stateReason}
      help={help}
    >
      <div className={styles.columns}>
        <Form action={action} act="Lưu">
          <DutyFields action={action} />
          {duty !== null && duty.state !== 'draft' && (
            <OptionalText label="Lý do sửa" {...action.form.getInputProps('reason')} />
          )}
        </Form>
        <Preview planId={planId} values={action.form.values} />
      </div>
      {duty?.owes === 'report' && <OutlineSection duty={duty} />}
    </Page>
  )
}

/** What the rule comes to, before it is kept. */
function Preview({ planId, values }: { planId: string; values: Duty }) {
  const [settled] = useDebouncedValue(values, 500)
  const body = dutyBody({ ...settled, title: settled.title || 'Việc phải làm' })
  const bound = settled.groupId !== null || settled.organizationIds.length > 0
  const reply = useQuery({
    enabled: bound,
    queryKey: ['previewDuty', planId, body],
    queryFn: () => call(previewDutyRoute, { params: { id: planId }, body }),
    placeholderData: (old) => old,
  })
  return (
    <aside className={styles.preview} aria-label="Xem trước">
      <Section title="Xem trước">
        {!bound && <p>Chọn nhóm đối tượng hoặc đơn vị để xem từng kỳ, từng hạn.</p>}
        {bound && reply.error && <p role="note">{sentenceOf(reply.error)}</p>}
        {bound && reply.data && (
          <>
            <p className={styles.words}>{reply.data.inWords}</p>
            <RowList
              rows={reply.data.periods.map(({ label, dueText, applies, whyNot }) => ({
                key: label,
                title: label,
                state: !applies && <StateWord state="not-applicable">Không áp dụng</StateWord>,
                detail: applies ? (dueText ?? 'Không ấn định hạn') : (whyNot ?? ''),
              }))}
            />
            <p>
              {reply.data.units.filter(({ exempt }) => !exempt).length} đơn vị phải làm
              {reply.data.units.some(({ exempt }) => exempt) &&
                `, ${reply.data.units.filter(({ exempt }) => exempt).length} đơn vị được trừ`}
            </p>
            <details>
              <summary>Danh sách đơn vị</summary>
              <ul>
                {reply.data.units.map(({ id, name, exempt }) => (
                  <li key={id}>
                    {name}
                    {exempt && ' (được trừ)'}
                  </li>
                ))}
              </ul>
            </details>
          </>
        )}
      </Section>
    </aside>
  )
}
