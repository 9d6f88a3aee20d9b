/** One role in words: everything it may do, and how far. Reads well on a phone and on paper. */
import { type Role, roleFacts, SCOPE_NAMES } from '@guongsang/contract/roles.ts'
import { LookButton } from '../../../ui/look-button.tsx'
import { Section } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'
import { byPart } from './policy-rows.ts'
import { ReachMark } from './reach-mark.tsx'
import { type Policy, type Reach, REACHES } from './reaches.ts'
import styles from './role-rights.module.css'

interface Props {
  role: Role
  /** What the role may do. */
  policies: readonly Policy[]
  onLook: (policy: Policy) => void
}

export function RoleRights({ role, policies, onLook }: Props) {
  const { name, scopes } = roleFacts(role)
  return (
    <Section title={name}>
      <p className={styles.scopes}>
        Vai trò được giao cho: {scopes.map((scope) => SCOPE_NAMES[scope].toLowerCase()).join('; ')}.
      </p>
      {policies.length === 0 ? (
        <Empty title="Không có việc riêng">
          Vai trò này làm được những việc mọi tài khoản đều làm được, liệt kê ở dưới.
        </Empty>
      ) : (
        byPart(policies).map((group) => (
          <section key={group.part} aria-label={group.title}>
            <h3 className={styles.part}>{group.title}</h3>
            <ul className={styles.list}>
              {group.policies.map((policy) => (
                <Right key={policy.name} policy={policy} reach={policy.cells[role]!} onLook={onLook} />
              ))}
            </ul>
          </section>
        ))
      )}
    </Section>
  )
}

const Right = ({ policy, reach, onLook }: { policy: Policy; reach: Reach; onLook: Props['onLook'] }) => (
  <li className={styles.right}>
    <LookButton onClick={() => onLook(policy)}>{policy.label}</LookButton>
    <span className={styles.reach}>
      <ReachMark reach={reach} /> {REACHES[reach]}
    </span>
  </li>
)
