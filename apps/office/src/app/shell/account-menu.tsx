import { Popover, SegmentedControl, UnstyledButton, useMantineColorScheme } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { signOutRoute } from '@guongsang/contract/identity.ts'
import { initials } from '../../lib/format.ts'
import { useAccount } from '../../lib/session.ts'
import { useAct } from '../../ui/act.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './account-menu.module.css'

export function AccountMenu() {
  const { name, login, grants } = useAccount()
  const [opened, { toggle, close }] = useDisclosure()
  const leave = useAct(signOutRoute, {
    // A full load: nothing the last person read stays in memory on a shared machine.
    after: () => window.location.assign('/van-phong/dang-nhap'),
  })
  return (
    <Popover opened={opened} onChange={close} position="bottom-end" width={280} trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={styles.who} title={`Tài khoản của ${name}`} onClick={toggle}>
          <span className={styles.initials} aria-hidden="true">
            {initials(name)}
          </span>
          <span className={styles.name}>{name}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={`Tài khoản của ${name}`}>
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
        <Brightness />
        <Link to="/tai-khoan" className={styles.line} onClick={close}>
          <Icon name="key" size={16} />
          Tài khoản của tôi
        </Link>
        <UnstyledButton className={styles.line} onClick={() => leave.mutate({})}>
          <Icon name="leave" size={16} />
          Đăng xuất
        </UnstyledButton>
      </Popover.Dropdown>
    </Popover>
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
