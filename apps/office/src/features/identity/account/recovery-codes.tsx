import { Button, CopyButton, Group, Stack } from '@mantine/core'
import styles from './second-step-settings.module.css'

/** Shown once: each opens the account when the phone is lost. */
export function RecoveryCodes({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  return (
    <Stack>
      <p className={styles.text}>
        Cất các mã dự phòng này ở nơi an toàn. Mất điện thoại thì dùng một mã để vào; mỗi mã dùng một lần. Các
        mã không hiện lại lần nữa.
      </p>
      <ol className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <Group>
        <Button onClick={onClose}>Đã cất xong</Button>
        <CopyButton value={codes.join('\n')}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? 'Đã chép' : 'Chép tất cả'}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={() => window.print()}>
          In
        </Button>
      </Group>
    </Stack>
  )
}
