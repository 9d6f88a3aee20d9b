/** Việc đăng: documents whose Nơi nhận names the portal, until they were put up or dropped with a reason. */
import { Button, Group, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  completePublishingTaskRoute,
  dropPublishingTaskRoute,
  listPublishingTasksRoute,
} from '@guongsang/contract/documents-deliveries.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { PUBLISHING_STATES } from '@guongsang/contract/documents-words.ts'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { FilterChoice, Filters } from '../../../ui/filters.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { ListSearch, oneOf, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { DocumentLink } from '../words.tsx'

type Task = Ok<typeof listPublishingTasksRoute>['rows'][number]

const Search = ListSearch.extend({ trangthai: oneOf('open', 'done', 'dropped') })
const colours = { open: 'soon', done: 'done', dropped: 'not-applicable' } as const

const help = {
  about: 'Văn bản có dòng “Đăng Trang thông tin điện tử” trong Nơi nhận.',
  steps: ['Đăng lên Cổng, Trang rồi bấm Đã đăng: ghi ngày và địa chỉ.', 'Không đăng thì ghi lý do.'],
  notes: [],
}

export function PublishingPage() {
  const [{ cursor, trangthai }, change] = useListSearch(Search)
  const finishing = useDialog<Task>()
  const ask = useAsk()
  const drop = useAct(dropPublishingTaskRoute, { done: 'Đã ghi không đăng.' })
  const reply = useQuery(readList(listPublishingTasksRoute, { query: { cursor, state: trangthai } }))
  const pressDrop = async (task: Task) => {
    const answer = await ask({
      title: `Không đăng lên ${task.channel}?`,
      text: task.document.title,
      act: 'Không đăng',
      reason: 'Lý do',
    })
    if (answer?.reason !== undefined)
      drop.mutate({ params: { id: task.id }, body: { reason: answer.reason } })
  }
  return (
    <Page wide kicker={<Link to="/van-ban">Văn bản</Link>} title="Việc đăng" help={help}>
      <Filters>
        <FilterChoice
          label="Tình trạng"
          placeholder="Mọi tình trạng"
          w={190}
          data={choicesOf(PUBLISHING_STATES)}
          value={trangthai}
          onChange={(value) => change({ trangthai: value })}
        />
      </Filters>
      <DataTable
        caption="Việc đăng"
        columns={columnsFor(finishing.open, (task) => void pressDrop(task))}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Không có việc đăng nào">Phát hành văn bản có dòng đăng thì việc hiện ở đây.</Empty>
        }
      />
      <Dialog control={finishing} title="Ghi đã đăng">
        {(task) => <Finish task={task} onClose={finishing.close} />}
      </Dialog>
    </Page>
  )
}

function Finish({ task, onClose }: { task: Task; onClose: () => void }) {
  const { today } = useSession()
  const save = useAct(completePublishingTaskRoute, { quiet: true, done: 'Đã ghi.', after: onClose })
  const action = useActionForm({
    initial: { publishedOn: today as string, address: '' },
    schema: completePublishingTaskRoute.body.omit({ address: true }),
    submit: ({ publishedOn, address }) =>
      save.mutateAsync({
        params: { id: task.id },
        body: { publishedOn, address: address === '' ? null : address },
      }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Đã đăng" onCancel={onClose}>
      <p>{task.document.title}</p>
      <DateField label="Ngày đăng" {...form.getInputProps('publishedOn')} />
      <TextInput
        label="Địa chỉ trang đã đăng"
        type="url"
        placeholder="https://"
        {...form.getInputProps('address')}
      />
    </Form>
  )
}

const columnsFor = (finish: (task: Task) => void, drop: (task: Task) => void): readonly Column<Task>[] => [
  { key: 'channel', title: 'Nơi đăng', wrap: true, minWidth: '11rem', cell: (row) => row.channel },
  {
    key: 'title',
    title: 'Văn bản',
    wrap: true,
    minWidth: '18rem',
    cell: (row) => <DocumentLink document={row.document} whole />,
  },
  {
    key: 'state',
    title: 'Tình trạng',
    cell: (row) => <StateWord state={colours[row.state]}>{PUBLISHING_STATES[row.state]}</StateWord>,
  },
  {
    key: 'done',
    title: 'Kết quả',
    wrap: true,
    cell: (row) =>
      row.state === 'done'
        ? `Ngày ${showDay(row.publishedOn ?? '')}${row.address === null ? '' : `, ${row.address}`}`
        : (row.reason ?? ''),
  },
  {
    key: 'act',
    title: 'Việc',
    cell: (row) =>
      row.state === 'open' && (
        <Group gap={4} wrap="nowrap">
          <Button size="compact-sm" variant="default" onClick={() => finish(row)}>
            Đã đăng
          </Button>
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => drop(row)}>
            Không đăng
          </Button>
        </Group>
      ),
  },
]
