/** npm run policies:write — docs/policies.md: every act, who may do it, and how far. */
import { ROLES } from '@guongsang/contract/roles.ts'
import type { Policy, Reach } from '../apps/server/src/platform/auth/policy.ts'
import type { Role } from '../apps/server/src/platform/auth/roles.ts'
import { writeOrCompare } from './committed.ts'
import { describedServer } from './described-server.ts'

const reachWords: Record<Reach, string> = {
  self: 'của mình',
  own: 'đơn vị mình',
  subtree: 'đơn vị mình và cấp dưới',
  locality: 'toàn địa phương',
  system: 'toàn hệ thống',
}

function whoMay({ open, cells }: Policy): string {
  if (open === 'anyone') return 'mọi người'
  if (open === 'signed-in') return 'ai đã đăng nhập, với việc của mình'
  const said = Object.entries(cells).map(
    ([role, reach]) => `${ROLES[role as Role].number} ${reachWords[reach]}`,
  )
  return said.join('; ')
}

const server = await describedServer()
const policies = new Map<Policy, string[]>()
for (const route of server.routes)
  policies.set(route.policy, [...(policies.get(route.policy) ?? []), `\`${route.id}\``])
await server.fastify.close()

const roleLines = Object.values(ROLES).map(({ number, name }) => `${number} ${name}`)
const rows = [...policies]
  .sort(([a], [b]) => (a.name < b.name ? -1 : 1))
  .map(([policy, routes]) => `| ${policy.label} | ${whoMay(policy)} | ${routes.join(', ')} |`)

writeOrCompare(
  'docs/policies.md',
  `# Ai được làm gì

Viết từ mã nguồn (\`npm run policies:write\`). Mỗi dòng là một quyền, ai có và với tới đâu, và những việc của API hỏi quyền ấy.
Cùng một dòng trả lời cho một bản ghi và cho cả danh sách.

Vai trò: ${roleLines.join(' · ')}.

| Quyền | Ai, tới đâu | Việc |
| --- | --- | --- |
${rows.join('\n')}
`,
  'npm run policies:write',
)
