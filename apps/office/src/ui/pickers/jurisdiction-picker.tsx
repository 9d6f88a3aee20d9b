import type { TreeSelectProps } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listJurisdictionsRoute } from '@guongsang/contract/organizations-places.ts'
import { read } from '../../lib/query.ts'
import { ChooseInTree } from '../choose.tsx'
import { asTree } from './organization-picker.tsx'

/** Chọn địa bàn of a day. */
export function JurisdictionPicker({
  on,
  ...props
}: Omit<TreeSelectProps, 'data' | 'mode'> & { on?: string }) {
  const places = useQuery({
    ...read(listJurisdictionsRoute, { query: on === undefined ? {} : { on } }),
    staleTime: 300_000,
  })
  const rows = places.data?.rows ?? []
  return (
    <ChooseInTree
      clearable
      placeholder="Chọn địa bàn"
      data={asTree(rows.map((row) => ({ id: row.id, parentId: row.parentId, name: row.fullName })))}
      {...props}
    />
  )
}
