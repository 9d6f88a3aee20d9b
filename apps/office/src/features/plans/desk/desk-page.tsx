/** Bàn tiếp nhận: what units have sent, received one by one or many at once; a quick look before deciding. */
import { useState } from 'react'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ItemRow, listItemsRoute, showItemRoute } from '@guongsang/contract/plans-obligations.ts'
import { acceptSubmissionsRoute } from '@guongsang/contract/plans-submissions.ts'
import { OWES } from '@guongsang/contract/plans-words.ts'
import { call } from '../../../lib/call.ts'
import { read, readList } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { FilterChoice, Filters, SearchBox } from '../../../ui/filters.tsx'
import { ListSearch, oneOf, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { ItemActs } from '../items/item-acts.tsx'
import { ChosenUnit, Dim } from '../chosen-unit.tsx'
import { ItemLink } from '../items/item-link.tsx'
import { SubmissionList } from '../items/submission-list.tsx'
import { ItemWord } from '../../../ui/item-word.tsx'

const Search = ListSearch.extend({
  nop: oneOf('plan', 'report', 'nomination', 'activity', 'list', 'other'),
  xemgi: oneOf('desk', 'open', 'late', 'all'),
})

const views = {
  desk: 'Chờ tiếp nhận',
  open: 'Chưa xong',
  late: 'Quá hạn',
  all: 'Tất cả',
} as const

const help = {
  about: 'Bài các đơn vị gửi đến: xem, tiếp nhận, trả lại.',
  steps: [
    'Bấm một dòng để xem nhanh bài nộp bên cạnh.',
    'Chọn nhiều dòng rồi Tiếp nhận để nhận một lượt; bài nào không nhận được sẽ nói vì sao.',
    'Trả lại thì nêu lý do và phần phải sửa; đơn vị chỉ sửa được phần đó.',
  ],
  notes: [],
}

export function DeskPage() {
  const [{ q, cursor, nop, xemgi, xem }, change] = useListSearch(Search)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const reply = useQuery(readList(listItemsRoute, { query: { q, cursor, owes: nop, view: xemgi ?? 'desk' } }))
  const receivable = (reply.data?.rows ?? []).filter(({ state }) => state === 'sent')
  const toggle = (id: string) =>
    setChosen((old) => (old.has(id) ? new Set([...old].filter((one) => one !== id)) : new Set([...old, id])))
  return (
    <Page
      wide
      title="Bàn tiếp nhận"
      lead="Bài các đơn vị đã gửi, gần hạn trước."
      acts={
        <AcceptChosen
          chosen={receivable.filter(({ id }) => chosen.has(id))}
          done={() => setChosen(new Set())}
        />
      }
      help={help}
    >
      <Filters>
        <SearchBox label="Tìm đơn vị, việc" value={q} onChange={(text) => change({ q: text })} />
        <Choose
          label="Xem"
          w={170}
          data={choicesOf(views)}
          value={xemgi ?? 'desk'}
          onChange={(view) => change({ xemgi: (view === 'desk' ? undefined : view) as typeof xemgi })}
        />
        <FilterChoice
          label="Loại bài nộp"
          placeholder="Mọi loại"
          w={200}
          data={choicesOf(OWES)}
          value={nop}
          onChange={(owes) => change({ nop: owes })}
        />
        {receivable.length > 0 && (
          <Button variant="default" onClick={() => setChosen(new Set(receivable.map(({ id }) => id)))}>
            Chọn cả trang ({receivable.length})
          </Button>
        )}
      </Filters>
      <DataTable
        caption="Bài nộp"
        columns={columnsFor(chosen, toggle)}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        onLook={(row) => change({ xem: row.id })}
        looked={xem}
        empty={<Empty title="Không có bài nào chờ">Mọi bài đã gửi đều được tiếp nhận hoặc trả lại.</Empty>}
      />
      {xem !== undefined && <Look id={xem} onClose={() => change({ xem: undefined })} />}
    </Page>
  )
}

function AcceptChosen({ chosen, done }: { chosen: readonly ItemRow[]; done: () => void }) {
  const accept = useAct(acceptSubmissionsRoute, {
    done: ({ accepted, refused }) =>
      refused.length === 0
        ? `Đã tiếp nhận ${accepted.length} bài.`
        : `Đã tiếp nhận ${accepted.length} bài; ${refused.length} bài không nhận được: ${refused[0]?.sentence ?? ''}`,
    after: done,
  })
  // The list knows items; what is accepted is the submission as it was read just now.
  const go = async () => {
    const items = await Promise.all(chosen.map(({ id }) => call(showItemRoute, { params: { id } })))
    const submissions = items.flatMap(({ submissions: all }) => {
      const last = all.at(-1)
      return last?.state === 'sent' ? [{ id: last.id, version: last.version }] : []
    })
    if (submissions.length > 0) accept.mutate({ body: { submissions } })
  }
  return (
    <Button disabled={chosen.length === 0} loading={accept.isPending} onClick={() => void go()}>
      {chosen.length === 0 ? 'Tiếp nhận' : `Tiếp nhận ${chosen.length} bài`}
    </Button>
  )
}

function Look({ id, onClose }: { id: string; onClose: () => void }) {
  const reply = useQuery(read(showItemRoute, { params: { id } }))
  return (
    <SidePanel
      title={reply.data?.title ?? 'Bài nộp'}
      kicker={reply.data?.organization.name ?? ''}
      onClose={onClose}
    >
      <Await reply={reply}>
        {(item) => (
          <>
            <p>
              {item.periodLabel}. {item.sentence}
            </p>
            {item.warnings.map((warning) => (
              <p key={warning} role="note">
                {warning}
              </p>
            ))}
            <SubmissionList submissions={item.submissions} />
            <ItemActs item={item} />
          </>
        )}
      </Await>
    </SidePanel>
  )
}

const columnsFor = (
  chosen: ReadonlySet<string>,
  toggle: (id: string) => void,
): readonly Column<ItemRow>[] => [
  {
    key: 'unit',
    title: 'Đơn vị',
    wrap: true,
    cell: (row) => (
      <ChosenUnit
        unit={row.organization}
        head={row.headName}
        label={`Chọn bài của ${row.organization.name}, ${row.periodLabel}`}
        chosen={row.state === 'sent' ? chosen.has(row.id) : null}
        onToggle={() => toggle(row.id)}
      />
    ),
  },
  {
    key: 'title',
    title: 'Việc',
    wrap: true,
    minWidth: '18rem',
    cell: (row) => (
      <>
        <ItemLink id={row.id}>{row.title}</ItemLink>
        <Dim>{[row.periodLabel, row.dueText].filter(Boolean).join(' · ')}</Dim>
      </>
    ),
  },
  { key: 'state', title: 'Tình trạng', cell: (row) => <ItemWord standing={row.standing} /> },
]
