/** Tài khoản của tôi: roles held, password, second step, devices, delegation, mail. */
import { useAccount, useSession } from '../../../lib/session.ts'
import { Facts } from '../../../ui/facts.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Empty } from '../../../ui/states.tsx'
import { Delegations } from '../delegations/delegations.tsx'
import { GrantList } from '../grant-list.tsx'
import { Devices } from './devices.tsx'
import { MailSettings } from './mail-settings.tsx'
import { PasswordForm } from './password-form.tsx'
import { SecondStepSettings } from './second-step-settings.tsx'

const help = {
  about: 'Thông tin đăng nhập của mình và những vai trò được giao.',
  steps: [
    'Đổi mật khẩu tạm ngay lần đầu đăng nhập.',
    'Bật xác thực hai bước bằng ứng dụng trên điện thoại.',
    'Trước khi đi vắng, giao người làm thay ở mục Ủy quyền khi vắng mặt.',
  ],
  notes: [
    'Thấy thiết bị lạ ở mục Thiết bị đang đăng nhập: bấm Đăng xuất thiết bị này, rồi đổi mật khẩu.',
    'Thiếu vai trò cần cho công việc: hỏi quản trị viên của địa phương.',
  ],
}

export function MyAccountPage() {
  const account = useAccount()
  const { features } = useSession()
  return (
    <Page
      kicker="Tài khoản của tôi"
      title={account.name}
      lead={account.organization?.name ?? account.locality?.name}
      help={help}
    >
      <Tabs
        label="Tài khoản của tôi"
        tabs={[
          { key: 'thong-tin', label: 'Thông tin và vai trò', content: () => <Overview /> },
          { key: 'mat-khau', label: 'Mật khẩu', content: () => <PasswordForm /> },
          {
            key: 'hai-buoc',
            label: 'Xác thực hai bước',
            content: () => <SecondStepSettings on={account.secondStep} />,
          },
          { key: 'thiet-bi', label: 'Thiết bị đang đăng nhập', content: () => <Devices /> },
          { key: 'thu-bao', label: 'Thư báo', content: () => <MailSettings /> },
          { key: 'uy-quyen', label: 'Ủy quyền khi vắng mặt', content: () => <Delegations scope="own" /> },
        ]}
      />
      {features.singleSignOn !== null && (
        <p>Cũng đăng nhập được bằng tài khoản cơ quan: {features.singleSignOn}.</p>
      )}
    </Page>
  )
}

function Overview() {
  const { login, organization, locality, grants } = useAccount()
  return (
    <>
      <Facts
        rows={[
          ['Tên đăng nhập', login],
          ['Đơn vị', organization?.name],
          ['Địa phương', locality?.name ?? 'Toàn hệ thống'],
        ]}
      />
      <Section title="Vai trò đang giữ">
        {grants.length === 0 ? (
          <Empty title="Chưa được giao vai trò nào">
            Hỏi quản trị viên của địa phương để được giao vai trò.
          </Empty>
        ) : (
          <GrantList grants={grants} />
        )}
      </Section>
    </>
  )
}
