/** Rà soát trước mùa: a whole unit at once, who could be proposed for what and what is missing. Nothing is written down. */
import { Button, SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { VERDICTS } from '@guongsang/contract/honours-assessments.ts'
import { checkUnitRoute, exportUnitCheckRoute } from '@guongsang/contract/honours-bulk.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { addressOf } from '../../../lib/call.ts'
import { count, showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Filters, SearchBox } from '../../../ui/filters.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { ListSearch, oneOf, useListSearch } from '../../../ui/list-search.ts'
import { LookButton } from '../../../ui/look-button.tsx'
import { Page } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { YearField } from '../../../ui/year-field.tsx'

type Check = Ok<typeof checkUnitRoute>
type Row = Check['rows'][number]
type Verdict = keyof typeof VERDICTS

const Search = ListSearch.pick({ q: true, cursor: true, xem: true }).extend({
  donvi: z.uuid().optional().catch(undefined),
  loai: oneOf('collective'),
  ketqua: oneOf(
    'eligible',
    'not-eligible',
    'needs-attestation',
    'unknown',
    'no-law-in-force',
    'not-modelled',
  ),
  nam: z.coerce.number().int().min(1930).max(2100).optional().catch(undefined),
})

const states = {
  eligible: 'done',
  'not-eligible': 'late',
  'needs-attestation': 'soon',
  unknown: 'waiting',
  'no-law-in-force': 'not-applicable',
  'not-modelled': 'soon',
} as const

const help = {
  about:
    'Xét cả đơn vị một lượt: từng người, từng tập thể có thể đề nghị danh hiệu nào, còn thiếu gì. Không ghi gì vào hồ sơ.',
  steps: [
    'Chọn đơn vị; các đơn vị trực thuộc được tính cùng.',
    'Chọn cá nhân hoặc tập thể, và năm cuối cùng được tính thành tích.',
    'Bấm một dòng để đọc vì sao và còn thiếu gì.',
    'Lọc theo kết quả, rồi xuất Excel danh sách đang lọc.',
  ],
  notes: ['Thiếu thông tin không phải là không đạt: bổ sung xếp loại, kỷ luật, sáng kiến rồi xem lại.'],
}

export function CheckPage() {
  const { today } = useSession()
  const [search, change] = useListSearch(Search)
  const { donvi, loai, ketqua, q, cursor, xem } = search
  const year = search.nam ?? Number(today.slice(0, 4)) - 1
  const query = { withinId: donvi ?? '', kind: loai ?? 'person', verdict: ketqua, q, upToYear: year } as const
  const reply = useQuery({
    ...readList(checkUnitRoute, { query: { ...query, cursor } }),
    enabled: donvi !== undefined,
  })
  const look = (row: Row) => change({ xem: row.subject.id })
  const looked = reply.data?.rows.find((row) => row.subject.id === xem)
  return (
    <Page
      wide
      title="Rà soát trước mùa"
      lead={`Ai có thể đề nghị danh hiệu nào, theo luật ngày ${showDay(today)}.`}
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
      <Filters>
        <OrganizationPicker
          label="Đơn vị"
          w={300}
          value={donvi ?? null}
          onChange={(id) => change({ donvi: id ?? undefined })}
        />
        <SegmentedControl
          aria-label="Loại đối tượng"
          value={loai ?? 'person'}
          onChange={(kind) => change({ loai: kind === 'collective' ? kind : undefined })}
          data={[
            { value: 'person', label: 'Cá nhân' },
            { value: 'collective', label: 'Tập thể' },
          ]}
        />
        <YearField value={year} onChange={(nam) => change({ nam })} />
        <Choose
          label="Kết quả"
          placeholder="Mọi kết quả"
          clearable
          w={220}
          data={choicesOf(VERDICTS)}
          value={ketqua ?? null}
          onChange={(value) => change({ ketqua: (value ?? undefined) as typeof ketqua })}
        />
        <SearchBox label="Tìm theo tên" value={q} onChange={(next) => change({ q: next })} />
      </Filters>
      {donvi === undefined ? (
        <Empty title="Chọn đơn vị cần rà soát">Kết quả gồm cả các đơn vị trực thuộc.</Empty>
      ) : (
        <>
          {reply.data && (
            <Facts rows={reply.data.awards.map(({ name, counts }) => [name, inWords(counts)])} />
          )}
          <DataTable
            caption="Kết quả rà soát"
            columns={columnsFor(reply.data?.awards ?? [], look)}
            reply={reply}
            rowKey={(row) => row.subject.id}
            cursor={cursor}
            onCursor={(next) => change({ cursor: next })}
            onLook={look}
            looked={xem}
            empty={<Empty title="Không có ai khớp">Bỏ bớt điều kiện lọc, hoặc chọn đơn vị khác.</Empty>}
          />
        </>
      )}
      {looked && (
        <SidePanel
          title={looked.subject.name}
          kicker={looked.place}
          onClose={() => change({ xem: undefined })}
        >
          {looked.findings.map(({ awardCode, verdict, why }) => (
            <p key={awardCode}>
              <StateWord state={states[verdict]}>{VERDICTS[verdict]}</StateWord>
              <br />
              {why}
            </p>
          ))}
        </SidePanel>
      )}
    </Page>
  )
}

/** 'Đủ điều kiện: 3; Thiếu thông tin: 12' */
const inWords = (counts: Check['awards'][number]['counts']): string =>
  Object.entries(counts)
    .map(([verdict, many]) => `${VERDICTS[verdict as Verdict]}: ${count(many)}`)
    .join('; ')

const columnsFor = (awards: Check['awards'], look: (row: Row) => void): readonly Column<Row>[] => [
  {
    key: 'name',
    title: 'Họ tên, tập thể',
    wrap: true,
    cell: (row) => <LookButton onClick={() => look(row)}>{row.subject.name}</LookButton>,
  },
  { key: 'place', title: 'Nơi công tác', wrap: true, cell: (row) => row.place },
  ...awards.map(({ code, name }) => ({
    key: code,
    title: name,
    wrap: true,
    cell: (row: Row) => {
      const finding = row.findings.find(({ awardCode }) => awardCode === code)
      return finding && <StateWord state={states[finding.verdict]}>{VERDICTS[finding.verdict]}</StateWord>
    },
  })),
]
