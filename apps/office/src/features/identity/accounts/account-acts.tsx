import { Button, Menu } from '@mantine/core'
import {
  lockAccountRoute,
  resetPasswordRoute,
  resetSecondStepRoute,
  signOutAccountRoute,
  unlockAccountRoute,
} from '@guongsang/contract/accounts.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Icon } from '../../../ui/icon.tsx'
import type { Account } from './account-page.tsx'
import { TemporaryPassword } from './temporary-password.tsx'

export function AccountActs({ account, onEdit }: { account: Account; onEdit: () => void }) {
  const ask = useAsk()
  const password = useDialog<string>()
  const params = { id: account.id }
  const lock = useAct(lockAccountRoute, { done: 'Đã khóa tài khoản và đăng xuất mọi thiết bị.' })
  const unlock = useAct(unlockAccountRoute, { done: 'Đã mở khóa tài khoản.' })
  const reset = useAct(resetPasswordRoute, { after: (reply) => password.open(reply.temporaryPassword) })
  const removeStep = useAct(resetSecondStepRoute, { done: 'Đã gỡ xác thực hai bước.' })
  const signOut = useAct(signOutAccountRoute, { done: 'Đã đăng xuất mọi thiết bị của tài khoản.' })

  const askToLock = async () => {
    const answer = await ask({
      title: `Khóa tài khoản của ${account.name}?`,
      text: 'Người này bị đăng xuất khỏi mọi thiết bị và không vào được nữa, đến khi mở khóa.',
      act: 'Khóa tài khoản',
      reason: 'Lý do khóa',
    })
    if (answer) lock.mutate({ params, body: answer })
  }
  const askToReset = async () => {
    const answer = await ask({
      title: `Cấp mật khẩu tạm cho ${account.name}?`,
      text: 'Mật khẩu đang dùng hết hiệu lực ngay và mọi thiết bị phải đăng nhập lại.',
      act: 'Cấp mật khẩu tạm',
    })
    if (answer) reset.mutate({ params })
  }
  const askToRemoveStep = async () => {
    const answer = await ask({
      title: 'Gỡ xác thực hai bước?',
      text: 'Chỉ làm khi người dùng mất điện thoại và đã xác minh đúng người. Người dùng nên bật lại ngay.',
      act: 'Gỡ xác thực hai bước',
      reason: 'Lý do gỡ',
    })
    if (answer) removeStep.mutate({ params, body: answer })
  }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<Icon name="down" size={14} />}>
            Việc khác
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onEdit}>Sửa thông tin</Menu.Item>
          <Menu.Item onClick={() => void askToReset()}>Cấp mật khẩu tạm</Menu.Item>
          {account.secondStep && (
            <Menu.Item onClick={() => void askToRemoveStep()}>Gỡ xác thực hai bước</Menu.Item>
          )}
          <Menu.Item onClick={() => signOut.mutate({ params })}>Đăng xuất mọi thiết bị</Menu.Item>
          <Menu.Divider />
          {account.state === 'locked' ? (
            <Menu.Item onClick={() => unlock.mutate({ params })}>Mở khóa</Menu.Item>
          ) : (
            <Menu.Item onClick={() => void askToLock()}>Khóa tài khoản</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Dialog control={password} title="Mật khẩu tạm">
        {(temporary) => (
          <TemporaryPassword password={temporary} act="Đã trao xong" onClose={password.close} />
        )}
      </Dialog>
    </>
  )
}
