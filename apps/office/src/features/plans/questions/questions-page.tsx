/** Vướng mắc: asked by units, answered by the standing agency; an answer that helps all is shown to all. */
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import {
  answerQuestionRoute,
  askQuestionRoute,
  closeQuestionRoute,
  forwardQuestionRoute,
  listQuestionsRoute,
} from '@guongsang/contract/plans-learning.ts'
import { listPlansRoute } from '@guongsang/contract/plans.ts'
import { QUESTION_STATES } from '@guongsang/contract/plans-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { z } from 'zod'
import { call } from '../../../lib/call.ts'
import { showDay } from '../../../lib/format.ts'
import { read, readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Dialog, type DialogControl, useDialog } from '../../../ui/dialog.tsx'
import { FilterChoice, Filters, SearchBox } from '../../../ui/filters.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { ListSearch, oneOf, someText, useListSearch } from '../../../ui/list-search.ts'
import { LookButton } from '../../../ui/look-button.tsx'
import { Page } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { useToast } from '../../../ui/toast.tsx'

type Question = Ok<typeof listQuestionsRoute>['rows'][number]

const Search = ListSearch.extend({
  trangthai: oneOf('open', 'forwarded', 'answered', 'closed'),
  donvi: someText,
})
const colours = { open: 'late', forwarded: 'waiting', answered: 'done', closed: 'not-applicable' } as const

const help = {
  about: 'Vướng mắc và đề nghị hướng dẫn trong khi thực hiện kế hoạch.',
  steps: [
    'Bấm Gửi vướng mắc, chọn kế hoạch và viết câu hỏi.',
    'Cơ quan thường trực chuyển người xử lý hoặc trả lời; câu trả lời chung thì mọi đơn vị cùng đọc được.',
  ],
  notes: ['Số ngày chờ tính từ ngày gửi đến ngày trả lời.'],
}

export function QuestionsPage() {
  const may = useMay()
  const asking = useDialog()
  const [{ q, cursor, trangthai, donvi, xem }, change] = useListSearch(Search)
  const query = { q, cursor, state: trangthai, organizationId: donvi }
  const reply = useQuery(readList(listQuestionsRoute, { query }))
  const look = (row: Question) => change({ xem: row.id })
  const looked = reply.data?.rows.find(({ id }) => id === xem)
  return (
    <Page
      wide
      title="Vướng mắc"
      lead="Câu hỏi của các đơn vị và câu trả lời của cơ quan thường trực."
      acts={may('can-ask-questions') && <Button onClick={() => asking.open(true)}>Gửi vướng mắc</Button>}
      help={help}
    >
      <Filters>
        <SearchBox
          label="Tìm trong câu hỏi, câu trả lời"
          value={q}
          onChange={(text) => change({ q: text })}
        />
        <FilterChoice
          label="Trạng thái"
          placeholder="Mọi trạng thái"
          w={190}
          data={choicesOf(QUESTION_STATES)}
          value={trangthai}
          onChange={(state) => change({ trangthai: state })}
        />
        {may('can-watch-plans') && (
          <OrganizationPicker
            label="Đơn vị"
            placeholder="Mọi đơn vị"
            clearable
            w={280}
            value={donvi ?? null}
            onChange={(unit) => change({ donvi: unit ?? undefined })}
          />
        )}
      </Filters>
      <DataTable
        caption="Vướng mắc"
        columns={columnsFor(look)}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        onLook={look}
        looked={xem}
        empty={<Empty title="Chưa có vướng mắc nào">Khi có điều chưa rõ, bấm Gửi vướng mắc.</Empty>}
      />
      {looked && (
        <SidePanel
          title={looked.organization.name}
          kicker={looked.plan.name}
          onClose={() => change({ xem: undefined })}
        >
          <p>{looked.question}</p>
          <p>
            {looked.askedBy}, {showDay(looked.askedOn)}
          </p>
          {looked.answer !== null && (
            <p>
              <strong>Trả lời:</strong> {looked.answer}
              <br />
              {looked.answeredBy}
              {looked.answeredOn !== null && `, ${showDay(looked.answeredOn)}`}
            </p>
          )}
          <Answering key={looked.version} question={looked} />
        </SidePanel>
      )}
      <AskDialog control={asking} />
    </Page>
  )
}

