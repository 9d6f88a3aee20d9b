import { useQuery } from '@tanstack/react-query'
import { listLabelsRoute } from '@guongsang/contract/exemplars-labels.ts'
import { read } from '../../lib/query.ts'
import { type Choice, codedChoices } from '../choose.tsx'

/** Lĩnh vực of examples in use. */
export const useExemplarFields = (): Choice[] =>
  codedChoices(useQuery(read(listLabelsRoute, { query: { list: 'field' } })).data?.rows)
