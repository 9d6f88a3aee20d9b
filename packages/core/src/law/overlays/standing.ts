import type { Standing } from '../dated.ts'
import type { Provision } from './overlay.ts'

/** How a provision of the locality stands: only when somebody held it against the signed text does it decide. */
export const provisionStanding = ({ from, to, cite, confidence, note }: Provision): Standing => ({
  from,
  to,
  cite,
  confidence,
  enforce: confidence === 'VERIFIED' ? 'auto' : 'warn',
  sources: [],
  ...(note && { note }),
})
