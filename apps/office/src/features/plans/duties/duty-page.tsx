/** Thêm, sửa nghĩa vụ: who hands in what, when and how many; beside it the units and due days that come of it. */
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { listAddresseeGroupsRoute } from '@guongsang/contract/organizations-functions.ts'
import {
  addDutyRoute,
  type DutyShown,
  editDutyRoute,
  listDutiesRoute,
  previewDutyRoute,
} from '@guongsang/contract/plans-obligations.ts'
import { COMPOSITIONS, COUNTING_SPANS, OWES, STRENGTHS } from '@guongsang/contract/plans-words.ts'
import { call } from '../../../lib/call.ts'
import { read } from '../../../lib/query.ts'
import { sentenceOf } from '../../../lib/refusal.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { type ActionForm, Form, Part, Row, useActionForm } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { OrganizationPicker, OrganizationsPicker } from '../../../ui/pickers/organization-picker.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Await } from '../../../ui/states.tsx'
import { useToast } from '../../../ui/toast.tsx'
import { DueFields } from './due-fields.tsx'
import { type Duty, dutyBody, emptyDuty, typedDuty } from './typed-duty.ts'
import styles from './duty-page.module.css'

const help = {
  about: 'Một nghĩa vụ: đơn vị nào nộp gì, kỳ nào, hạn nào, ít nhất bao nhiêu.',
  steps: [
    'Ghi câu như kế hoạch in, rồi chọn kỳ và hạn; bên cạnh hiện ngay từng kỳ, từng hạn.',
    'Chọn nhóm đối tượng hoặc từng đơn vị; nêu đơn vị được trừ và vì sao.',
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
    schema: { '~standard': addDutyRoute.body['~standard'] } as never,
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
    </Page>
  )
}

function DutyFields({ action }: { action: ActionForm<Duty> }) {
  const { form } = action
  const groups = useQuery(read(listAddresseeGroupsRoute, { query: { limit: 200 } }))
  const choices = (groups.data?.rows ?? []).map(({ id, shortForm, wording }) => ({
    value: id,
    label: shortForm ?? wording,
  }))
  return (
    <>
      <TextInput label="Việc phải làm" {...form.getInputProps('title')} />
      <Row>
        <Choose label="Nộp gì" data={choicesOf(OWES)} {...form.getInputProps('owes')} />
        <Choose label="Mức độ" data={choicesOf(STRENGTHS)} {...form.getInputProps('strength')} />
      </Row>
      <Textarea
        label="Câu như kế hoạch in"
        autosize
        minRows={2}
        {...form.getInputProps('printed')}
        value={form.values.printed ?? ''}
      />
      <OptionalText label="Ở mục nào của kế hoạch" placeholder="Mục IV.2" {...form.getInputProps('clause')} />
      <Part title="Khi nào">
        <Choose label="Mỗi kỳ là" data={choicesOf(COUNTING_SPANS)} {...form.getInputProps('rule.span')} />
        <DueFields action={action} />
        <DateField
          label="Có hiệu lực từ"
          description="Để trống thì từ ngày ban hành; kỳ đã qua trước đó không phải nộp."
          {...form.getInputProps('validFrom')}
        />
      </Part>
      <Quota action={action} />
      <Part title="Ai phải làm">
        <Choose
          label="Nhóm đối tượng"
          clearable
          searchable
          data={choices}
          {...form.getInputProps('groupId')}
        />
        <OrganizationsPicker label="Đơn vị nêu tên" {...form.getInputProps('organizationIds')} />
        <OrganizationsPicker label="Trừ các đơn vị" {...form.getInputProps('exemptOrganizationIds')} />
        <Choose
          label="Trừ cả nhóm"
          clearable
          searchable
          data={choices}
          {...form.getInputProps('exemptGroupId')}
        />
        <OptionalText label="Vì sao được trừ" {...form.getInputProps('exemptReason')} />
      </Part>
      <Part title="Gửi đi đâu" help="Gửi A qua B để báo cáo C.">
        <OrganizationPicker label="Gửi" clearable {...form.getInputProps('sendsToId')} />
        <OrganizationPicker label="Qua" clearable {...form.getInputProps('sendsViaId')} />
        <OrganizationPicker label="Để báo cáo" clearable {...form.getInputProps('reportsToId')} />
        <Row>
          <OptionalText label="Bước ở đơn vị" placeholder="bình xét" {...form.getInputProps('unitStep')} />
          <OptionalText
            label="Bước ở nơi nhận"
            placeholder="bình chọn"
            {...form.getInputProps('officeStep')}
          />
        </Row>
        <OptionalText label="Lồng ghép trong" {...form.getInputProps('embeddedIn')} />
        <OptionalText label="Tính vào tiêu chí chấm điểm" {...form.getInputProps('feedsCriterion')} />
      </Part>
    </>
  )
}

const quotaSpans = choicesOf(COUNTING_SPANS).filter(({ value }) => value !== 'continuous')

function Quota({ action: { form } }: { action: ActionForm<Duty> }) {
  return (
    <Part title="Bao nhiêu">
      <Checkbox label="Kế hoạch ghi số lượng" {...form.getInputProps('counted', { type: 'checkbox' })} />
      {form.values.counted && (
        <>
          <Row>
            <NumberField label="Ít nhất" {...form.getInputProps('rule.quota.minimum')} />
            <NumberField label="Nhiều nhất" {...form.getInputProps('rule.quota.maximum')} />
            <Choose label="Tính trong" data={quotaSpans} {...form.getInputProps('rule.quota.per')} />
          </Row>
          <OptionalText
            label="Đếm cái gì"
            placeholder="điển hình tiêu biểu"
            {...form.getInputProps('rule.quota.counted')}
          />
          <Choose
            label="Gồm"
            data={choicesOf(COMPOSITIONS)}
            {...form.getInputProps('rule.quota.composition')}
          />
        </>
      )}
    </Part>
  )
}

/** What the rule comes to, before it is kept. */
function Preview({ planId, values }: { planId: string; values: Duty }) {
  const [settled] = useDebouncedValue(values, 500)
  const body = dutyBody({ ...settled, title: settled.title || 'Việc phải làm' })
  const reply = useQuery({
    queryKey: ['previewDuty', planId, body],
    queryFn: () => call(previewDutyRoute, { params: { id: planId }, body }),
    placeholderData: (old) => old,
  })
  return (
    <aside className={styles.preview} aria-label="Xem trước">
      <Section title="Xem trước">
        {reply.error && <p role="note">{sentenceOf(reply.error)}</p>}
        {reply.data && (
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
        <Button variant="subtle" color="gray" onClick={() => void reply.refetch()}>
          Tính lại
        </Button>
      </Section>
    </aside>
  )
}
