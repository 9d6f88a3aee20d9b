import { useQuery } from '@tanstack/react-query'
import { listDocumentsRoute } from '@guongsang/contract/documents-register.ts'
import { called } from '../../lib/called.ts'
import { readList } from '../../lib/query.ts'
import { RemoteChoose, type RemoteProps } from '../remote-choose.tsx'

/** Chọn văn bản of the register, by its number or words; who issued it tells two of one number apart. */
export const DocumentPicker = (props: RemoteProps) => <RemoteChoose useAnswer={useDocuments} {...props} />

function useDocuments(query: string) {
  const reply = useQuery(readList(listDocumentsRoute, { query: { q: query, limit: 20 } }))
  return reply.data?.rows.map((row) => ({
    value: row.id,
    label: `${called(row)}: ${row.title}`,
    detail: row.issuer.name,
  }))
}
