import { Menu, SegmentedControl, UnstyledButton, useMantineColorScheme } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { signOutRoute } from '@guongsang/contract/identity.ts'
import { useAccount } from '../../lib/session.ts'
import { useAct } from '../../ui/act.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './account-menu.module.css'

export function AccountMenu() {
  const { name, login, grants } = useAccount()
  const leave = useAct(signOutRoute, {
    // A full load: nothing the last person read stays in memory on a shared machine.
    after: () => window.location.assign('/van-phong/dang-nhap'),
  })
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <UnstyledButton className={styles.who} title={`Tài khoản của ${name}`}>
          <span className={styles.initials} aria-hidden="true">
            {initials(name)}
          </span>
          <span className={styles.name}>{name}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles.head}>
          <p className={styles.full}>{name}</p>
          <p className={styles.small}>{login}</p>
          {grants.slice(0, 4).map((grant) => (
            <p key={grant.id} className={styles.small}>
              {grant.roleName}
              {grant.onBehalfOf && `, thay ${grant.onBehalfOf.name}`}
            </p>
          ))}
        </div>
        <Menu.Divider />
        <Menu.Item component={Link} to="/tai-khoan" leftSection={<Icon name="key" size={16} />}>
          Tài khoản của tôi
        </Menu.Item>
        <Brightness />
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="leave" size={16} />} onClick={() => leave.mutate({})}>
          Đăng xuất
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function Brightness() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <div className={styles.brightness}>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label="Nền sáng hay tối"
        value={colorScheme}
        onChange={(value) => setColorScheme(value)}
        data={[
          { value: 'light', label: 'Sáng' },
          { value: 'dark', label: 'Tối' },
          { value: 'auto', label: 'Theo máy' },
        ]}
      />
    </div>
  )
}

/** Nguyễn Thị Ánh → NÁ: the first letters of họ and tên. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => word?.charAt(0) ?? '')
    .join('')
    .toUpperCase()
}
