/** Tài khoản và vai trò: who can sign in, with which roles; delegations of the whole locality. */
import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { z } from 'zod'
import { type AccountRow, listAccountsRoute } from '@guongsang/contract/accounts.ts'
import { ROLE_CODES, ROLES } from '@guongsang/contract/roles.ts'
import { showMoment } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { Choose } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Filters, SearchBox } from '../../../ui/filters.tsx'
import { ListSearch, oneOf, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Delegations } from '../delegations/delegations.tsx'
import { CreateAccount } from './create-account.tsx'

type Row = z.output<typeof AccountRow>

const Search = ListSearch.extend({ role: oneOf(...ROLE_CODES), state: oneOf('active', 'locked') })

const help = {
  about: 'Ai vào được hệ thống, giữ vai trò gì, trong phạm vi nào.',
  steps: [
    'Lập tài khoản: hệ thống cấp mật khẩu tạm, chỉ hiện một lần để trao tay.',
    'Mở tài khoản vừa lập và giao vai trò, có phạm vi và ngày.',
    'Người nghỉ hoặc chuyển công tác: khóa tài khoản, ghi lý do. Tài khoản không xóa, để nhật ký còn đọc được.',
  ],
  notes: ['Nhập sai mật khẩu nhiều lần chỉ làm chậm lần đăng nhập sau, không khóa tài khoản.'],
}

const columns: readonly Column<Row>[] = [
  {
    key: 'name',
    title: 'Họ và tên',
    cell: (row) => (
      <Link to="/quan-tri/tai-khoan/$id" params={{ id: row.id }}>
        {row.name}
      </Link>
    ),
  },
  { key: 'login', title: 'Tên đăng nhập', cell: (row) => row.login },
  { key: 'organization', title: 'Đơn vị', cell: (row) => row.organization?.name ?? '' },
  {
    key: 'roles',
    title: 'Vai trò',
    wrap: true,
    cell: (row) =>
      row.roles.map((role) => role.roleName).join('; ') || (
        <StateWord state="soon">Chưa giao vai trò</StateWord>
      ),
  },
  { key: 'state', title: 'Trạng thái', cell: accountState },
  {
    key: 'last',
    title: 'Vào lần cuối',
    cell: (row) => (row.lastSignInAt === null ? 'Chưa vào' : showMoment(row.lastSignInAt)),
  },
]

export function accountState(row: Pick<Row, 'state' | 'mustChangePassword'>) {
  if (row.state === 'locked') return <StateWord state="late">Đang khóa</StateWord>
  if (row.mustChangePassword) return <StateWord state="waiting">Chờ đổi mật khẩu tạm</StateWord>
  return <StateWord state="done">Đang dùng</StateWord>
}

export function AccountsPage() {
  const may = useMay()
  const dialog = useDialog()
  return (
    <Page
      wide
      title="Tài khoản và vai trò"
      lead="Ai vào được hệ thống, giữ vai trò gì, trong phạm vi nào."
      acts={may('can-manage-accounts') && <Button onClick={() => dialog.open(true)}>Lập tài khoản</Button>}
      help={help}
    >
      <Tabs
        label="Tài khoản và vai trò"
        tabs={[
          { key: 'tai-khoan', label: 'Tài khoản', content: () => <AccountList /> },
          {
            key: 'uy-quyen',
            label: 'Ủy quyền khi vắng mặt',
            content: () => <Delegations scope="locality" />,
          },
        ]}
      />
      <Dialog control={dialog} title="Lập tài khoản">
        {() => <CreateAccount onClose={dialog.close} />}
      </Dialog>
    </Page>
  )
}

function AccountList() {
  const [search, change] = useListSearch(Search)
  const { q, role, state, cursor } = search
  const reply = useQuery(readList(listAccountsRoute, { query: { q, role, state, cursor } }))
  return (
    <>
      <Filters>
        <SearchBox
          label="Tìm theo tên hoặc tên đăng nhập"
          value={q}
          onChange={(text) => change({ q: text })}
        />
        <Choose
          aria-label="Vai trò"
          placeholder="Mọi vai trò"
          clearable
          w={300}
          data={ROLE_CODES.map((code) => ({ value: code, label: ROLES[code].name }))}
          value={role ?? null}
          onChange={(value) => change({ role: value ?? undefined } as Partial<typeof search>)}
        />
        <NativeSelect
          aria-label="Trạng thái"
          value={state ?? ''}
          data={[
            { value: '', label: 'Mọi trạng thái' },
            { value: 'active', label: 'Đang dùng' },
            { value: 'locked', label: 'Đang khóa' },
          ]}
          onChange={(event) => change({ state: (event.currentTarget.value || undefined) as typeof state })}
        />
      </Filters>
      <DataTable
        caption="Danh sách tài khoản"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Không có tài khoản nào khớp">
            Bớt điều kiện lọc, hoặc bấm Lập tài khoản để thêm người mới.
          </Empty>
        }
      />
    </>
  )
}
