/** Where one works. Who works in several localities changes it here; everything on screen is then read anew. */
import { Menu, UnstyledButton } from '@mantine/core'
import { switchLocalityRoute } from '@guongsang/contract/identity.ts'
import { useAccount } from '../../lib/session.ts'
import { useAct } from '../../ui/act.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './locality.module.css'

export function Locality() {
  const { locality, localities, organization } = useAccount()
  const change = useAct(switchLocalityRoute, {
    // Ids in the address belong to the locality left behind.
    after: () => window.location.assign('/van-phong/'),
  })
  const name = locality?.name ?? 'Chọn địa phương'
  if (localities.length < 2) return <span className={styles.place}>{organization?.name ?? name}</span>
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <UnstyledButton className={styles.choose} aria-label={`Địa phương: ${name}. Bấm để đổi`}>
          <span>{name}</span>
          <Icon name="down" size={14} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {localities.map((one) => (
          <Menu.Item
            key={one.id}
            leftSection={
              <span className={styles.tick}>
                {one.id === locality?.id && <Icon name="check" size={14} />}
              </span>
            }
            onClick={() => change.mutate({ body: { localityId: one.id } })}
          >
            {one.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
