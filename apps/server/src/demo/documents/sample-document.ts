/** What the documents of the demo have in common: where they belong, and what none of them says. */
import type { SampleDocument } from '../../modules/documents/index.ts'
import { demoDefaultDay } from '../accounts.ts'
import type { DemoLocality } from '../build.ts'
import type { PlanSource } from '../plans/plan-source.ts'
import type { LocalitySource } from '../source.ts'

export interface Place {
  source: LocalitySource
  demo: DemoLocality
  plan: PlanSource
  documentId(key: string): string
  organizationId(key: string): string
}

export const blank = {
  number_suffix: '',
  place: null,
  short_name: null,
  signing_capacity: null,
  signing_behalf_of: null,
  signer_post: null,
  signer_name: null,
  effective_from: null,
  effective_to: null,
  printed_text: null,
  doubt: null,
  series_id: null,
  drafter_id: null,
  drafter_name: 'Dữ liệu mẫu',
  issued_at: null,
  body: [],
  relations: [],
  recipients: [],
  sent: null,
  incoming: null,
} satisfies Partial<SampleDocument>

/** What an organisation is officially called when its papers of these weeks are written. */
export function officialNameOf({ demo }: Place, id: string): string {
  const { names } = demo.directory.organizations.find((one) => one.id === id)!
  const holding = names.find(
    ({ kind, from, to }) =>
      kind === 'official' &&
      (from === null || from <= demoDefaultDay) &&
      (to === null || to >= demoDefaultDay),
  )
  return holding!.name
}
