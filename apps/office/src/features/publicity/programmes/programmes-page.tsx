/** Chương trình tuyên truyền: what each unit plans for the year, and how far it is. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { PROGRAMME_STATES } from '@guongsang/contract/publicity-channel-words.ts'
import { listProgrammesRoute, type ProgrammeRow } from '@guongsang/contract/publicity-programmes.ts'
import { readList } from '../../../lib/query.ts'
import { useMay, useSession } from '../../../lib/session.ts'
import { yearOfDay } from '../../../lib/year.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { FilterChoice, Filters } from '../../../ui/filters.tsx'
import { LinkButton, UnitLink } from '../../../ui/link.tsx'
import { ListSearch, oneOf, someText, someYear, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Empty } from '../../../ui/states.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { YearField } from '../../../ui/year-field.tsx'
import { ProgrammeWord } from '../words.tsx'

const help = {
  about:
    'Mỗi đơn vị xây dựng một chương trình tuyên truyền trong năm: từng tháng làm gì, bao nhiêu, ai phụ trách.',
  steps: [
    'Đơn vị bấm Soạn chương trình; thủ trưởng duyệt.',
    'Làm xong việc nào thì mở chương trình, ghi kết quả của việc đó.',
  ],
  notes: ['Bản đang soạn chỉ đơn vị và cơ quan thường trực xem được.'],
}

const Search = ListSearch.extend({
  nam: someYear,
  donvi: someText,
  trangthai: oneOf('draft', 'approved', 'closed'),
})

export function ProgrammesPage() {
  const may = useMay()
  const { today } = useSession()
  const [{ nam = yearOfDay(today), donvi, trangthai, cursor }, change] = useListSearch(Search)
  const query = { year: nam, organizationId: donvi, state: trangthai, cursor }
  const reply = useQuery(readList(listProgrammesRoute, { query }))
  return (
    <Page
      wide
      title="Chương trình tuyên truyền"
      lead="Việc dự kiến từng tháng của các đơn vị và tiến độ."
      acts={
        may('can-keep-programmes') && (
          <LinkButton to="/chuong-trinh-tuyen-truyen/soan-moi">Soạn chương trình</LinkButton>
        )
      }
      help={help}
    >
      <Filters>
        <YearField value={nam} onChange={(year) => change({ nam: year })} />
        <OrganizationPicker
          label="Đơn vị"
          placeholder="Mọi đơn vị"
          w={280}
          value={donvi ?? null}
          onChange={(unit) => change({ donvi: unit ?? undefined })}
        />
        <FilterChoice
          label="Trạng thái"
          placeholder="Mọi trạng thái"
          w={170}
          data={choicesOf(PROGRAMME_STATES)}
          value={trangthai}
          onChange={(state) => change({ trangthai: state })}
        />
      </Filters>
      <DataTable
        caption="Chương trình tuyên truyền"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Chưa có chương trình nào khớp">Chọn năm khác, hoặc bấm Soạn chương trình.</Empty>
        }
      />
    </Page>
  )
}

const columns: readonly Column<ProgrammeRow>[] = [
  {
    key: 'title',
    title: 'Chương trình',
    wrap: true,
    minWidth: '16rem',
    cell: (row) => (
      <Link to="/chuong-trinh-tuyen-truyen/$id" params={{ id: row.id }}>
        {row.title}
      </Link>
    ),
  },
  {
    key: 'unit',
    title: 'Đơn vị',
    wrap: true,
    minWidth: '12rem',
    cell: (row) => <UnitLink unit={row.organization} />,
  },
  { key: 'state', title: 'Trạng thái', cell: (row) => <ProgrammeWord state={row.state} /> },
  { key: 'lines', title: 'Số việc', numeric: true, cell: (row) => row.lines },
  { key: 'done', title: 'Đã làm', numeric: true, cell: (row) => `${row.done}/${row.planned}` },
  {
    key: 'behind',
    title: 'Chậm',
    cell: (row) => (row.behind === 0 ? '' : <StateWord state="late">{row.behind} việc chậm</StateWord>),
  },
]
