/** Từng đơn vị của đợt: what it sent, and what is missing in it. */
import { Link } from '@tanstack/react-router'
import { ITEM_STANDINGS } from '@guongsang/contract/plans-words.ts'
import { count } from '../../../lib/format.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { Empty } from '../../../ui/states.tsx'
import { type ItemStanding, ItemWord } from '../../../ui/item-word.tsx'
import type { Round } from './round-page.tsx'
import styles from './round.module.css'

type Row = Round['unitRows'][number]

const isStanding = (standing: string): standing is ItemStanding => standing in ITEM_STANDINGS

const columns: readonly Column<Row>[] = [
  { key: 'unit', title: 'Đơn vị', cell: ({ organization }) => <UnitLink unit={organization} /> },
  {
    key: 'standing',
    title: 'Tình trạng',
    cell: ({ standing }) => isStanding(standing) && <ItemWord standing={standing} />,
  },
  {
    key: 'count',
    title: 'Giới thiệu',
    numeric: true,
    cell: ({ nominations }) => count(nominations),
  },
  {
    key: 'sentence',
    title: 'Diễn giải',
    wrap: true,
    minWidth: '18rem',
    cell: ({ sentence, warnings }) => (
      <>
        {sentence}
        {warnings.map((warning) => (
          <span key={warning} className={styles.warning}>
            {warning}
          </span>
        ))}
      </>
    ),
  },
  {
    key: 'open',
    title: 'Bài nộp',
    cell: ({ itemId, organization }) => (
      <Link
        to="/viec-phai-nop/$id"
        params={{ id: itemId }}
        aria-label={`Mở bài nộp của ${organization.name}`}
      >
        Mở
      </Link>
    ),
  },
]

export const RoundUnits = ({ rows }: { rows: readonly Row[] }) => (
  <DataTable
    caption="Đơn vị của đợt"
    columns={columns}
    reply={{ data: { rows }, error: null, isPending: false, refetch: () => undefined }}
    rowKey={({ itemId }) => itemId}
    empty={<Empty title="Chưa có đơn vị nào">Xem đối tượng của nghĩa vụ trong kế hoạch.</Empty>}
  />
)
