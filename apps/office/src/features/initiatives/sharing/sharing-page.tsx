/** Phổ biến sáng kiến: what a unit organised, whom it presented, whether it has presented enough people in the year. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listSharingRoute } from '@guongsang/contract/initiatives-sharing.ts'
import { WORK_SCOPES } from '@guongsang/contract/initiatives-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay, useSession } from '../../../lib/session.ts'
import { yearOfDay } from '../../../lib/year.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { AttachedFile } from '../../../ui/file-field.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { ListSearch, someText, someYear, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Empty } from '../../../ui/states.tsx'
import { SecondLine } from '../../../ui/second-line.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { YearField } from '../../../ui/year-field.tsx'
import { AddSharing } from './add-sharing.tsx'

type Row = Ok<typeof listSharingRoute>['rows'][number]

const Search = ListSearch.extend({
  donvi: someText,
  nam: someYear,
})

const help = {
  about: 'Hoạt động giới thiệu, phổ biến sáng kiến của các đơn vị.',
  steps: [
    'Chọn đơn vị và năm để xem đã giới thiệu đủ số cá nhân chưa.',
    'Bấm Ghi hoạt động sau khi tổ chức; chọn sáng kiến và tác giả được giới thiệu.',
  ],
  notes: ['Chỉ tính cá nhân có sáng kiến đã được công nhận; một người giới thiệu nhiều lần tính một.'],
}

export function SharingPage() {
  const may = useMay()
  const { today } = useSession()
  const [{ donvi, nam = yearOfDay(today), cursor }, change] = useListSearch(Search)
  const adding = useDialog()
  const reply = useQuery(readList(listSharingRoute, { query: { organizationId: donvi, year: nam, cursor } }))
  const standing = reply.data?.standing
  return (
    <Page
      wide
      title="Phổ biến sáng kiến"
      lead="Giới thiệu sáng kiến đã được công nhận để nơi khác học tập, làm theo."
      acts={may('can-share-initiatives') && <Button onClick={() => adding.open(true)}>Ghi hoạt động</Button>}
      help={help}
    >
      <Filters>
        <OrganizationPicker
          label="Đơn vị"
          placeholder="Mọi đơn vị"
          w={280}
          value={donvi ?? null}
          onChange={(unit) => change({ donvi: unit ?? undefined })}
        />
        <YearField value={nam} onChange={(year) => change({ nam: year })} />
      </Filters>
      {standing && (
        <p role="status">
          <StateWord state={standing.enough ? 'done' : 'late'}>{standing.sentence}</StateWord>
        </p>
      )}
      <DataTable
        caption="Hoạt động phổ biến"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={<Empty title="Chưa ghi hoạt động nào trong năm">Chọn năm khác, hoặc bấm Ghi hoạt động.</Empty>}
      />
      <Dialog control={adding} title="Hoạt động phổ biến sáng kiến" wide>
        {() => <AddSharing onClose={adding.close} />}
      </Dialog>
    </Page>
  )
}

const columns: readonly Column<Row>[] = [
  {
    key: 'form',
    title: 'Hoạt động',
    wrap: true,
    minWidth: '14rem',
    cell: ({ form, heldOn, event }) => (
      <>
        {form}, ngày {showDay(heldOn)}
        {event !== null && (
          <SecondLine>
            Tại{' '}
            <Link to="/su-kien/$id" params={{ id: event.id }}>
              {event.name}
            </Link>
          </SecondLine>
        )}
      </>
    ),
  },
  { key: 'unit', title: 'Đơn vị', wrap: true, cell: (row) => <UnitLink unit={row.organization} /> },
  {
    key: 'holders',
    title: 'Người được giới thiệu',
    wrap: true,
    minWidth: '18rem',
    cell: (row) =>
      row.holders.map(({ name, initiative, scope }) => (
        <div key={`${name} ${initiative.id}`}>
          {name}:{' '}
          <Link to="/sang-kien/$id" params={{ id: initiative.id }}>
            {initiative.name}
          </Link>
          {scope === null ? ' (chưa công nhận)' : ` (${WORK_SCOPES[scope].toLowerCase()})`}
        </div>
      )),
  },
  { key: 'audience', title: 'Người dự', wrap: true, cell: (row) => row.audience ?? '' },
  { key: 'attendance', title: 'Số người', numeric: true, cell: (row) => row.attendance ?? '' },
  {
    key: 'result',
    title: 'Kết quả',
    wrap: true,
    cell: ({ result, fileIds }) => (
      <>
        {result}
        {fileIds.map((id) => (
          <SecondLine key={id}>
            <AttachedFile id={id} />
          </SecondLine>
        ))}
      </>
    ),
  },
]
