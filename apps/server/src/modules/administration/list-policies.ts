import type { listPoliciesRoute } from '@guongsang/contract/administration.ts'
import { POLICY_PARTS } from '@guongsang/contract/administration.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { allPolicies } from '../../platform/auth/policy.ts'
import type { Server } from '../../platform/http/server.ts'

type Row = Ok<typeof listPoliciesRoute>['rows'][number]
type Part = Row['part']

const isPart = (part: string | undefined): part is Part => part !== undefined && part in POLICY_PARTS

/** The table the program decides by, each policy in the part of the system whose routes ask for it. */
export function listPolicies(server: Server): Row[] {
  const parts = new Map<string, Part>()
  for (const { policy, part } of server.routes)
    if (isPart(part) && !parts.has(policy.name)) parts.set(policy.name, part)
  // One that no route asks for is asked inside: the table still shows it.
  return allPolicies().map((policy) => ({ ...policy, part: parts.get(policy.name) ?? 'administration' }))
}
