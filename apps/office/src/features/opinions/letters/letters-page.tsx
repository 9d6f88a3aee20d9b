/** Thư người dân: what came in by the portal; each letter is read by a person and gets one answer. */
import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listLettersRoute } from '@guongsang/contract/opinions.ts'
import { LETTER_KINDS, LETTER_STATES, LetterKind, LetterState } from '@guongsang/contract/opinions-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { z } from 'zod'
import { count, showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { ListSearch, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { HandleLetterForm } from './handle-letter-form.tsx'

export type Letter = Ok<typeof listLettersRoute>['rows'][number]

const help = {
  about: 'Góp ý, phản ánh, khiếu nại của người dân gửi trên cổng, mới đứng trước.',
  steps: [
    'Đọc, bấm Xử lý: giao đơn vị xem xét, trả lời, chuyển nơi có trách nhiệm, hoặc không xem xét kèm lý do.',
    'Người gửi đọc trả lời bằng mã theo dõi.',
  ],
  notes: [
    'Trả lời xong thì tên và liên hệ của người gửi bị xóa.',
    'Điều nói sai cần trả lời công khai thì ghi ở Đính chính, phản hồi.',
  ],
}

const colours = {
  received: 'late',
  handling: 'waiting',
  answered: 'done',
  'passed-on': 'done',
  'set-aside': 'not-applicable',
} as const

const Search = ListSearch.pick({ cursor: true }).extend({
  state: LetterState.optional().catch(undefined),
  loai: LetterKind.optional().catch(undefined),
})
type Filter = z.output<typeof Search>

const columns = (onHandle: (row: Letter) => void): readonly Column<Letter>[] => [
  {
    key: 'letter',
    title: 'Thư',
    wrap: true,
    minWidth: '22rem',
    cell: (row) => (
      <>
        <strong>{LETTER_KINDS[row.kind]}</strong>: {row.about}
        <br />
        {row.text}
      </>
    ),
  },
  { key: 'at', title: 'Nhận ngày', cell: (row) => showDay(row.receivedOn) },
  {
    key: 'state',
    title: 'Tình trạng',
    wrap: true,
    minWidth: '8.5rem',
    cell: (row) => (
      <>
        <StateWord state={colours[row.state]}>{LETTER_STATES[row.state]}</StateWord>
        {row.daysWaiting !== null && <div>đã chờ {count(row.daysWaiting)} ngày</div>}
      </>
    ),
  },
  {
    key: 'answer',
    title: 'Xử lý',
    wrap: true,
    minWidth: '12rem',
    cell: (row) => (
      <>
        {row.organization !== null && <UnitLink unit={row.organization} />}
        {row.passedTo !== null && <div>Chuyển đến {row.passedTo}</div>}
        {row.answer !== null && <div>{row.answer}</div>}
      </>
    ),
  },
  {
    key: 'act',
    title: 'Việc',
    cell: (row) =>
      row.daysWaiting !== null && (
        <Button variant="default" size="compact-sm" onClick={() => onHandle(row)}>
          Xử lý
        </Button>
      ),
  },
]

export function LettersPage() {
  const [{ cursor, state, loai }, change] = useListSearch(Search)
  const reply = useQuery(readList(listLettersRoute, { query: { cursor, state, kind: loai } }))
  const dialog = useDialog<Letter>()
  return (
    <Page wide title="Thư người dân" lead="Góp ý, phản ánh, khiếu nại gửi trên cổng." help={help}>
      <Filters>
        <NativeSelect
          label="Loại"
          data={[{ value: '', label: 'Tất cả' }, ...choicesOf(LETTER_KINDS)]}
          value={loai ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ loai: (value || undefined) as Filter['loai'] })
          }
        />
        <NativeSelect
          label="Tình trạng"
          data={[{ value: '', label: 'Tất cả' }, ...choicesOf(LETTER_STATES)]}
          value={state ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ state: (value || undefined) as Filter['state'] })
          }
        />
      </Filters>
      <DataTable
        caption="Thư người dân"
        columns={columns((row) => dialog.open(row))}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={<Empty title="Chưa có thư nào">Thư người dân gửi trên cổng hiện ở đây.</Empty>}
      />
      <Dialog control={dialog} title="Xử lý thư" wide>
        {(row) => <HandleLetterForm letter={row} onClose={dialog.close} />}
      </Dialog>
    </Page>
  )
}
