/** Chọn đơn vị: the whole tree of a day, opened branch by branch or searched by any letters. */
import type { TreeNodeData, TreeSelectProps } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type OrganizationNode, showOrganizationTreeRoute } from '@guongsang/contract/organizations.ts'
import { read } from '../../lib/query.ts'
import { ChooseInTree, ChooseManyInTree } from '../choose.tsx'

interface Props extends Omit<TreeSelectProps, 'data' | 'mode'> {
  /** As the tree stood on this day; left out, today. */
  on?: string | undefined
}

export function OrganizationPicker({ on, ...props }: Props) {
  const tree = useQuery({
    ...read(showOrganizationTreeRoute, { query: on === undefined ? {} : { on } }),
    staleTime: 300_000,
  })
  return (
    <ChooseInTree
      clearable
      placeholder={tree.isPending ? 'Đang tải cây đơn vị…' : 'Chọn đơn vị'}
      data={asTree(tree.data?.rows ?? [])}
      {...props}
    />
  )
}

/** Several at once. */
export function OrganizationsPicker({
  on,
  ...props
}: Omit<TreeSelectProps<'multiple'>, 'data' | 'mode'> & { on?: string | undefined }) {
  const tree = useQuery({
    ...read(showOrganizationTreeRoute, { query: on === undefined ? {} : { on } }),
    staleTime: 300_000,
  })
  return (
    <ChooseManyInTree
      clearable
      placeholder="Chọn các đơn vị"
      data={asTree(tree.data?.rows ?? [])}
      {...props}
    />
  )
}

/** Rows, parents before children, as nested nodes. A row whose parent is not there stands at the top. */
export function asTree(rows: readonly Pick<OrganizationNode, 'id' | 'parentId' | 'name'>[]): TreeNodeData[] {
  const nodes = new Map<string, TreeNodeData>(rows.map((row) => [row.id, { value: row.id, label: row.name }]))
  const top: TreeNodeData[] = []
  for (const row of rows) {
    const node = nodes.get(row.id)
    const parent = row.parentId === null ? undefined : nodes.get(row.parentId)
    if (node === undefined) continue
    if (parent === undefined) top.push(node)
    else (parent.children ??= []).push(node)
  }
  return top
}
