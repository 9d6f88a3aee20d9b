import { Button, CopyButton, Group, Stack } from '@mantine/core'
import styles from './temporary-password.module.css'

/** Shown once: it is handed over, and changed at the first sign-in. */
export function TemporaryPassword({
  password,
  act,
  onClose,
}: {
  password: string
  act: string
  onClose: () => void
}) {
  return (
    <Stack>
      <p className={styles.text}>
        Trao mật khẩu tạm này tận tay người dùng. Mật khẩu chỉ hiện lần này; người dùng phải đổi ngay khi đăng
        nhập.
      </p>
      <output className={styles.password}>{password}</output>
      <Group>
        <Button onClick={onClose}>{act}</Button>
        <CopyButton value={password}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? 'Đã chép' : 'Chép mật khẩu'}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Stack>
  )
}
