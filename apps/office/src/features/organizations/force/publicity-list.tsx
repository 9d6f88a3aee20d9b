import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  endPublicityMemberRoute,
  enlistPublicityMemberRoute,
  listPublicityForceRoute,
} from '@guongsang/contract/organizations-collectives.ts'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { showPeriod } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { AsOf, useAsOf } from '../../../ui/as-of.tsx'
import { Choose, choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Filters, SearchBox } from '../../../ui/filters.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { PersonLink } from '../../../ui/link.tsx'
import { ListSearch, someText, useListSearch } from '../../../ui/list-search.ts'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { useCatalogue } from '../../../ui/pickers/catalogue.ts'
import { JurisdictionPicker } from '../../../ui/pickers/jurisdiction-picker.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { PersonPicker } from '../../../ui/pickers/person-picker.tsx'
import { Empty } from '../../../ui/states.tsx'

type Member = Ok<typeof listPublicityForceRoute>['rows'][number]

const Search = ListSearch.extend({ kind: someText })

export function PublicityList() {
  const kinds = useCatalogue('publicity-kind')
  const [{ q, kind, cursor }, change] = useListSearch(Search)
  const on = useAsOf()
  const reply = useQuery(readList(listPublicityForceRoute, { query: { q, kind, on, cursor } }))
  const enlisting = useDialog()
  const ending = useDialog<Member>()
  const columns: readonly Column<Member>[] = [
    { key: 'person', title: 'Họ và tên', cell: (row) => <PersonLink person={row.person} /> },
    { key: 'kind', title: 'Lực lượng', cell: (row) => row.kind.label },
    { key: 'level', title: 'Cấp', cell: (row) => LEVELS[row.level as keyof typeof LEVELS] ?? row.level },
    {
      key: 'place',
      title: 'Đơn vị, địa bàn',
      cell: (row) => row.organization?.name ?? row.jurisdiction?.name ?? '',
    },
    { key: 'period', title: 'Thời gian', cell: (row) => showPeriod(row.from, row.to) },
    {
      key: 'acts',
      title: 'Việc',
      cell: (row) =>
        row.to === null && (
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => ending.open(row)}>
            Thôi tham gia
          </Button>
        ),
    },
  ]
  return (
    <>
      <Filters>
        <SearchBox label="Tìm theo tên" value={q} onChange={(text) => change({ q: text })} />
        <AsOf />
        <NativeSelect
          label="Lực lượng"
          data={[{ value: '', label: 'Tất cả' }, ...kinds]}
          value={kind ?? ''}
          onChange={(event) => change({ kind: event.currentTarget.value || undefined })}
        />
        <Button onClick={() => enlisting.open(true)}>Thêm người</Button>
      </Filters>
      <DataTable
        caption="Lực lượng tuyên truyền"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Chưa có ai">Bấm Thêm người, chọn lực lượng và đơn vị hoặc địa bàn phụ trách.</Empty>
        }
      />
      <Dialog control={enlisting} title="Thêm vào lực lượng tuyên truyền">
        {() => <EnlistForm onClose={enlisting.close} />}
      </Dialog>
      <Dialog control={ending} title="Thôi tham gia">
        {(member) => <EndForm member={member} onClose={ending.close} />}
      </Dialog>
    </>
  )
}

interface Values extends Record<string, unknown> {
  personId: string
  kindCode: string
  level: keyof typeof LEVELS
  organizationId: string | null
  jurisdictionId: string | null
  from: string
  decision: string | null
}

function EnlistForm({ onClose }: { onClose: () => void }) {
  const { today } = useSession()
  const kinds = useCatalogue('publicity-kind')
  const enlist = useAct(enlistPublicityMemberRoute, { quiet: true, done: 'Đã thêm.', after: onClose })
  const action = useActionForm<Values>({
    initial: {
      personId: '',
      kindCode: '',
      level: 'commune',
      organizationId: null,
      jurisdictionId: null,
      from: today,
      decision: null,
    },
    schema: enlistPublicityMemberRoute.body,
    submit: (body) => enlist.mutateAsync({ body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Thêm" onCancel={onClose}>
      <PersonPicker label="Người" data-autofocus {...form.getInputProps('personId')} />
      <Choose label="Lực lượng" data={kinds} {...form.getInputProps('kindCode')} />
      <NativeSelect label="Cấp" data={choicesOf(LEVELS)} {...form.getInputProps('level')} />
      <OrganizationPicker label="Của đơn vị" {...form.getInputProps('organizationId')} />
      <JurisdictionPicker label="Địa bàn phụ trách" {...form.getInputProps('jurisdictionId')} />
      <DateField label="Từ ngày" {...form.getInputProps('from')} />
      <OptionalText label="Quyết định" {...form.getInputProps('decision')} />
    </Form>
  )
}

function EndForm({ member, onClose }: { member: Member; onClose: () => void }) {
  const end = useAct(endPublicityMemberRoute, { quiet: true, done: 'Đã ghi.', after: onClose })
  const action = useActionForm({
    initial: { to: '' },
    schema: endPublicityMemberRoute.body,
    submit: (body) => end.mutateAsync({ params: { id: member.id }, body }),
    guard: false,
  })
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <p>
        {member.person.name}, {member.kind.label}
      </p>
      <DateField label="Ngày cuối cùng" data-autofocus {...action.form.getInputProps('to')} />
    </Form>
  )
}
