import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  findPersonLookAlikesRoute,
  markDistinctPersonsRoute,
  mergePersonsRoute,
  undoMergeRoute,
} from '@guongsang/contract/organizations-duplicates.ts'
import type { Args } from '@guongsang/contract/route.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { PersonLink } from '../../../ui/link.tsx'
import { ListSearch, someText, useListSearch } from '../../../ui/list-search.ts'
import { LookAlikesPage } from './look-alikes-page.tsx'

type Take = NonNullable<Args<typeof mergePersonsRoute>['body']['take']>

const take = [
  { value: 'fullName', label: 'Họ và tên' },
  { value: 'gender', label: 'Giới tính' },
  { value: 'birth', label: 'Ngày sinh' },
  { value: 'ethnicity', label: 'Dân tộc' },
  { value: 'occupationGroup', label: 'Nhóm nghề nghiệp' },
  { value: 'directLabour', label: 'Lao động trực tiếp' },
  { value: 'identityNumber', label: 'Số định danh' },
] as const

const help = {
  about: 'Những cặp bản ghi có thể là cùng một người, kèm lý do.',
  steps: [
    'Mở từng người để so.',
    'Là một: bấm Gộp, chọn bản ghi giữ lại và điều lấy từ bản ghi kia.',
    'Là hai: bấm Là hai, không gộp; hệ thống không hỏi lại.',
  ],
  notes: [
    'Chức vụ, thành tích, hộ gia đình của cả hai bản ghi đều được giữ.',
    'Gộp nhầm thì bấm Hoàn tác, hoặc gỡ ở trang của người đó, mục Bản ghi đã gộp.',
  ],
}

export function PersonLookAlikesPage() {
  const [{ cua }] = useListSearch(ListSearch.extend({ cua: someText }))
  const reply = useQuery(read(findPersonLookAlikesRoute, { query: { personId: cua } }))
  const undo = useAct(undoMergeRoute, { done: 'Đã gỡ gộp.' })
  const merge = useAct(mergePersonsRoute, {
    done: 'Đã gộp hai bản ghi.',
    undo: ({ id }) => undo.mutate({ params: { id } }),
  })
  const distinct = useAct(markDistinctPersonsRoute, { done: 'Đã ghi là hai người khác nhau.' })
  return (
    <LookAlikesPage
      kicker={<Link to="/nguoi">Người</Link>}
      title="Bản ghi trùng"
      help={help}
      reply={reply}
      link={(person) => <PersonLink person={person} />}
      take={take}
      busy={merge.isPending}
      onMerge={(choice) => merge.mutate({ body: { ...choice, take: choice.take as Take } })}
      onDistinct={(pair) => distinct.mutate({ body: { firstId: pair.first.id, secondId: pair.second.id } })}
    />
  )
}
