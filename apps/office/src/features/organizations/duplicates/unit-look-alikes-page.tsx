import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  findOrganizationLookAlikesRoute,
  markDistinctOrganizationsRoute,
  mergeOrganizationRecordsRoute,
  undoMergeRoute,
} from '@guongsang/contract/organizations-duplicates.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { UnitLink } from '../../../ui/link.tsx'
import { ListSearch, someText, useListSearch } from '../../../ui/list-search.ts'
import { LookAlikesPage } from './look-alikes-page.tsx'

const help = {
  about: 'Những cặp bản ghi có thể là cùng một cơ quan, đơn vị ghi hai lần.',
  steps: [
    'Mở từng đơn vị để so.',
    'Là một: bấm Gộp và chọn bản ghi giữ lại.',
    'Là hai: bấm Là hai, không gộp.',
  ],
  notes: ['Đây là sửa việc ghi trùng. Hai đơn vị sáp nhập theo quyết định thì làm ở Sáp nhập đơn vị.'],
}

export function UnitLookAlikesPage() {
  const [{ cua }] = useListSearch(ListSearch.extend({ cua: someText }))
  const reply = useQuery(read(findOrganizationLookAlikesRoute, { query: { organizationId: cua } }))
  const undo = useAct(undoMergeRoute, { done: 'Đã gỡ gộp.' })
  const merge = useAct(mergeOrganizationRecordsRoute, {
    done: 'Đã gộp hai bản ghi.',
    undo: ({ id }) => undo.mutate({ params: { id } }),
  })
  const distinct = useAct(markDistinctOrganizationsRoute, { done: 'Đã ghi là hai đơn vị khác nhau.' })
  return (
    <LookAlikesPage
      kicker={<Link to="/don-vi">Đơn vị</Link>}
      title="Bản ghi trùng"
      help={help}
      reply={reply}
      link={(unit) => <UnitLink unit={unit} />}
      take={[]}
      busy={merge.isPending}
      onMerge={({ keptId, droppedId, reason }) => merge.mutate({ body: { keptId, droppedId, reason } })}
      onDistinct={(pair) => distinct.mutate({ body: { firstId: pair.first.id, secondId: pair.second.id } })}
    />
  )
}
