import type { z } from 'zod'
import type { GrantShown } from '@guongsang/contract/identity.ts'
import { SCOPE_NAMES, type ScopeKind } from '@guongsang/contract/roles.ts'
import { showPeriod } from '../../lib/format.ts'
import styles from './grant-list.module.css'

type Grant = z.output<typeof GrantShown>

/** 'Phòng Nội vụ và các đơn vị trực thuộc', 'Toàn địa phương'. */
export function scopeWords({ kind, name }: Grant['scope']): string {
  const kindWords = SCOPE_NAMES[kind as ScopeKind] ?? kind
  if (name === null || kind === 'locality' || kind === 'system') return kindWords
  return kind === 'organization' ? `${name} và các đơn vị trực thuộc` : `${kindWords}: ${name}`
}

/** Roles held now. */
export function GrantList({ grants }: { grants: readonly Grant[] }) {
  return (
    <ul className={styles.list}>
      {grants.map((grant) => (
        <li key={grant.id}>
          <span className={styles.role}>{grant.roleName}</span>
          <span className={styles.detail}>
            {scopeWords(grant.scope)} · {showPeriod(grant.from, grant.to)}
            {grant.onBehalfOf !== null && ` · làm thay ${grant.onBehalfOf.name}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
