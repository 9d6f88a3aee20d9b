/** Chọn đơn vị: the whole tree of a day, opened branch by branch or searched by any letters. */
import type { TreeSelectProps } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { showOrganizationTreeRoute } from '@guongsang/contract/organizations.ts'
import { read } from '../../lib/query.ts'
import { ManyTreePicker, TreePicker } from './tree-picker.tsx'

/** As the tree stood on this day; left out, today. */
interface OnDay {
  on?: string | undefined
}

const absent = 'Đơn vị đã kết thúc hoạt động'

export const OrganizationPicker = ({ on, ...props }: OnDay & Omit<TreeSelectProps, 'data' | 'mode'>) => (
  <TreePicker rows={useUnits(on)} absent={absent} placeholder="Chọn đơn vị" {...props} />
)

/** Several at once. */
export const OrganizationsPicker = ({
  on,
  ...props
}: OnDay & Omit<TreeSelectProps<'multiple'>, 'data' | 'mode'>) => (
  <ManyTreePicker rows={useUnits(on)} absent={absent} placeholder="Chọn các đơn vị" {...props} />
)

/** The units of a day, parents before children. */
export function useUnits(on?: string) {
  const tree = useQuery({ ...read(showOrganizationTreeRoute, { query: { on } }), staleTime: 300_000 })
  return tree.data?.rows
}
