/** Whoever may see a letter or a correction sees what happened to it. */
import { may } from '../../platform/auth/policy.ts'
import { registerTimeline } from '../../platform/timelines.ts'
import { canHandleLetters, canViewCorrections } from './policy.ts'

registerTimeline('letter', async ({ actor }) => actor.localityId !== null && may(actor, canHandleLetters))
registerTimeline(
  'correction',
  async ({ actor }) => actor.localityId !== null && may(actor, canViewCorrections),
)
