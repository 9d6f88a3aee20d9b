/** Bảng quyền as one table: what is done down the side, roles across. Wide on purpose; printed on its side. */
import { Link } from '@tanstack/react-router'
import { type Role, roleFacts } from '@guongsang/contract/roles.ts'
import { LookButton } from '../../../ui/look-button.tsx'
import { ReachMark } from './reach-mark.tsx'
import type { Policy } from './reaches.ts'
import styles from './policy-matrix.module.css'

interface Props {
  policies: readonly Policy[]
  roles: readonly Role[]
  onLook: (policy: Policy) => void
}

export const PolicyMatrix = ({ policies, roles, onLook }: Props) => (
  <div className={styles.scroll} role="region" aria-label="Bảng quyền" tabIndex={0}>
    <table className={styles.table}>
      <caption className={styles.spoken}>Mỗi việc, vai trò nào được làm và trong phạm vi nào</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            Việc
          </th>
          {roles.map((role) => (
            <th key={role} scope="col" className={styles.role}>
              {/* A link, not a button: browsers leave buttons out of headings repeated on the next sheet. */}
              <Link
                to="/quan-tri/bang-quyen"
                search={(old) => ({ ...old, role })}
                className={styles.roleName}
              >
                {roleFacts(role).name}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {policies.map((policy) => (
          <tr key={policy.name}>
            <th scope="row" className={styles.policy}>
              <LookButton onClick={() => onLook(policy)}>{policy.label}</LookButton>
            </th>
            {roles.map((role) => {
              const reach = policy.cells[role]
              return (
                <td key={role} className={styles.cell}>
                  {reach !== undefined && <ReachMark reach={reach} of={roleFacts(role).name} />}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
