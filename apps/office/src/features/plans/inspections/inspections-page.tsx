/** Kiểm tra đơn vị: the inspections one may see, the latest first. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  exportInspectionsRoute,
  INSPECTION_STANDINGS,
  type InspectionRow,
  listInspectionsRoute,
} from '@guongsang/contract/plans-inspections.ts'
import { z } from 'zod'
import { addressOf } from '../../../lib/call.ts'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay, useSession } from '../../../lib/session.ts'
import { yearChoices, yearOfDay } from '../../../lib/year.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { DownloadButton } from '../../../ui/link.tsx'
import { ListSearch, oneOf, someText, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { SecondLine } from '../../../ui/second-line.tsx'
import { Empty } from '../../../ui/states.tsx'
import { InspectionForm } from './inspection-form.tsx'
import { InspectionWord } from './inspection-word.tsx'

const Search = ListSearch.pick({ cursor: true }).extend({
  donvi: someText,
  nam: z.coerce.number().int().min(1990).max(2200).optional().catch(undefined),
  trangthai: oneOf('draft', 'no-remedy', 'awaiting', 'late', 'answered', 'remedied', 'cancelled'),
})

const help = {
  about: 'Các lần kiểm tra công tác thi đua, khen thưởng của từng đơn vị và việc khắc phục sau kiểm tra.',
  steps: [
    'Cơ quan kiểm tra ghi kết quả, điều phải khắc phục và hạn, rồi gửi đơn vị.',
    'Đơn vị mở lần kiểm tra của mình và báo đã khắc phục điều gì, ngày nào.',
    'Cơ quan kiểm tra xác nhận, hoặc yêu cầu khắc phục lại.',
  ],
  notes: ['Đơn vị chỉ thấy lần kiểm tra của mình, từ khi được gửi.'],
}

export function InspectionsPage() {
  const may = useMay()
  const recording = useDialog()
  const [{ cursor, donvi, nam, trangthai }, change] = useListSearch(Search)
  const filter = { organizationId: donvi, year: nam, standing: trangthai }
  const reply = useQuery(readList(listInspectionsRoute, { query: { ...filter, cursor } }))
  const records = may('can-record-inspections')
  return (
    <Page
      wide
      title="Kiểm tra đơn vị"
      lead="Từ kết quả kiểm tra đến khi đơn vị khắc phục xong."
      acts={
        <>
          <DownloadButton href={addressOf(exportInspectionsRoute, { query: filter })}>
            Xuất Excel
          </DownloadButton>
          {records && <Button onClick={() => recording.open(true)}>Ghi lần kiểm tra</Button>}
        </>
      }
      help={help}
    >
      <InspectionFilters />
      <DataTable
        caption="Kiểm tra đơn vị"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Chưa có lần kiểm tra nào">
            {records
              ? 'Bỏ bớt điều kiện lọc, hoặc bấm Ghi lần kiểm tra.'
              : 'Khi cơ quan kiểm tra gửi kết luận, lần kiểm tra hiện ở đây.'}
          </Empty>
        }
      />
      <Dialog control={recording} title="Ghi lần kiểm tra" wide>
        {() => <InspectionForm onClose={recording.close} />}
      </Dialog>
    </Page>
  )
}

function InspectionFilters() {
  const { today } = useSession()
  const may = useMay()
  const [{ donvi, nam, trangthai }, change] = useListSearch(Search)
  const years = yearChoices(today, yearOfDay(today) - 10).map(String)
  return (
    <Filters>
      {may('can-watch-plans') && (
        <OrganizationPicker
          label="Đơn vị"
          placeholder="Mọi đơn vị"
          clearable
          w={280}
          value={donvi ?? null}
          onChange={(unit) => change({ donvi: unit ?? undefined })}
        />
      )}
      <Choose
        label="Trạng thái"
        placeholder="Mọi trạng thái"
        clearable
        w={210}
        data={choicesOf(INSPECTION_STANDINGS).filter(
          ({ value }) => may('can-record-inspections') || (value !== 'draft' && value !== 'cancelled'),
        )}
        value={trangthai ?? null}
        onChange={(standing) => change({ trangthai: (standing ?? undefined) as typeof trangthai })}
      />
      <Choose
        label="Năm"
        placeholder="Mọi năm"
        clearable
        w={130}
        data={years.map((year) => ({ value: year, label: year }))}
        value={nam === undefined ? null : String(nam)}
        onChange={(year) => change({ nam: year === null ? undefined : Number(year) })}
      />
    </Filters>
  )
}

const columns: readonly Column<InspectionRow>[] = [
  {
    key: 'unit',
    title: 'Đơn vị',
    wrap: true,
    minWidth: '10rem',
    cell: (row) => (
      <>
        <Link to="/kiem-tra-don-vi/$id" params={{ id: row.id }}>
          {row.organization.name}
        </Link>
        <SecondLine>Kiểm tra ngày {showDay(row.heldOn)}</SecondLine>
      </>
    ),
  },
  { key: 'standing', title: 'Trạng thái', cell: (row) => <InspectionWord standing={row.standing} /> },
  {
    key: 'due',
    title: 'Hạn khắc phục',
    cell: (row) =>
      row.remedyDueOn !== null && (
        <>
          {showDay(row.remedyDueOn)}
          {row.daysLate > 0 && <SecondLine>Trễ {row.daysLate} ngày</SecondLine>}
        </>
      ),
  },
  {
    key: 'scope',
    title: 'Nội dung kiểm tra',
    wrap: true,
    minWidth: '13rem',
    cell: (row) => (
      <>
        {row.scope}
        <SecondLine>{row.byWhom}</SecondLine>
      </>
    ),
  },
  { key: 'demand', title: 'Yêu cầu khắc phục', wrap: true, minWidth: '12rem', cell: (row) => row.demand },
]
