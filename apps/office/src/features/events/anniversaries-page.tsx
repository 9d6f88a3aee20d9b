/** Ngày kỷ niệm: in the year looked at, with how many years it will be and whether that is a full or an even year. */
import { Button, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import {
  addAnniversaryRoute,
  ANNIVERSARY_FLAGS,
  editAnniversaryRoute,
  listAnniversariesRoute,
} from '@guongsang/contract/events.ts'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { call } from '../../lib/call.ts'
import { showDay } from '../../lib/format.ts'
import { readList } from '../../lib/query.ts'
import { useMay, useSession } from '../../lib/session.ts'
import { choicesOf, Choose } from '../../ui/choose.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../ui/dialog.tsx'
import { Filters } from '../../ui/filters.tsx'
import { Form, Row, useActionForm } from '../../ui/form.tsx'
import { ListSearch, useListSearch } from '../../ui/list-search.ts'
import { LinkButton } from '../../ui/link.tsx'
import { LookButton } from '../../ui/look-button.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { OptionalText } from '../../ui/optional-text.tsx'
import { Page } from '../../ui/page.tsx'
import { StateWord } from '../../ui/state-word.tsx'
import { Empty } from '../../ui/states.tsx'
import { useToast } from '../../ui/toast.tsx'
import { YearField } from '../../ui/year-field.tsx'

type Anniversary = Ok<typeof listAnniversariesRoute>['rows'][number]

const Search = ListSearch.pick({ cursor: true }).extend({
  nam: z.coerce.number().int().min(1930).max(2200).optional().catch(undefined),
})

const help = {
  about: 'Ngày lễ lớn, ngày thành lập, ngày truyền thống: mỗi năm tự tính là năm thứ mấy.',
  steps: ['Thêm ngày gốc; chọn năm để xem năm đó kỷ niệm bao nhiêu năm.', 'Ngày kỷ niệm hiện trong Lịch.'],
  notes: ['Chưa biết năm gốc thì ghi ngày và tháng; số năm để trống.'],
}

export function AnniversariesPage() {
  const may = useMay()
  const { today } = useSession()
  const dialog = useDialog<Anniversary | 'new'>()
  const [{ nam }, change] = useListSearch(Search)
  const year = nam ?? Number(today.slice(0, 4))
  const reply = useQuery(readList(listAnniversariesRoute, { query: { year } }))
  const editable = may('can-edit-anniversaries')
  return (
    <Page
      title="Ngày kỷ niệm"
      lead={`Trong năm ${year}.`}
      acts={
        <>
          <LinkButton variant="default" to="/ngay-le-lon">
            Ngày lễ lớn của năm
          </LinkButton>
          {editable && <Button onClick={() => dialog.open('new')}>Thêm ngày kỷ niệm</Button>}
        </>
      }
      help={help}
    >
      <Filters>
        <YearField value={year} onChange={(value) => change({ nam: value })} />
      </Filters>
      <DataTable
        caption="Ngày kỷ niệm"
        columns={columnsFor(editable ? dialog.open : null)}
        reply={reply}
        rowKey={(row) => row.id}
        empty={<Empty title="Chưa có ngày kỷ niệm nào">Thêm ngày gốc, số năm tự tính.</Empty>}
      />
      <Dialog control={dialog} title="Ngày kỷ niệm">
        {(one) => <AnniversaryForm anniversary={one === 'new' ? null : one} close={dialog.close} />}
      </Dialog>
    </Page>
  )
}

const columnsFor = (open: ((row: Anniversary) => void) | null): readonly Column<Anniversary>[] => [
  {
    key: 'name',
    title: 'Ngày kỷ niệm',
    wrap: true,
    cell: (row) => (open ? <LookButton onClick={() => open(row)}>{row.name}</LookButton> : row.name),
  },
  { key: 'on', title: 'Ngày', cell: (row) => (row.on === null ? 'Chưa rõ' : showDay(row.on)) },
  { key: 'years', title: 'Số năm', numeric: true, cell: (row) => row.years ?? '' },
  {
    key: 'flag',
    title: 'Loại năm',
    cell: (row) =>
      row.flag && (
        <StateWord state={row.flag === 'other' ? 'not-applicable' : 'soon'}>
          {ANNIVERSARY_FLAGS[row.flag]}
        </StateWord>
      ),
  },
  { key: 'source', title: 'Nguồn', wrap: true, cell: (row) => row.source ?? '' },
]

function AnniversaryForm({ anniversary, close }: { anniversary: Anniversary | null; close: () => void }) {
  const client = useQueryClient()
  const toast = useToast()
  const action = useActionForm({
    initial: {
      name: anniversary?.name ?? '',
      basedOn: anniversary?.basedOn ?? null,
      month: anniversary?.month ?? null,
      dateOfMonth: anniversary?.dateOfMonth ?? null,
      level: (anniversary?.level ?? 'province') as keyof typeof LEVELS,
      source: anniversary?.source ?? null,
    },
    schema: addAnniversaryRoute.body,
    guard: false,
    submit: async (values) => {
      if (anniversary === null) await call(addAnniversaryRoute, { body: values })
      else {
        const body = { ...values, version: anniversary.version }
        await call(editAnniversaryRoute, { params: { id: anniversary.id }, body })
      }
      toast({ text: 'Đã lưu ngày kỷ niệm.' })
      close()
      await client.invalidateQueries()
    },
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={close}>
      <TextInput label="Tên" data-autofocus {...form.getInputProps('name')} />
      <DateField label="Ngày gốc" {...form.getInputProps('basedOn')} />
      {form.values.basedOn === null && (
        <Row>
          <NumberField label="Ngày" {...form.getInputProps('dateOfMonth')} />
          <NumberField label="Tháng" {...form.getInputProps('month')} />
        </Row>
      )}
      <Choose label="Cấp" data={choicesOf(LEVELS)} {...form.getInputProps('level')} />
      <OptionalText label="Nguồn" {...form.getInputProps('source')} />
    </Form>
  )
}
