/** Bảng quá hạn: unit by unit, the accountable head named; party and front bodies are asked, not scolded. */
import { useState } from 'react'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { draftReminderLetterRoute, listLateRoute } from '@guongsang/contract/plans-running.ts'
import { OWES } from '@guongsang/contract/plans-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { AsOf, AsOfNote, useAsOf } from '../../../ui/as-of.tsx'
import { choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { FilterChoice, Filters, SearchBox } from '../../../ui/filters.tsx'
import { ListSearch, oneOf, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { ChosenUnit, Dim } from '../chosen-unit.tsx'
import { ItemLink } from '../items/item-link.tsx'
import { TaskLink } from '../plan/task-link.tsx'

type Row = Ok<typeof listLateRoute>['rows'][number]

const Search = ListSearch.extend({
  nop: oneOf('plan', 'report', 'nomination', 'activity', 'list', 'other'),
})

const help = {
  about: 'Đơn vị nào quá hạn việc gì, ai đứng đầu, đã nhắc mấy lần.',
  steps: [
    'Chọn các đơn vị, bấm Soạn công văn đôn đốc: một dự thảo có danh sách và số ngày trễ vào sổ văn bản.',
    'Sửa, trình ký, cấp số và phát hành dự thảo như mọi văn bản.',
    'Xem tại ngày: bảng này vào một ngày khác.',
  ],
  notes: ['Cơ quan Đảng, Mặt trận, đoàn thể chưa có phản hồi được ghi riêng, không ghi là quá hạn.'],
}

export function LatePage() {
  const may = useMay()
  const on = useAsOf()
  const [{ q, cursor, nop }, change] = useListSearch(Search)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const reply = useQuery(readList(listLateRoute, { query: { q, cursor, owes: nop, on } }))
  const toggle = (id: string) =>
    setChosen((old) => (old.has(id) ? new Set([...old].filter((one) => one !== id)) : new Set([...old, id])))
  return (
    <Page
      wide
      title="Bảng quá hạn"
      lead="Việc đã qua ngày cuối còn đúng hạn mà chưa gửi, xếp theo đơn vị trễ lâu nhất."
      acts={
        <>
          <AsOf />
          {may('can-remind') && <DraftLetter chosen={[...chosen]} on={on ?? null} />}
        </>
      }
      help={help}
    >
      <AsOfNote />
      <Filters>
        <SearchBox label="Tìm đơn vị" value={q} onChange={(text) => change({ q: text })} />
        <FilterChoice
          label="Loại việc"
          placeholder="Mọi loại"
          w={200}
          data={choicesOf(OWES)}
          value={nop}
          onChange={(owes) => change({ nop: owes })}
        />
      </Filters>
      <DataTable
        caption="Đơn vị quá hạn"
        columns={columnsFor(may('can-remind') ? chosen : null, toggle)}
        reply={reply}
        rowKey={(row) => row.organization.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={<Empty title="Không có đơn vị nào quá hạn">Mọi việc đến hạn đều đã gửi.</Empty>}
      />
    </Page>
  )
}

function DraftLetter({ chosen, on }: { chosen: string[]; on: string | null }) {
  const navigate = useNavigate()
  const draft = useAct(draftReminderLetterRoute, {
    done: ({ ids }) =>
      ids.length > 1
        ? 'Đã soạn hai công văn, còn là dự thảo: đôn đốc đơn vị được giao, đề nghị cơ quan phối hợp.'
        : 'Đã soạn công văn, còn là dự thảo.',
    after: ({ ids }) =>
      void (ids.length === 1
        ? navigate({ to: '/van-ban/$id', params: { id: ids[0] ?? '' } })
        : navigate({ to: '/van-ban', search: { phan: 'drafts' } as never })),
  })
  return (
    <Button
      disabled={chosen.length === 0}
      loading={draft.isPending}
      onClick={() => draft.mutate({ body: { organizationIds: chosen, on } })}
    >
      {chosen.length === 0 ? 'Soạn công văn đôn đốc' : `Soạn công văn cho ${chosen.length} đơn vị`}
    </Button>
  )
}

/** Nothing to choose for who writes no letters. */
const columnsFor = (
  chosen: ReadonlySet<string> | null,
  toggle: (id: string) => void,
): readonly Column<Row>[] => [
  {
    key: 'unit',
    title: 'Đơn vị',
    wrap: true,
    cell: (row) => (
      <ChosenUnit
        unit={row.organization}
        head={
          row.withoutUnit
            ? `Đã kết thúc, không có đơn vị kế thừa${row.tasks.length > 0 ? ': sửa nhiệm vụ để giao đơn vị khác' : ''}.`
            : [row.headName, row.headTitle].filter(Boolean).join(', ')
        }
        label={`Chọn ${row.organization.name}`}
        chosen={row.withoutUnit ? null : chosen && chosen.has(row.organization.id)}
        onToggle={() => toggle(row.organization.id)}
      />
    ),
  },
  {
    key: 'late',
    title: 'Trễ lâu nhất',
    cell: (row) =>
      row.strength === 'order' ? (
        <StateWord state="late">{row.worstDaysLate} ngày</StateWord>
      ) : (
        <StateWord state="soon">Chưa có phản hồi</StateWord>
      ),
  },
  { key: 'what', title: 'Việc', wrap: true, minWidth: '18rem', cell: (row) => <Late row={row} /> },
  {
    key: 'reminded',
    title: 'Đã nhắc',
    cell: (row) =>
      row.reminders === 0
        ? 'Chưa nhắc'
        : `${row.reminders} lần${row.lastRemindedOn === null ? '' : `, ${showDay(row.lastRemindedOn)}`}`,
  },
]

function Late({ row }: { row: Row }) {
  return (
    <>
      {row.items.map((item) => (
        <span key={item.id} style={{ display: 'block' }}>
          <ItemLink id={item.id}>{item.title}</ItemLink>
          <Dim>
            {item.periodLabel} · {item.sentence}
          </Dim>
        </span>
      ))}
      {row.tasks.map((task) => (
        <span key={task.id} style={{ display: 'block' }}>
          <TaskLink task={task} />
          <Dim>
            {[
              task.insteadOf !== null && `thay ${task.insteadOf}`,
              task.dueText,
              task.daysLate > 0 ? `Quá hạn ${task.daysLate} ngày.` : 'Chưa có phản hồi.',
            ]
              .filter(Boolean)
              .join(' · ')}
          </Dim>
        </span>
      ))}
    </>
  )
}
