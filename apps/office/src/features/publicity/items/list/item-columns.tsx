import type { ItemRow } from '@guongsang/contract/publicity-items.ts'
import { Link } from '@tanstack/react-router'
import { showDay } from '../../../../lib/format.ts'
import type { Column } from '../../../../ui/data-table.tsx'
import { UnitLink } from '../../../../ui/link.tsx'
import { StateWord } from '../../../../ui/state-word.tsx'
import styles from '../items.module.css'
import { ItemWord } from '../words.tsx'

const title: Column<ItemRow> = {
  key: 'title',
  title: 'Tin, bài',
  wrap: true,
  minWidth: '15rem',
  cell: (row) => (
    <>
      <Link to="/tin-bai/$id" params={{ id: row.id }}>
        {row.title}
      </Link>
      <span className={styles.facts}>{[row.form.label, row.author].join(' · ')}</span>
    </>
  ),
}
const state: Column<ItemRow> = {
  key: 'state',
  title: 'Bước',
  cell: (row) => (
    <>
      <ItemWord state={row.state} />
      {row.toSetRight > 0 && (
        <span className={styles.facts}>
          <StateWord state="late">{`Còn ${row.toSetRight} nơi phải ${row.state === 'withdrawn' ? 'gỡ' : 'sửa'}`}</StateWord>
        </span>
      )}
    </>
  ),
}
const unit: Column<ItemRow> = {
  key: 'unit',
  title: 'Đơn vị gửi',
  wrap: true,
  cell: (row) => (
    <>
      <UnitLink unit={row.organization} />
      {row.about !== null && row.about.id !== row.organization.id && (
        <span className={styles.facts}>Về {row.about.name}</span>
      )}
    </>
  ),
}
const place: Column<ItemRow> = {
  key: 'place',
  title: 'Chuyên mục, kênh',
  wrap: true,
  cell: (row) => row.column?.name ?? row.channel?.name ?? '',
}
const time: Column<ItemRow> = {
  key: 'time',
  title: 'Gửi đến đăng',
  cell: (row) => {
    if (row.sentOn === null) return ''
    if (row.publishedOn !== null)
      return (
        <>
          {row.daysToPublish} ngày
          <span className={styles.facts}>Đăng {showDay(row.publishedOn)}</span>
        </>
      )
    if (row.daysToPublish === null) return <span className={styles.facts}>Gửi {showDay(row.sentOn)}</span>
    return (
      <StateWord state={row.daysToPublish > 7 ? 'late' : 'soon'}>{`Chờ ${row.daysToPublish} ngày`}</StateWord>
    )
  },
}

export const itemColumns: readonly Column<ItemRow>[] = [title, state, unit, place, time]
