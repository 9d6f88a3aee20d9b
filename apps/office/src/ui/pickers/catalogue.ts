import { useQuery } from '@tanstack/react-query'
import { type CatalogueEntry, listCatalogueRoute } from '@guongsang/contract/organizations-places.ts'
import type { CATALOGUES } from '@guongsang/contract/organizations-words.ts'
import { read } from '../../lib/query.ts'
import { type Choice, codedChoices } from '../choose.tsx'

/** The entries of a catalogue still in use. */
export function useCatalogueEntries(catalogue: keyof typeof CATALOGUES): CatalogueEntry[] {
  const reply = useQuery({ ...read(listCatalogueRoute, { params: { catalogue } }), staleTime: 300_000 })
  return reply.data?.rows.filter((row) => row.inUse) ?? []
}

/** The same as choices. */
export const useCatalogue = (catalogue: keyof typeof CATALOGUES): Choice[] =>
  codedChoices(useCatalogueEntries(catalogue))
