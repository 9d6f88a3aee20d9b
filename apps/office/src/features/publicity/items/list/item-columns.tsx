import type { ItemRow } from '@guongsang/contract/publicity-items.ts'
import { Link } from '@tanstack/react-router'
import { showDay } from '../../../../lib/format.ts'
import type { Column } from '../../../../ui/data-table.tsx'
import { UnitLink } from '../../../../ui/link.tsx'
import { StateWord } from '../../../../ui/state-word.tsx'
import { SecondLine } from '../../../../ui/second-line.tsx'
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
      <SecondLine>{[row.form.label, row.author].join(' · ')}</SecondLine>
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
        <SecondLine>
          <StateWord state="late">{`Còn ${row.toSetRight} nơi phải ${row.state === 'withdrawn' ? 'gỡ' : 'sửa'}`}</StateWord>
        </SecondLine>
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
        <SecondLine>Về {row.about.name}</SecondLine>
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
          <SecondLine>Đăng {showDay(row.publishedOn)}</SecondLine>
        </>
      )
    if (row.daysToPublish === null) return <SecondLine>Gửi {showDay(row.sentOn)}</SecondLine>
    return (
      <StateWord state={row.daysToPublish > 7 ? 'late' : 'soon'}>{`Chờ ${row.daysToPublish} ngày`}</StateWord>
    )
  },
}

export const itemColumns: readonly Column<ItemRow>[] = [title, state, unit, place, time]
