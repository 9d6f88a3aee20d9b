/** Địa phương: the localities this installation serves; each works in a space of its own. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { switchLocalityRoute } from '@guongsang/contract/identity.ts'
import { listLocalitiesRoute, type Locality } from '@guongsang/contract/organizations-localities.ts'
import { read } from '../../../lib/query.ts'
import { useAccount } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Page } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { CreateLocality } from './create-locality.tsx'
import { levelName } from './levels.ts'

const help = {
  about:
    'Các địa phương dùng chung hệ thống này. Dữ liệu của mỗi địa phương tách riêng, không thấy của nhau.',
  steps: [
    'Bấm Mở địa phương, nhập tên và cấp.',
    'Chọn làm việc tại địa phương vừa mở, lập tài khoản cho chuyên viên và giao vai trò.',
    'Chuyên viên nhập cây đơn vị từ Excel.',
  ],
  notes: ['Tên ngắn nằm trong địa chỉ trang công khai và tên đăng nhập, không đổi được về sau.'],
}

export function LocalitiesPage() {
  const dialog = useDialog()
  const reply = useQuery(read(listLocalitiesRoute))
  const { locality } = useAccount()
  return (
    <Page
      wide
      title="Địa phương"
      lead="Mỗi địa phương một khoảng dữ liệu riêng, một trang công khai riêng."
      acts={<Button onClick={() => dialog.open(true)}>Mở địa phương</Button>}
      help={help}
    >
      <DataTable
        caption="Các địa phương"
        columns={columnsFor(locality?.id)}
        reply={reply}
        rowKey={(row) => row.id}
        empty={
          <Empty title="Chưa có địa phương nào">
            Bấm Mở địa phương, nhập tên và cấp; sau đó lập tài khoản và nhập đơn vị.
          </Empty>
        }
      />
      <Dialog control={dialog} title="Mở địa phương">
        {() => <CreateLocality onClose={dialog.close} />}
      </Dialog>
    </Page>
  )
}

const columnsFor = (here: string | undefined): readonly Column<Locality>[] => [
  { key: 'name', title: 'Địa phương', cell: (row) => row.fullName },
  { key: 'parent', title: 'Thuộc', cell: (row) => row.parentName },
  { key: 'level', title: 'Cấp', cell: (row) => levelName(row.level) },
  {
    key: 'slug',
    title: 'Trang công khai',
    cell: (row) => (
      <a href={`/${row.slug}`} target="_blank" rel="noreferrer">
        {window.location.host}/{row.slug}
      </a>
    ),
  },
  {
    key: 'work',
    title: 'Làm việc',
    cell: (row) =>
      row.id === here ? (
        <StateWord state="done">Đang làm việc tại đây</StateWord>
      ) : (
        <WorkHere locality={row} />
      ),
  },
]

function WorkHere({ locality }: { locality: Locality }) {
  const change = useAct(switchLocalityRoute, {
    // Whatever is on screen belongs to the locality left behind.
    after: () => window.location.assign('/van-phong/'),
  })
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={change.isPending}
      aria-label={`Làm việc tại đây: ${locality.fullName}`}
      onClick={() => change.mutate({ body: { localityId: locality.id } })}
    >
      Làm việc tại đây
    </Button>
  )
}
