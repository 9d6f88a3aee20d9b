/** Nhật ký: who did what to which thing and when, newest first, and whether the log itself is whole. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type AuditRow, listAuditEventsRoute } from '@guongsang/contract/administration.ts'
import { isDay } from '@guongsang/core/kernel/day.ts'
import { showMoment } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { useListSearch } from '../../../ui/list-search.ts'
import { LookButton } from '../../../ui/look-button.tsx'
import { Page } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'
import { usePlaceName } from '../place.ts'
import { AuditFilters } from './audit-filters.tsx'
import { AuditLook } from './audit-look.tsx'
import { AuditSearch, type FoundAudit } from './audit-search.ts'
import { eventName, filterWords } from './audit-words.ts'
import { ChainState } from './chain-state.tsx'
import { objectKind } from './object-kinds.ts'

const help = {
  about:
    'Mọi việc đã làm trong hệ thống: ai, lúc nào, với đối tượng nào. Nhật ký chỉ thêm, không sửa, không xóa.',
  steps: [
    'Chọn khoảng ngày; bấm Lọc để chọn loại việc, đối tượng, người làm.',
    'Bấm một dòng để xem chi tiết, rồi xem mọi việc với đối tượng ấy hoặc của người ấy.',
    'In: in các dòng đang hiện, kèm điều kiện lọc.',
  ],
  notes: [
    'Mỗi dòng được nối với dòng trước bằng dấu niêm. Sửa hay xóa một dòng thì lần kiểm tra sau phát hiện.',
    'Hệ thống tự kiểm tra mỗi đêm.',
  ],
}

export function AuditPage() {
  const place = usePlaceName()
  const [search, change] = useListSearch(AuditSearch)
  const reply = useQuery(readList(listAuditEventsRoute, { query: queryOf(search) }))
  const rows = reply.data?.rows ?? []
  const events = (reply.data?.events ?? []).map((one) => ({ value: one.name, label: eventName(one.label) }))
  const actor = rows.find((row) => row.accountId === search.nguoi)?.actorName
  const narrowed = filterWords({
    from: search.tu,
    to: search.den,
    event: events.find((one) => one.value === search.viec)?.label,
    kind: search.loai && (search.ma === undefined ? '' : 'một ') + objectKind(search.loai).word.toLowerCase(),
    actor: search.nguoi && (actor ?? 'một tài khoản'),
  })
  const look = (row: AuditRow) => change({ xem: String(row.seq) })
  const looked = rows.find((row) => String(row.seq) === search.xem)
  return (
    <Page
      wide
      kicker={place}
      title="Nhật ký"
      lead={narrowed === null ? 'Ai đã làm gì, lúc nào; mới nhất trước.' : `Đang xem: ${narrowed}`}
      acts={
        <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
          In
        </Button>
      }
      help={help}
    >
      <ChainState />
      <AuditFilters search={search} onChange={change} events={events} actor={actor} />
      <DataTable
        caption="Nhật ký"
        columns={columnsWith(look)}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={search.cursor}
        onCursor={(cursor) => change({ cursor })}
        onLook={look}
        looked={looked?.id}
        empty={
          narrowed === null ? (
            <Empty title="Nhật ký chưa có dòng nào">
              Từ việc đầu tiên làm ở đây, mỗi việc được ghi một dòng và giữ mãi.
            </Empty>
          ) : (
            <Empty title="Không có việc nào khớp">Nới khoảng ngày hoặc bỏ bớt điều kiện lọc.</Empty>
          )
        }
      />
      {looked && <AuditLook row={looked} onChange={change} />}
    </Page>
  )
}

const queryOf = ({ cursor, loai, ma, nguoi, viec, tu, den }: FoundAudit) => ({
  cursor,
  objectKind: loai,
  objectId: loai === undefined ? undefined : ma,
  accountId: nguoi,
  event: viec,
  from: isDay(tu) ? tu : undefined,
  to: isDay(den) ? den : undefined,
})

const columnsWith = (look: (row: AuditRow) => void): readonly Column<AuditRow>[] => [
  {
    key: 'at',
    title: 'Lúc',
    cell: (row) => <LookButton onClick={() => look(row)}>{showMoment(row.at)}</LookButton>,
  },
  { key: 'sentence', title: 'Việc', wrap: true, cell: (row) => row.sentence },
  {
    key: 'actor',
    title: 'Người làm',
    cell: (row) => (row.onBehalfOf === null ? row.actorName : `${row.actorName}, thay ${row.onBehalfOf}`),
  },
  { key: 'kind', title: 'Đối tượng', cell: (row) => objectKind(row.objectKind).word },
  { key: 'seq', title: 'Dòng', numeric: true, cell: (row) => row.seq },
]
