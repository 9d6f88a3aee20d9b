/** Choosing one or several nodes of a tree that has to be fetched: never an id in sight, not even before it is there. */
import { useMemo } from 'react'
import type { TreeNodeData, TreeSelectProps } from '@mantine/core'
import { ChooseInTree, ChooseManyInTree } from '../choose.tsx'

export interface TreeRow {
  id: string
  parentId: string | null
  name: string
}

interface Fetched {
  /** Undefined while on the way. */
  rows: readonly TreeRow[] | undefined
  /** Said of a chosen node that the tree of the day lacks. */
  absent: string
}

/**
 * What Mantine shows for a value it reads once: so the control is drawn anew when the names arrive, and until then it takes no
 * typing, which would be lost.
 */
const whenThere = (rows: Fetched['rows'], disabled: boolean | undefined) => ({
  key: rows === undefined ? 'waiting' : 'there',
  disabled: rows === undefined || disabled === true,
})

export function TreePicker({
  rows,
  absent,
  value,
  ...props
}: Fetched & Omit<TreeSelectProps, 'data' | 'mode'>) {
  const data = useTree(rows, absent, value ? [value] : [])
  const { key, disabled } = whenThere(rows, props.disabled)
  return (
    <ChooseInTree
      key={key}
      clearable
      data={data}
      value={rows ? (value ?? null) : null}
      {...props}
      disabled={disabled}
    />
  )
}

export function ManyTreePicker({
  rows,
  absent,
  value,
  ...props
}: Fetched & Omit<TreeSelectProps<'multiple'>, 'data' | 'mode'>) {
  const data = useTree(rows, absent, value ?? [])
  const { key, disabled } = whenThere(rows, props.disabled)
  return (
    <ChooseManyInTree
      key={key}
      clearable
      data={data}
      value={rows ? (value ?? []) : []}
      {...props}
      disabled={disabled}
    />
  )
}

function useTree(rows: Fetched['rows'], absent: string, values: readonly string[]): TreeNodeData[] {
  const tree = useMemo(() => asTree(rows ?? []), [rows])
  const missing = values.filter((value) => !rows?.some((row) => row.id === value))
  return [...tree, ...missing.map((value) => ({ value, label: absent }))]
}

/** Rows, parents before children, as nested nodes. A row whose parent is not there stands at the top. */
export function asTree(rows: readonly TreeRow[]): TreeNodeData[] {
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
