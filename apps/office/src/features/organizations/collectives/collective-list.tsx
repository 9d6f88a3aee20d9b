import { Button, Group, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  type Collective,
  endCollectiveRoute,
  listCollectivesRoute,
} from '@guongsang/contract/organizations-collectives.ts'
import { AREA_ATTRIBUTES } from '@guongsang/contract/organizations-words.ts'
import { showPeriod } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { AsOf, useAsOf } from '../../../ui/as-of.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Filters, SearchBox } from '../../../ui/filters.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { LinkButton, UnitLink } from '../../../ui/link.tsx'
import { ListSearch, oneOf, someText, useListSearch } from '../../../ui/list-search.ts'
import { LookButton } from '../../../ui/look-button.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { Empty } from '../../../ui/states.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { CollectiveForm } from './collective-form.tsx'

const Search = ListSearch.extend({ withinId: someText, small: oneOf('true', 'false') })

const areaWords = (codes: readonly string[]) =>
  codes.map((code) => AREA_ATTRIBUTES[code as keyof typeof AREA_ATTRIBUTES] ?? code).join(', ')

export function CollectiveList() {
  const may = useMay()
  const [search, change] = useListSearch(Search)
  const { q, withinId, small, cursor } = search
  const on = useAsOf()
  const reply = useQuery(readList(listCollectivesRoute, { query: { q, withinId, small, on, cursor } }))
  const looked = reply.data?.rows.find((row) => row.id === search.xem)
  const editing = useDialog<Collective | 'new'>()
  const ending = useDialog<Collective>()
  const mayEdit = may('can-edit-people')
  const columns: readonly Column<Collective>[] = [
    {
      key: 'name',
      title: 'Tên tập thể',
      cell: (row) => <LookButton onClick={() => change({ xem: row.id })}>{row.name}</LookButton>,
    },
    { key: 'unit', title: 'Thuộc đơn vị', cell: (row) => <UnitLink unit={row.organization} /> },
    { key: 'small', title: 'Tập thể nhỏ', cell: (row) => (row.isSmall ? 'Có' : 'Không') },
    { key: 'size', title: 'Số người', numeric: true, cell: (row) => row.size },
    { key: 'area', title: 'Đặc điểm vùng', cell: (row) => areaWords(row.areaAttributes) },
    { key: 'period', title: 'Thời gian', cell: (row) => showPeriod(row.from, row.to) },
    {
      key: 'acts',
      title: 'Việc',
      cell: (row) =>
        mayEdit && (
          <Group gap={4} wrap="nowrap">
            <Button variant="subtle" color="gray" size="compact-sm" onClick={() => editing.open(row)}>
              Sửa
            </Button>
            {row.to === null && (
              <Button variant="subtle" color="gray" size="compact-sm" onClick={() => ending.open(row)}>
                Kết thúc
              </Button>
            )}
          </Group>
        ),
    },
  ]
  return (
    <>
      <Filters>
        <SearchBox label="Tìm tập thể theo tên" value={q} onChange={(text) => change({ q: text })} />
        <AsOf />
        <OrganizationPicker
          label="Thuộc đơn vị"
          placeholder="Mọi đơn vị"
          w={230}
          value={withinId ?? null}
          onChange={(id) => change({ withinId: typeof id === 'string' ? id : undefined })}
        />
        <NativeSelect
          label="Tập thể nhỏ"
          data={[
            { value: '', label: 'Tất cả' },
            { value: 'true', label: 'Có' },
            { value: 'false', label: 'Không' },
          ]}
          value={small ?? ''}
          onChange={(event) => change({ small: (event.currentTarget.value || undefined) as typeof small })}
        />
        {mayEdit && <Button onClick={() => editing.open('new')}>Thêm tập thể</Button>}
      </Filters>
      <DataTable
        caption="Danh sách tập thể"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        onLook={(row) => change({ xem: row.id })}
        looked={search.xem}
        empty={
          <Empty title="Chưa có tập thể nào">
            Bấm Thêm tập thể, chọn đơn vị rồi ghi tên phòng, khoa, tổ, đội.
          </Empty>
        }
      />
      {looked && (
        <SidePanel
          kicker="Tập thể"
          title={looked.name}
          onClose={() => change({ xem: undefined })}
          foot={
            may('can-view-honours') && (
              <LinkButton
                to="/khen-thuong/doi-tuong/$kind/$id"
                params={{ kind: 'collective', id: looked.id }}
                variant="default"
              >
                Khen thưởng
              </LinkButton>
            )
          }
        >
          <Timeline kind="collective" id={looked.id} />
        </SidePanel>
      )}
      <Dialog control={editing} title={editing.about === 'new' ? 'Thêm tập thể' : 'Sửa tập thể'}>
        {(about) => (
          <CollectiveForm
            collective={about === 'new' ? null : about}
            withinId={withinId}
            onClose={editing.close}
          />
        )}
      </Dialog>
      <Dialog control={ending} title="Tập thể không còn">
        {(collective) => <EndForm collective={collective} onClose={ending.close} />}
      </Dialog>
    </>
  )
}

function EndForm({ collective, onClose }: { collective: Collective; onClose: () => void }) {
  const end = useAct(endCollectiveRoute, { quiet: true, done: 'Đã ghi ngày kết thúc.', after: onClose })
  const action = useActionForm({
    initial: { to: '' },
    schema: endCollectiveRoute.body,
    submit: (body) => end.mutateAsync({ params: { id: collective.id }, body }),
    guard: false,
  })
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <p>{collective.name}</p>
      <DateField label="Ngày cuối cùng" data-autofocus {...action.form.getInputProps('to')} />
    </Form>
  )
}
