/** Dãy số: how each office counts; every number of a year accounted for. */
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { z } from 'zod'
import { listSeriesRoute, openSeriesRoute, type Series } from '@guongsang/contract/documents-books.ts'
import { DOCUMENT_KINDS } from '@guongsang/contract/documents-words.ts'
import { showDay, showPeriod } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { yearOfDay } from '../../../lib/year.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf, ChooseMany } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { ListSearch, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Empty } from '../../../ui/states.tsx'
import { YearField } from '../../../ui/year-field.tsx'
import { SeriesNumbers } from './series-numbers.tsx'

const Search = ListSearch.extend({
  nam: z.coerce.number().int().min(1930).max(2200).optional().catch(undefined),
})

const help = {
  about: 'Dãy số của từng cơ quan: chung cho mọi loại văn bản, hoặc riêng cho vài loại.',
  steps: [
    'Bấm tên dãy số để xem từng số: đã cấp, giữ lại, bỏ qua.',
    'Giữ lại số cho văn bản sẽ ký sau; bỏ qua số ghi nhầm. Cả hai đều ghi lý do.',
    'Số bắt đầu lại từ 01 mỗi năm.',
  ],
  notes: ['Hai người cấp số cùng lúc không bao giờ trùng số.'],
}

export function SeriesPage() {
  const { today } = useSession()
  const [{ nam = yearOfDay(today), xem }, change] = useListSearch(Search)
  const opening = useDialog()
  const reply = useQuery(readList(listSeriesRoute, { query: { year: nam } }))
  const looked = reply.data?.rows.find(({ id }) => id === xem)
  return (
    <Page
      wide
      kicker={<Link to="/van-ban">Văn bản</Link>}
      title="Dãy số"
      lead="Mỗi cơ quan đếm văn bản của mình; số nào cũng biết vì sao có, vì sao không."
      acts={<Button onClick={() => opening.open(true)}>Mở dãy số</Button>}
      help={help}
    >
      <Filters>
        <YearField value={nam} onChange={(year) => change({ nam: year })} />
      </Filters>
      <DataTable
        caption="Dãy số"
        columns={columnsFor((id) => change({ xem: id }))}
        reply={reply}
        rowKey={(row) => row.id}
        looked={xem}
        empty={<Empty title="Chưa có dãy số">Mở dãy số cho cơ quan trước khi cấp số văn bản đầu tiên.</Empty>}
      />
      {looked !== undefined && (
        <SeriesNumbers series={looked} year={nam} onClose={() => change({ xem: undefined })} />
      )}
      <Dialog control={opening} title="Mở dãy số">
        {() => <OpenSeries onClose={opening.close} />}
      </Dialog>
    </Page>
  )
}

interface Values extends Record<string, unknown> {
  organizationId: string
  name: string
  kinds: Series['kinds']
  symbolSuffix: string
  from: string
}

function OpenSeries({ onClose }: { onClose: () => void }) {
  const { today } = useSession()
  const save = useAct(openSeriesRoute, { quiet: true, done: 'Đã mở dãy số.', after: onClose })
  const action = useActionForm<Values>({
    initial: {
      organizationId: '',
      name: 'Dãy số chung',
      kinds: [],
      symbolSuffix: '',
      from: `${yearOfDay(today)}-01-01`,
    },
    schema: openSeriesRoute.body,
    submit: (body) => save.mutateAsync({ body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Mở dãy số" onCancel={onClose}>
      <OrganizationPicker label="Cơ quan ban hành" {...form.getInputProps('organizationId')} />
      <TextInput label="Tên dãy số" {...form.getInputProps('name')} />
      <Row>
        <TextInput
          label="Ký hiệu cơ quan"
          description="Phần sau tên loại: UBND trong 75/KH-UBND"
          {...form.getInputProps('symbolSuffix')}
        />
        <DateField label="Dùng từ ngày" {...form.getInputProps('from')} />
      </Row>
      <ChooseMany
        label="Chỉ cho các loại (bỏ trống: mọi loại)"
        data={choicesOf(DOCUMENT_KINDS)}
        {...form.getInputProps('kinds')}
      />
    </Form>
  )
}

const columnsFor = (look: (id: string) => void): readonly Column<Series>[] => [
  {
    key: 'name',
    title: 'Dãy số',
    wrap: true,
    minWidth: '13rem',
    cell: (row) => (
      <Button variant="subtle" size="compact-sm" onClick={() => look(row.id)}>
        {row.name}
      </Button>
    ),
  },
  { key: 'office', title: 'Cơ quan', wrap: true, minWidth: '12rem', cell: (row) => row.organization.name },
  {
    key: 'kinds',
    title: 'Loại văn bản',
    wrap: true,
    cell: (row) =>
      row.kinds.length === 0 ? 'Mọi loại' : row.kinds.map((kind) => DOCUMENT_KINDS[kind]).join(', '),
  },
  { key: 'symbol', title: 'Ký hiệu', cell: (row) => row.symbolSuffix },
  { key: 'last', title: 'Số cuối', numeric: true, cell: (row) => row.lastNumber ?? '' },
  { key: 'given', title: 'Đã cấp', numeric: true, cell: (row) => row.given },
  { key: 'reserved', title: 'Giữ lại', numeric: true, cell: (row) => row.reserved },
  { key: 'skipped', title: 'Bỏ qua', numeric: true, cell: (row) => row.skipped },
  {
    key: 'period',
    title: 'Thời gian',
    cell: (row) => (row.to === null ? `từ ${showDay(row.from)}` : showPeriod(row.from, row.to)),
  },
]
