/** Bảng quyền as one table: what is done down the side, roles across. Wide on purpose; printed on its side. */
import { Link } from '@tanstack/react-router'
import { type Role, roleFacts } from '@guongsang/contract/roles.ts'
import { LookButton } from '../../../ui/look-button.tsx'
import { byPart } from './policy-rows.ts'
import { ReachLegend, ReachMark } from './reach-mark.tsx'
import { type Policy, type Reach, REACH_CODES, REACHES } from './reaches.ts'
import styles from './policy-matrix.module.css'

/** So many roles find room for their names and for words in every cell. */
const FEW = 4

interface Props {
  policies: readonly Policy[]
  roles: readonly Role[]
  onLook: (policy: Policy) => void
}

export function PolicyMatrix({ policies, roles, onLook }: Props) {
  const few = roles.length <= FEW
  return (
    <>
      {!few && <ReachLegend reaches={REACH_CODES.filter((reach) => isUsed(policies, reach))} />}
      <div className={styles.scroll} role="region" aria-label="Bảng quyền" tabIndex={0}>
        <table className={styles.table} data-few={few || undefined}>
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
          {byPart(policies).map((group) => (
            <tbody key={group.part}>
              <tr className={styles.part}>
                <th scope="rowgroup" className={styles.policy}>
                  {group.title}
                </th>
                <td colSpan={roles.length} />
              </tr>
              {group.policies.map((policy) => (
                <tr key={policy.name}>
                  <th scope="row" className={styles.policy}>
                    <LookButton onClick={() => onLook(policy)}>{policy.label}</LookButton>
                  </th>
                  {roles.map((role) => (
                    <td key={role} className={styles.cell}>
                      <Cell reach={policy.cells[role]} role={role} inWords={few} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  )
}

const isUsed = (policies: readonly Policy[], reach: Reach): boolean =>
  policies.some((policy) => Object.values(policy.cells).includes(reach))

function Cell({ reach, role, inWords }: { reach: Reach | undefined; role: Role; inWords: boolean }) {
  if (reach === undefined) return null
  if (!inWords) return <ReachMark reach={reach} of={roleFacts(role).name} />
  return (
    <span className={styles.inWords}>
      <ReachMark reach={reach} /> {REACHES[reach]}
    </span>
  )
}
