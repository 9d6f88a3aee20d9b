/** Người dân giới thiệu: what came in by the portal, checked before anybody sees it; each gets its answer. */
import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { z } from 'zod'
import { listSuggestionsRoute } from '@guongsang/contract/exemplars-suggestions.ts'
import { SUGGESTION_STATES, SuggestionState } from '@guongsang/contract/exemplars-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { showMoment } from '../../../lib/format.ts'
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
import { HandleForm } from './handle-form.tsx'

const help = {
  about: 'Lời giới thiệu của người dân gửi trên cổng, mới đứng trước.',
  steps: [
    'Đọc, bấm Xử lý: chuyển kiểm chứng, đưa vào danh sách nhân tố mới của một đơn vị, hoặc không đưa vào.',
    'Ghi trả lời: người gửi đọc được bằng mã theo dõi.',
  ],
  notes: ['Không có lời giới thiệu nào tự lên cổng. Liên hệ của người gửi không công khai.'],
}

export type Suggestion = Ok<typeof listSuggestionsRoute>['rows'][number]

const colours = {
  received: 'soon',
  checking: 'waiting',
  'taken-up': 'done',
  declined: 'not-applicable',
} as const

const Search = ListSearch.pick({ cursor: true }).extend({
  state: SuggestionState.optional().catch(undefined),
})
type State = z.output<typeof Search>['state']

const columns = (onHandle: (row: Suggestion) => void): readonly Column<Suggestion>[] => [
  { key: 'who', title: 'Giới thiệu ai', wrap: true, minWidth: '10rem', cell: (row) => row.aboutName },
  { key: 'where', title: 'Ở đâu', wrap: true, minWidth: '8rem', cell: (row) => row.aboutPlace },
  { key: 'text', title: 'Việc làm', wrap: true, minWidth: '22rem', cell: (row) => row.text },
  { key: 'contact', title: 'Liên hệ người gửi', wrap: true, cell: (row) => row.contact },
  { key: 'at', title: 'Nhận lúc', cell: (row) => showMoment(row.receivedAt) },
  {
    key: 'state',
    title: 'Tình trạng',
    cell: (row) => <StateWord state={colours[row.state]}>{SUGGESTION_STATES[row.state]}</StateWord>,
  },
  {
    key: 'answer',
    title: 'Trả lời',
    wrap: true,
    minWidth: '12rem',
    cell: (row) => (
      <>
        {row.answer}
        {row.organization !== null && (
          <>
            {' '}
            <UnitLink unit={row.organization} />
          </>
        )}
        {row.exemplarId !== null && (
          <>
            {' '}
            <Link to="/dien-hinh/$id" params={{ id: row.exemplarId }}>
              Mở điển hình
            </Link>
          </>
        )}
      </>
    ),
  },
  {
    key: 'act',
    title: 'Việc',
    cell: (row) =>
      (row.state === 'received' || row.state === 'checking') && (
        <Button variant="default" size="compact-sm" onClick={() => onHandle(row)}>
          Xử lý
        </Button>
      ),
  },
]

export function SuggestionsPage() {
  const [{ cursor, state }, change] = useListSearch(Search)
  const reply = useQuery(readList(listSuggestionsRoute, { query: { cursor, state } }))
  const dialog = useDialog<Suggestion>()
  return (
    <Page
      wide
      title="Người dân giới thiệu"
      lead="Lời giới thiệu gương người tốt, việc tốt gửi trên cổng."
      help={help}
    >
      <Filters>
        <NativeSelect
          label="Tình trạng"
          data={[{ value: '', label: 'Tất cả' }, ...choicesOf(SUGGESTION_STATES)]}
          value={state ?? ''}
          onChange={({ currentTarget: { value } }) => change({ state: (value || undefined) as State })}
        />
      </Filters>
      <DataTable
        caption="Người dân giới thiệu"
        columns={columns((row) => dialog.open(row))}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Chưa có lời giới thiệu nào">Lời giới thiệu người dân gửi trên cổng hiện ở đây.</Empty>
        }
      />
      <Dialog control={dialog} title="Xử lý lời giới thiệu">
        {(row) => <HandleForm suggestion={row} onClose={dialog.close} />}
      </Dialog>
    </Page>
  )
}
