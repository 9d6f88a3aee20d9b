import { ActionIcon } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { countUnreadNotificationsRoute } from '@guongsang/contract/notifications.ts'
import { read } from '../../lib/query.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './bar.module.css'

export function NewsBell() {
  const unread =
    useQuery({ ...read(countUnreadNotificationsRoute), refetchInterval: 60_000 }).data?.unread ?? 0
  const label = unread > 0 ? `Thông báo, ${unread} chưa đọc` : 'Thông báo'
  return (
    <ActionIcon
      component={Link}
      to="/thong-bao"
      variant="subtle"
      color="gray"
      size="lg"
      className={styles.bell}
      aria-label={label}
    >
      <Icon name="bell" size={20} />
      {unread > 0 && <span className={styles.unread}>{unread > 99 ? '99+' : unread}</span>}
    </ActionIcon>
  )
}
