import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Role, ScopeKind } from '@guongsang/contract/roles.ts'

export interface AccountRow {
  locality_id: string
  id: string
  login: string
  name: string
  name_fold: string
  sort_key: string
  person_id: string | null
  organization_id: string | null
  email: string | null
  state: 'active' | 'locked'
  lock_reason: string | null
  password_hash: string
  password_changed_at: Date | null
  must_change_password: boolean
  last_sign_in_at: Date | null
  created_at: Date
}

export type Awaiting = 'second-step' | 'new-password'
export type Way = 'password' | 'second-step' | 'single-sign-on'

export interface SignInStepRow {
  locality_id: string
  token_hash: string
  account_id: string
  awaiting: Awaiting
  way: Way
  expires_at: Date
}

export interface SessionRow {
  locality_id: string
  id: string
  token_hash: string
  account_id: string
  way: Way
  device: string
  address: string
  signed_in_at: Date
  last_seen_at: Date
  expires_at: Date
  revoked_at: Date | null
  working_locality_id: string | null
}

interface ThrottleRow {
  key: string
  attempts: number
  last_at: Date
}

interface TotpSecretRow {
  locality_id: string
  account_id: string
  secret: string
  created_at: Date
  confirmed_at: Date | null
  last_step: number
}

interface RecoveryCodeRow {
  locality_id: string
  account_id: string
  code_hash: string
  used_at: Date | null
}

export interface SingleSignOnLinkRow {
  locality_id: string
  id: string
  account_id: string
  issuer: string
  subject: string
  linked_at: Date
}

/** How a grant or a delegation ended before its time. */
interface Ending {
  ended_on: Day | null
  ended_by: string | null
  ended_by_name: string | null
  end_reason: string | null
}

export interface GrantRow extends Ending {
  locality_id: string
  id: string
  account_id: string
  role: Role
  scope_kind: ScopeKind
  scope_id: string | null
  valid_from: Day
  valid_to: Day | null
  granted_at: Date
  granted_by: string | null
  granted_by_name: string
}

export interface DelegationRow extends Ending {
  locality_id: string
  id: string
  giver_id: string
  receiver_id: string
  roles: Role[]
  valid_from: Day
  valid_to: Day
  reason: string
  entered_at: Date
  entered_by: string | null
  entered_by_name: string
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'identity.accounts': AccountRow
    'identity.sign_in_steps': SignInStepRow
    'identity.sessions': SessionRow
    'identity.throttles': ThrottleRow
    'identity.totp_secrets': TotpSecretRow
    'identity.recovery_codes': RecoveryCodeRow
    'identity.single_sign_on_links': SingleSignOnLinkRow
    'identity.grants': GrantRow
    'identity.delegations': DelegationRow
  }
}
