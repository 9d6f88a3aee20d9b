import { useQuery } from '@tanstack/react-query'
import { listAccountsRoute } from '@guongsang/contract/accounts.ts'
import { readList } from '../../../lib/query.ts'
import { RemoteChoose, type RemoteProps } from '../../../ui/remote-choose.tsx'

/** Chọn tài khoản: by name or login; the unit tells namesakes apart. */
export const AccountPicker = (props: RemoteProps) => <RemoteChoose useAnswer={useAccounts} {...props} />

function useAccounts(q: string) {
  const reply = useQuery({
    ...readList(listAccountsRoute, { query: { q, limit: 12 } }),
    enabled: q.trim() !== '',
  })
  if (q.trim() === '') return []
  return reply.data?.rows.map((row) => ({
    value: row.id,
    label: row.name,
    detail: [row.login, row.organization?.name].filter(Boolean).join(', '),
  }))
}
