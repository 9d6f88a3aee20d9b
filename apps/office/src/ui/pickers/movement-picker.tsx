import { useQuery } from '@tanstack/react-query'
import { listMovementChoicesRoute, type MovementHead } from '@guongsang/contract/movements.ts'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import { readList } from '../../lib/query.ts'
import { RemoteChoose, type RemoteChoice, type RemoteProps } from '../remote-choose.tsx'

/** Chọn phong trào: those running first; the launching level tells two of one name apart. */
export const MovementPicker = (props: RemoteProps) => <RemoteChoose useAnswer={useMovements} {...props} />

function useMovements(q: string): RemoteChoice[] | undefined {
  return useQuery(readList(listMovementChoicesRoute, { query: { q } })).data?.rows.map(movementChoice)
}

const movementChoice = ({ id, name, level, launchedBy }: MovementHead): RemoteChoice => ({
  value: id,
  label: name,
  detail: `${LEVELS[level]}, ${launchedBy}`,
})