const columnsFor = (look: (row: Question) => void): readonly Column<Question>[] => [
  {
    key: 'question',
    title: 'Vướng mắc',
    wrap: true,
    minWidth: '20rem',
    cell: (row) => <LookButton onClick={() => look(row)}>{row.question}</LookButton>,
  },
  { key: 'unit', title: 'Đơn vị', wrap: true, cell: (row) => <UnitLink unit={row.organization} /> },
  {
    key: 'state',
    title: 'Trạng thái',
    cell: (row) => <StateWord state={colours[row.state]}>{QUESTION_STATES[row.state]}</StateWord>,
  },
  { key: 'days', title: 'Số ngày chờ', numeric: true, cell: (row) => row.daysOpen },
  { key: 'handler', title: 'Người xử lý', wrap: true, cell: (row) => row.handlerName ?? '' },
  { key: 'plan', title: 'Kế hoạch', wrap: true, cell: (row) => row.plan.name },
]

function Answering({ question }: { question: Question }) {
  const client = useQueryClient()
  const toast = useToast()
  const params = { id: question.id }
  const close = useAct(closeQuestionRoute, { done: 'Đã đóng.' })
  const forward = useAct(forwardQuestionRoute, { done: 'Đã chuyển người xử lý.' })
  const forwarding = useDialog()
  const action = useActionForm({
    initial: { answer: question.answer ?? '', shared: question.shared },
    schema: answerQuestionRoute.body.omit({ version: true }),
    submit: async (values) => {
      await call(answerQuestionRoute, { params, body: { ...values, version: question.version } })
      toast({ text: 'Đã trả lời.' })
      await client.invalidateQueries()
    },
  })
  const can = (act: string) => question.may.includes(act)
  return (
    <>
      {can('answer') && (
        <Form action={action} act="Trả lời">
          <Textarea label="Trả lời" autosize minRows={4} {...action.form.getInputProps('answer')} />
          <Checkbox
            label="Trả lời chung cho mọi đơn vị"
            {...action.form.getInputProps('shared', { type: 'checkbox' })}
          />
        </Form>
      )}
      {can('forward') && (
        <Button variant="default" mt="sm" mr="sm" onClick={() => forwarding.open(true)}>
          Chuyển người xử lý
        </Button>
      )}
      {can('close') && (
        <Button
          variant="default"
          mt="sm"
          onClick={() => close.mutate({ params, body: { version: question.version } })}
        >
          Đóng
        </Button>
      )}
      <Dialog control={forwarding} title="Chuyển người xử lý">
        {() => (
          <HandlerForm
            give={(handlerName) => {
              forward.mutate({ params, body: { handlerName, version: question.version } })
              forwarding.close()
            }}
          />
        )}
      </Dialog>
    </>
  )
}

function HandlerForm({ give }: { give: (name: string) => void }) {
  const action = useActionForm({
    initial: { handlerName: '' },
    schema: forwardQuestionRoute.body.omit({ version: true }),
    guard: false,
    submit: async ({ handlerName }) => give(handlerName),
  })
  return (
    <Form action={action} act="Chuyển">
      <TextInput label="Người xử lý" data-autofocus {...action.form.getInputProps('handlerName')} />
    </Form>
  )
}

const AskDialog = ({ control }: { control: DialogControl<true> }) => (
  <Dialog control={control} title="Gửi vướng mắc">
    {() => <AskForm close={control.close} />}
  </Dialog>
)

function AskForm({ close }: { close: () => void }) {
  const client = useQueryClient()
  const toast = useToast()
  const plans = useQuery(read(listPlansRoute, { query: { limit: 100 } }))
  const action = useActionForm({
    initial: { planId: '', question: '' },
    schema: askQuestionRoute.body.pick({ question: true }).extend({ planId: z.uuid('Chọn kế hoạch.') }),
    guard: false,
    submit: async ({ planId, question }) => {
      await call(askQuestionRoute, { params: { id: planId }, body: { question } })
      toast({ text: 'Đã gửi, cơ quan thường trực được báo.' })
      close()
      await client.invalidateQueries()
    },
  })
  return (
    <Form action={action} act="Gửi" onCancel={close}>
      <Choose
        label="Về kế hoạch"
        data={(plans.data?.rows ?? []).map(({ id, title }) => ({ value: id, label: title }))}
        {...action.form.getInputProps('planId')}
      />
      <Textarea label="Câu hỏi" autosize minRows={4} {...action.form.getInputProps('question')} />
    </Form>
  )
}
