/** Rà soát trước mùa: a whole unit at once, who could be proposed for what and what is missing. Nothing is written down. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listAwardFormsRoute } from '@guongsang/contract/honours-assessments.ts'
import { checkUnitRoute, exportUnitCheckRoute } from '@guongsang/contract/honours-bulk.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { addressOf } from '../../../lib/call.ts'
import { showDay } from '../../../lib/format.ts'
import { read, readList } from '../../../lib/query.ts'
import { useAccount, useMay, useSession } from '../../../lib/session.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { useListSearch } from '../../../ui/list-search.ts'
import { LookButton } from '../../../ui/look-button.tsx'
import { Page } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'
import { CheckFilters } from './check-filters.tsx'
import { CheckLook } from './check-look.tsx'
import { CheckSearch, queryOf } from './check-search.ts'
import { CheckSummary } from './check-summary.tsx'
import { VerdictWord } from '../subject/verdict-word.tsx'
import styles from './check.module.css'

type Check = Ok<typeof checkUnitRoute>
type Row = Check['rows'][number]

const help = {
  about:
    'Xét cả đơn vị một lượt: từng người, từng tập thể có thể đề nghị danh hiệu nào, còn thiếu gì. Không ghi gì vào hồ sơ.',
  steps: [
    'Chọn đơn vị; các đơn vị trực thuộc được tính cùng.',
    'Chọn cá nhân hoặc tập thể, ngày nhận hồ sơ, năm cuối cùng được tính thành tích.',
    'Bấm một con số của bảng tổng hợp để chỉ còn những dòng đó.',
    'Bấm một dòng để đọc vì sao; mở trang khen thưởng để xem từng điều kiện và in phụ lục.',
    'Xuất Excel danh sách đang lọc.',
  ],
  notes: [
    'Thiếu thông tin không phải là không đạt: bổ sung xếp loại, kỷ luật, sáng kiến rồi xem lại.',
    'Chỉ bật Hồ sơ đã nhập đủ khi chắc chắn: khi đó việc chưa ghi được coi là không xảy ra.',
  ],
}

export function CheckPage() {
  const { today } = useSession()
  const [found, change] = useListSearch(CheckSearch)
  const own = useOwnUnit()
  const search = { ...found, donvi: found.donvi ?? own }
  const { donvi, loai, cursor, xem } = search
  const query = queryOf(search, today)
  const reply = useQuery({
    ...readList(checkUnitRoute, { query: { ...query, cursor } }),
    enabled: donvi !== undefined,
  })
  const forms = useQuery(read(listAwardFormsRoute, { query: { on: query.receivedOn } })).data?.rows ?? []
  const subject = loai === undefined ? 'individual' : 'collective'
  const look = (row: Row) => change({ xem: row.subject.id })
  const looked = reply.data?.rows.find((row) => row.subject.id === xem)
  const short = (code: string) => forms.find((form) => form.code === code)?.short
  return (
    <Page
      wide
      title="Rà soát trước mùa"
      lead={`Ai có thể đề nghị danh hiệu nào, theo luật ngày ${showDay(query.receivedOn)}, thành tích đến hết năm ${query.upToYear}.`}
      acts={
        donvi !== undefined && (
          <Button
            component="a"
            download
            variant="default"
            href={addressOf(exportUnitCheckRoute, { query })}
            leftSection={<Icon name="export" />}
          >
            Xuất Excel
          </Button>
        )
      }
      help={help}
    >
      <CheckFilters
        search={search}
        awards={forms
          .filter(({ subjects }) => subjects.includes(subject))
          .map(({ code, name }) => ({ value: code, label: name }))}
        onChange={change}
      />
      {donvi === undefined ? (
        <Empty title="Chọn đơn vị cần rà soát">Kết quả gồm cả các đơn vị trực thuộc.</Empty>
      ) : (
        <>
          {reply.data && (
            <CheckSummary
              awards={reply.data.awards}
              onNarrow={(dh, ketqua) => change({ dh, ketqua, xem: undefined, cursor: undefined })}
            />
          )}
          {reply.data?.assumed && <p className={styles.assumed}>{reply.data.assumed}</p>}
          <DataTable
            caption="Kết quả rà soát"
            columns={columnsFor(reply.data?.awards ?? [], short, look)}
            reply={reply}
            rowKey={(row) => row.subject.id}
            cursor={cursor}
            onCursor={(next) => change({ cursor: next })}
            onLook={look}
            looked={xem}
            empty={<Nobody narrowed={search.q !== undefined || search.ketqua !== undefined} loai={loai} />}
          />
        </>
      )}
      {looked && reply.data && (
        <CheckLook
          row={looked}
          awards={reply.data.awards}
          search={search}
          onClose={() => change({ xem: undefined })}
        />
      )}
    </Page>
  )
}

/** Whoever looks after one unit begins with it; the office chooses. */
function useOwnUnit(): string | undefined {
  const { organization } = useAccount()
  return useMay()('can-record-honours') ? undefined : organization?.id
}

function Nobody({ narrowed, loai }: { narrowed: boolean; loai: 'collective' | undefined }) {
  if (narrowed) return <Empty title="Không có ai khớp">Bỏ bớt điều kiện lọc để thấy cả đơn vị.</Empty>
  return loai === undefined ? (
    <Empty title="Đơn vị này chưa có người nào">Ghi người và nơi công tác trước, rồi rà soát.</Empty>
  ) : (
    <Empty title="Đơn vị này chưa có tập thể nào">Ghi tập thể nhỏ của đơn vị trước, rồi rà soát.</Empty>
  )
}

const columnsFor = (
  awards: Check['awards'],
  short: (code: string) => string | undefined,
  look: (row: Row) => void,
): readonly Column<Row>[] => [
  {
    key: 'name',
    title: 'Họ tên, tập thể',
    cell: (row) => <LookButton onClick={() => look(row)}>{row.subject.name}</LookButton>,
  },
  ...awards.map(({ code, name }) => ({
    key: code,
    title: short(code) ?? name,
    cell: (row: Row) => {
      const finding = row.findings.find(({ awardCode }) => awardCode === code)
      return finding && <VerdictWord verdict={finding.verdict} />
    },
  })),
  { key: 'place', title: 'Nơi công tác', cell: (row) => row.place },
]
