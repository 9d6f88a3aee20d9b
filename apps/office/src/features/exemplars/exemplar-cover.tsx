/** Bìa: the drum of the locality, the lacquer of the field, the view of the exemplar; or its photo. */
import { drumCover } from '@guongsang/core/look/drum-rings.ts'
import { downloadFileRoute } from '@guongsang/contract/files.ts'
import { addressOf } from '../../lib/call.ts'
import { useAccount } from '../../lib/session.ts'
import { Drawing } from '../../ui/drawing.tsx'

interface Props {
  id: string
  field: string | undefined
  photo?: { fileId: string; alt: string } | undefined
  className?: string | undefined
}

export function ExemplarCover({ id, field, photo, className }: Props) {
  const { locality } = useAccount()
  if (photo !== undefined) {
    const source = addressOf(downloadFileRoute, { params: { id: photo.fileId } })
    return <img src={source} alt={photo.alt} width={480} height={300} className={className} />
  }
  const seed = { id, locality: locality?.slug ?? '', ...(field === undefined ? {} : { field }) }
  return <Drawing draw={() => drumCover(seed)} width={480} height={300} className={className} />
}
