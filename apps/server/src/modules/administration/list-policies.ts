import type { listPoliciesRoute } from '@guongsang/contract/administration.ts'
import { POLICY_PARTS } from '@guongsang/contract/administration.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { allPolicies } from '../../platform/auth/policy.ts'
import type { Server } from '../../platform/http/server.ts'

type Row = Ok<typeof listPoliciesRoute>['rows'][number]
type Part = Row['part']

const isPart = (part: string | undefined): part is Part => part !== undefined && part in POLICY_PARTS

/** Asked inside a use-case and by no route. */
const askedInside: Readonly<Record<string, Part>> = {
  'can-view-file': 'files',
  'can-remove-file': 'files',
  'can-delegate-for-others': 'identity',
  'can-read-confidential-parts': 'initiatives',
}

/** The table the program decides by, each policy in the part of the system whose routes ask for it. */
export function listPolicies(server: Server): Row[] {
  const parts = new Map<string, Part>()
  for (const { policy, part } of server.routes)
    if (isPart(part) && !parts.has(policy.name)) parts.set(policy.name, part)
  return allPolicies().map((policy) => ({
    ...policy,
    part: parts.get(policy.name) ?? askedInside[policy.name] ?? 'administration',
  }))
}
