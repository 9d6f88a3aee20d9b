import { useQuery } from '@tanstack/react-query'
import { type ItemRow, listPublicityItemsRoute } from '@guongsang/contract/publicity-items.ts'
import { readList } from '../../lib/query.ts'
import { RemoteChoose, type RemoteChoice, type RemoteProps } from '../remote-choose.tsx'

/** Chọn tin, bài: those one may see; form and unit tell two of one title apart. */
export const PublicityItemPicker = (props: RemoteProps) => <RemoteChoose useAnswer={useItems} {...props} />

function useItems(q: string): RemoteChoice[] | undefined {
  return useQuery(readList(listPublicityItemsRoute, { query: { q, limit: 20 } })).data?.rows.map(itemChoice)
}

const itemChoice = ({ id, title, form, organization }: ItemRow): RemoteChoice => ({
  value: id,
  label: title,
  detail: [form.label, organization.name].join(', '),
})
