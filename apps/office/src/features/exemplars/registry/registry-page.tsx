/** Điển hình tiên tiến: the one registry of the locality, as cards or as a table, with its figures. */
import { Button, Checkbox, Menu, SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ExemplarRow, exportExemplarsRoute, listExemplarsRoute } from '@guongsang/contract/exemplars.ts'
import { EXEMPLAR_SUBJECTS, SOURCES } from '@guongsang/contract/exemplars-words.ts'
import { addressOf } from '../../../lib/call.ts'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { chosen, FilterChoice, Filters, FilterYear, MoreFilters, SearchBox } from '../../../ui/filters.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { LinkButton, MenuLink, UnitLink } from '../../../ui/link.tsx'
import { useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { MovementPicker } from '../../../ui/pickers/movement-picker.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { ExemplarCover } from '../exemplar-cover.tsx'
import { StageWord } from '../words.tsx'
import { Equity } from './equity.tsx'
import { ExemplarCards } from './exemplar-cards.tsx'
import { Facets } from './facets.tsx'
import { type Filters as Chosen, RegistrySearch, VIEWS } from './registry-search.ts'
import styles from './registry.module.css'

const help = {
  about:
    'Mọi điển hình, mô hình, nhân tố mới của địa phương: ai, ở đâu, đã đến bước nào, đã được biểu dương chưa.',
  steps: [
    'Chọn một nhóm ở cột bên trái để lọc; bấm lần nữa để bỏ. Số bên cạnh là số điển hình.',
    'Nhân tố mới, Cần theo dõi lại, Chưa biểu dương là ba danh sách việc phải làm.',
    'Bấm một ô tỷ lệ để chỉ xem nhóm ấy.',
    'Bấm tên để mở cả quá trình của điển hình.',
  ],
  notes: [
    'Nhân tố mới và điển hình đang bồi dưỡng chỉ đơn vị của họ và cơ quan thường trực thấy.',
    'Điển hình đã rút không còn trong danh sách; lọc bước Đã rút để xem lại quá trình.',
  ],
}

const columns: readonly Column<ExemplarRow>[] = [
  {
    key: 'title',
    title: 'Điển hình',
    wrap: true,
    minWidth: '14rem',
    cell: (row) => (
      <span className={styles.named}>
        {row.photo !== null && <ExemplarCover of={row} size="small" className={styles.thumb} />}
        <Link to="/dien-hinh/$id" params={{ id: row.id }}>
          {row.title}
        </Link>
      </span>
    ),
  },
  { key: 'stage', title: 'Bước', cell: (row) => <StageWord stage={row.stage} /> },
  { key: 'level', title: 'Cấp công nhận', cell: (row) => row.level?.label },
  {
    key: 'subject',
    title: 'Đối tượng',
    wrap: true,
    minWidth: '10rem',
    cell: ({ subject, title }) => (subject.name === title ? EXEMPLAR_SUBJECTS[subject.kind] : subject.name),
  },
  { key: 'kind', title: 'Loại', cell: (row) => row.kind.label },
  {
    key: 'fields',
    title: 'Lĩnh vực',
    wrap: true,
    minWidth: '12rem',
    cell: (row) => (row.comprehensive ? 'Toàn diện' : row.fields.map(({ label }) => label).join('; ')),
  },
  { key: 'unit', title: 'Đơn vị', cell: (row) => <UnitLink unit={row.organization} /> },
  { key: 'found', title: 'Phát hiện', cell: (row) => showDay(row.foundOn) },
]

export function RegistryPage() {
  const [{ cursor, kieu, ...filters }, change] = useListSearch(RegistrySearch)
  const query = { ...filters, cursor }
  const reply = useQuery(readList(listExemplarsRoute, { query }))
  const isNarrow = useMediaQuery('(max-width: 48em)')
  const table = kieu === 'bang'
  return (
    <Page
      wide
      title="Điển hình tiên tiến"
      lead="Từ nhân tố mới đến điển hình được nhân rộng: mỗi trường hợp một quá trình, ai cũng tra được."
      acts={<Acts href={addressOf(exportExemplarsRoute, { query: filters })} />}
      help={help}
    >
      <Filters>
        <SearchBox label="Tìm điển hình, không cần dấu" value={filters.q} onChange={(q) => change({ q })} />
        <Views value={filters.view} onChange={(view) => change({ view })} />
        <MoreOf chosenNow={filters} onChange={change} />
        <SegmentedControl
          aria-label="Cách hiện"
          value={table ? 'bang' : 'the'}
          data={[
            { value: 'the', label: 'Thẻ' },
            { value: 'bang', label: 'Bảng' },
          ]}
          onChange={(value) => change({ kieu: value === 'bang' ? 'bang' : undefined, cursor })}
        />
      </Filters>
      <Await reply={reply}>
        {({ rows, next, total, facets, equity }) => (
          <>
            <details className={styles.fold} open={!isNarrow}>
              <summary>Tỷ lệ các nhóm được ưu tiên</summary>
              <Equity figures={equity} chosen={filters.flag} onChoose={(flag) => change({ flag })} />
            </details>
            <div className={styles.beside}>
              <Facets found={facets} chosen={filters} onChange={change} />
              {table ? (
                <div>
                  <DataTable
                    caption="Điển hình tiên tiến"
                    columns={columns}
                    reply={reply}
                    rowKey={(row) => row.id}
                    cursor={cursor}
                    onCursor={(to) => change({ cursor: to })}
                    empty={<Nothing />}
                  />
                </div>
              ) : rows.length === 0 && cursor === undefined ? (
                <Nothing />
              ) : (
                <div>
                  <ExemplarCards rows={rows} />
                  <Pager
                    cursor={cursor}
                    onCursor={(to) => change({ cursor: to })}
                    next={next}
                    shown={rows.length}
                    total={total}
                  />
                </div>
              )}
            </div>
          </>
        )}
      </Await>
    </Page>
  )
}

const Nothing = () => (
  <Empty title="Không có điển hình nào khớp">
    Bớt điều kiện lọc, thử ít chữ hơn, hoặc ghi một nhân tố mới phát hiện.
  </Empty>
)

interface ViewsProps {
  value: Chosen['view']
  onChange: (view: Chosen['view']) => void
}

const Views = ({ value, onChange }: ViewsProps) => (
  <div className={styles.views} role="group" aria-label="Danh sách">
    {Object.entries(VIEWS).map(([view, label]) => (
      <button
        key={view}
        type="button"
        className={styles.view}
        aria-pressed={(value ?? 'all') === view}
        onClick={() => onChange(view === 'all' ? undefined : (view as Chosen['view']))}
      >
        {label}
      </button>
    ))}
  </div>
)

interface MoreProps {
  chosenNow: Chosen
  onChange: (some: Partial<Chosen>) => void
}

function MoreOf({ chosenNow, onChange }: MoreProps) {
  const { subjectKind, source, year, movementId, grassroots, followsHoChiMinh } = chosenNow
  return (
    <MoreFilters
      active={chosen(subjectKind, source, year, movementId, grassroots, followsHoChiMinh)}
      onClear={() =>
        onChange({
          subjectKind: undefined,
          source: undefined,
          year: undefined,
          movementId: undefined,
          grassroots: undefined,
          followsHoChiMinh: undefined,
        })
      }
    >
      <FilterChoice
        label="Đối tượng"
        placeholder="Mọi đối tượng"
        w={190}
        data={choicesOf(EXEMPLAR_SUBJECTS)}
        value={subjectKind}
        onChange={(kind) => onChange({ subjectKind: kind })}
      />
      <FilterChoice
        label="Nguồn phát hiện"
        placeholder="Mọi nguồn"
        w={220}
        data={choicesOf(SOURCES)}
        value={source}
        onChange={(value) => onChange({ source: value })}
      />
      <MovementPicker
        label="Phong trào"
        value={movementId ?? null}
        onChange={(id) => onChange({ movementId: id ?? undefined })}
      />
      <Checkbox
        label="Từ cơ sở"
        checked={grassroots !== undefined}
        onChange={({ currentTarget: { checked } }) => onChange({ grassroots: checked ? 'true' : undefined })}
      />
      <Checkbox
        label="Học tập và làm theo Bác"
        checked={followsHoChiMinh !== undefined}
        onChange={({ currentTarget: { checked } }) =>
          onChange({ followsHoChiMinh: checked ? 'true' : undefined })
        }
      />
      <FilterYear label="Năm phát hiện" value={year} onChange={(value) => onChange({ year: value })} />
    </MoreFilters>
  )
}

function Acts({ href }: { href: string }) {
  const may = useMay()
  return (
    <>
      {may('can-find-exemplars') && <LinkButton to="/dien-hinh/phat-hien">Ghi nhân tố mới</LinkButton>}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<Icon name="down" size={14} />}>
            Việc khác
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <MenuLink to="/dien-hinh/loi-moi">Lời mời báo cáo kinh nghiệm</MenuLink>
          <MenuLink to="/dien-hinh/so-lieu">Số liệu theo năm, phong trào</MenuLink>
          <MenuLink to="/dien-hinh/nhan-rong">Nhân rộng theo đơn vị</MenuLink>
          <MenuLink to="/dien-hinh/tieu-chuan">Bộ tiêu chuẩn</MenuLink>
          {may('can-export-exemplars') && (
            <Menu.Item component="a" download href={href}>
              Xuất Excel danh sách đang lọc
            </Menu.Item>
          )}
          <Menu.Item onClick={() => window.print()}>In trang này</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
