/** Bìa: the photo of an exemplar; without one, the drum of the locality, the lacquer of the field, the view of the exemplar. */
import { drumCover } from '@guongsang/core/look/drum-rings.ts'
import { type ExemplarRow, showExemplarPhotoRoute } from '@guongsang/contract/exemplars.ts'
import { addressOf } from '../../lib/call.ts'
import { useAccount } from '../../lib/session.ts'
import { Drawing } from '../../ui/drawing.tsx'

interface Props {
  of: Pick<ExemplarRow, 'id' | 'fields' | 'photo'>
  size: 'large' | 'small'
  className?: string | undefined
}

export function ExemplarCover({ of: { id, fields, photo }, size, className }: Props) {
  const { locality } = useAccount()
  if (photo !== null) {
    const source = addressOf(showExemplarPhotoRoute, { params: { id }, query: { size } })
    const { alt, width, height } = photo
    return <img src={source} alt={alt} width={width} height={height} loading="lazy" className={className} />
  }
  const field = fields[0]?.code
  const seed = { id, locality: locality?.slug ?? '', ...(field === undefined ? {} : { field }) }
  return <Drawing draw={() => drumCover(seed)} width={480} height={300} className={className} />
}
