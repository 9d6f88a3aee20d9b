/** Một tài khoản: its roles past and present, how it signs in, what was done with it. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { z } from 'zod'
import { type AccountDetail, showAccountRoute } from '@guongsang/contract/accounts.ts'
import { showMoment } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { AccountActs } from './account-acts.tsx'
import { accountState } from './accounts-page.tsx'
import { EditAccount } from './edit-account.tsx'
import { GrantForm } from './grant-form.tsx'
import { GrantHistory } from './grant-history.tsx'
import { SingleSignOnLinks } from './single-sign-on-links.tsx'

export type Account = z.output<typeof AccountDetail>

const help = {
  about: 'Một tài khoản: vai trò đã và đang giữ, cách đăng nhập, những việc đã làm với tài khoản này.',
  steps: [
    'Giao vai trò: chọn vai trò, phạm vi, từ ngày. Vai trò có hiệu lực ngay từ ngày đó.',
    'Thôi giao: có lý do, hiệu lực từ hôm nay; lịch sử vẫn giữ.',
  ],
  notes: ['Không tự khóa hoặc tự giao vai trò cho tài khoản của chính mình: nhờ một quản trị viên khác.'],
}

export function AccountPage() {
  const { id } = useParams({ from: '/shell/quan-tri/tai-khoan/$id' })
  const reply = useQuery(read(showAccountRoute, { params: { id } }))
  return <Await reply={reply}>{(account) => <Shown account={account} />}</Await>
}

function Shown({ account }: { account: Account }) {
  const may = useMay()
  const granting = useDialog()
  const editing = useDialog()
  return (
    <Page
      kicker={<Link to="/quan-tri/tai-khoan">Tài khoản</Link>}
      title={account.name}
      state={accountState(account)}
      lead={[account.login, account.organization?.name].filter(Boolean).join(' · ')}
      acts={
        <>
          {may('can-grant-roles') && <Button onClick={() => granting.open(true)}>Giao vai trò</Button>}
          {may('can-manage-accounts') && <AccountActs account={account} onEdit={() => editing.open(true)} />}
        </>
      }
      help={help}
    >
      <Tabs
        label="Tài khoản"
        tabs={[
          { key: 'vai-tro', label: 'Vai trò', content: () => <GrantHistory grants={account.grants} /> },
          { key: 'thong-tin', label: 'Thông tin', content: () => <Details account={account} /> },
          {
            key: 'mot-lan',
            label: 'Đăng nhập một lần',
            content: () => <SingleSignOnLinks account={account} />,
          },
          { key: 'nhat-ky', label: 'Nhật ký', content: () => <Timeline kind="account" id={account.id} /> },
        ]}
      />
      <Dialog control={granting} title={`Giao vai trò cho ${account.name}`}>
        {() => <GrantForm accountId={account.id} onClose={granting.close} />}
      </Dialog>
      <Dialog control={editing} title="Sửa tài khoản">
        {() => <EditAccount account={account} onClose={editing.close} />}
      </Dialog>
    </Page>
  )
}

function Details({ account }: { account: Account }) {
  return (
    <Facts
      rows={[
        ['Tên đăng nhập', account.login],
        [
          'Đơn vị',
          account.organization && (
            <Link to="/don-vi/$id" params={{ id: account.organization.id }}>
              {account.organization.name}
            </Link>
          ),
        ],
        [
          'Người trong danh bạ',
          account.personId && (
            <Link to="/nguoi/$id" params={{ id: account.personId }}>
              Mở trang người này
            </Link>
          ),
        ],
        ['Thư điện tử', account.email],
        ['Xác thực hai bước', account.secondStep ? 'Đang bật' : 'Chưa bật'],
        ['Đổi mật khẩu lần cuối', account.passwordChangedAt && showMoment(account.passwordChangedAt)],
        ['Vào lần cuối', account.lastSignInAt && showMoment(account.lastSignInAt)],
        ...(account.lockReason === null ? [] : ([['Lý do khóa', account.lockReason]] as const)),
      ]}
    />
  )
}
