/** Chọn địa bàn of a day. */
import { useMemo } from 'react'
import type { TreeSelectProps } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listJurisdictionsRoute } from '@guongsang/contract/organizations-places.ts'
import { read } from '../../lib/query.ts'
import { ManyTreePicker, TreePicker } from './tree-picker.tsx'

const absent = 'Địa bàn đã kết thúc'

export const JurisdictionPicker = (props: Omit<TreeSelectProps, 'data' | 'mode'>) => (
  <TreePicker rows={usePlaces()} absent={absent} placeholder="Chọn địa bàn" {...props} />
)

/** Several at once. */
export const JurisdictionsPicker = (props: Omit<TreeSelectProps<'multiple'>, 'data' | 'mode'>) => (
  <ManyTreePicker rows={usePlaces()} absent={absent} placeholder="Chọn các địa bàn" {...props} />
)

function usePlaces() {
  const rows = useQuery({ ...read(listJurisdictionsRoute, { query: {} }), staleTime: 300_000 }).data?.rows
  return useMemo(() => rows?.map(({ id, parentId, fullName }) => ({ id, parentId, name: fullName })), [rows])
}
