/** The register of a locality of the demo: its published plan, what the plan rests on, and the work of these weeks. */
import { citationDoubt } from '@guongsang/core/documents/citation-doubt.ts'
import { readReference } from '@guongsang/core/documents/reference.ts'
import { type Day, day } from '@guongsang/core/kernel/day.ts'
import type { Relation } from '@guongsang/contract/documents-words.ts'
import type { SampleDocument, SampleRegister } from '../../modules/documents/index.ts'
import { demoDefaultDay } from '../accounts.ts'
import type { DemoLocality } from '../build.ts'
import { idOf } from '../ids.ts'
import type { PlanSource } from '../plans/plan-source.ts'
import type { LocalitySource } from '../source.ts'
import { chains, citedByLocality } from './cited.ts'
import type { CitedSource } from './cited-source.ts'
import { currentWork } from './current-work.ts'
import { momentOf, reachedOf } from './reached-of.ts'
import { blank, officialNameOf, type Place } from './sample-document.ts'

/** The document of the published plan has this key in every locality. */
export const PLAN_DOCUMENT = 'ke-hoach'

export function buildDocuments(source: LocalitySource, demo: DemoLocality, plan: PlanSource): SampleRegister {
  const place: Place = {
    source,
    demo,
    plan,
    documentId: (key) => idOf(source.slug, 'document', key),
    organizationId: (key) => idOf(source.slug, 'organization', key),
  }
  const series = seriesOf(place)
  const cited = citedByLocality[source.slug] ?? []
  return {
    series,
    documents: [
      ...cited.map((one) => citedDocument(place, one)),
      planDocument(place, cited, series[0]!.id),
      ...currentWork(place, series),
    ],
    on: demoDefaultDay,
    aside: asideOf(place, series[0]!.id),
  }
}

/** One count for the committee, one for the standing agency. */
function seriesOf({ source, organizationId }: Place): SampleRegister['series'] {
  const { committee, standingAgency } = source.accounts
  const one = (key: string, name: string, symbol_suffix: string) => ({
    id: idOf(source.slug, 'series', key),
    organization_id: organizationId(key),
    name,
    kinds: [],
    symbol_suffix,
    valid_from: day('2021-01-01'),
    valid_to: null,
  })
  return [
    one(committee, 'Dãy số chung của Ủy ban nhân dân', 'UBND'),
    source.level === 'province'
      ? one(standingAgency, 'Dãy số chung của Sở Nội vụ', 'SNV')
      : one(standingAgency, 'Dãy số chung của Phòng Nội vụ', 'PNV'),
  ]
}

/** In the year of the plan one number was kept back and one was skipped. */
function asideOf({ plan }: Place, seriesId: string): SampleRegister['aside'] {
  const { number, issuedOn } = plan.paper
  if (number === null || issuedOn === null) return []
  const year = Number(issuedOn.slice(0, 4))
  return [
    { seriesId, year, number: number + 1, state: 'reserved', reason: 'Giữ cho quyết định ký cùng ngày.' },
    {
      seriesId,
      year,
      number: number + 2,
      state: 'skipped',
      reason: 'Ghi nhầm số vào sổ, văn bản không ban hành.',
    },
  ]
}

function citedDocument(place: Place, one: CitedSource): SampleDocument {
  const { source, documentId, organizationId } = place
  const read = one.reference === null ? null : readReference(`số ${one.reference}`)
  const agencyId = organizationId(source.accounts.standingAgency)
  const on = one.on === null ? null : day(one.on)
  const { received } = one
  return {
    ...blank,
    id: documentId(one.key),
    organization_id: agencyId,
    direction: 'external',
    kind: one.kind,
    state: 'recorded',
    number: read?.number ?? null,
    number_suffix: read?.suffix ?? '',
    symbol: read?.symbol ?? one.reference,
    issuer_id: null,
    issuer_name: one.issuer,
    issued_on: on,
    title: one.title,
    short_name: one.shortName ?? null,
    signer_post: one.signer?.post ?? null,
    effective_from: one.from === undefined ? null : day(one.from),
    effective_to: one.to === undefined ? null : day(one.to),
    doubt: citationDoubt(one.title, on, null),
    relations: (chains[source.slug] ?? [])
      .filter(({ from }) => from === one.key)
      .map(({ to, citation }) => tie(citation, documentId(to), null, on)),
    incoming: received
      ? {
          organizationId: agencyId,
          number: received.number,
          receivedOn: day(received.on),
          handedTo: officerOf(place),
        }
      : null,
  }
}

const officerOf = ({ source, demo }: Place): string | null =>
  demo.accounts.find(({ login }) => login === `${source.slug}.chuyenvien`)?.name ?? null

const editorOf = ({ source, demo }: Place): string =>
  demo.accounts.find(({ login }) => login === `${source.slug}.bientap`)?.name ?? 'Dữ liệu mẫu'

const VERBS: readonly [RegExp, Relation['kind']][] = [
  [/^Thực hiện/u, 'implements'],
  [/^Căn cứ/u, 'basis'],
]

function tie(
  citation: string,
  relatedId: string | null,
  kind: Relation['kind'] | null,
  citingOn: Day | null,
): Relation {
  const citedOn = readReference(citation).issuedOn
  return {
    kind: kind ?? VERBS.find(([verb]) => verb.test(citation))?.[1] ?? 'cites',
    relatedId,
    citation,
    citedOn,
    doubt: citationDoubt(citation, citedOn, citingOn),
  }
}

/** The cited document whose number the words print. */
function meant(citation: string, cited: readonly CitedSource[]): CitedSource | undefined {
  return cited.find(({ reference }) => reference !== null && citation.includes(reference))
}

function planDocument(place: Place, cited: readonly CitedSource[], seriesId: string): SampleDocument {
  const { source, plan, documentId, organizationId } = place
  const { paper } = plan
  const committee = organizationId(source.accounts.committee)
  const on = paper.issuedOn === null ? null : day(paper.issuedOn)
  const bases = paper.bases.flatMap((printed) => printed.split(/;\s+(?=Nghị định)/u))
  const inBases = new Set(bases.map((one) => meant(one, cited)?.key))
  return {
    ...blank,
    id: documentId(PLAN_DOCUMENT),
    organization_id: organizationId(source.accounts.standingAgency),
    direction: 'outgoing',
    kind: 'plan',
    state: 'issued',
    number: paper.number,
    symbol: paper.symbol,
    issuer_id: committee,
    issuer_name: officialNameOf(place, committee),
    place: paper.place,
    issued_on: on,
    title: plan.title,
    short_name: source.slug === 'dienkhanh' ? 'Kế hoạch' : null,
    signing_capacity: paper.capacity,
    signing_behalf_of:
      paper.capacity === 'TM.' ? 'Ủy ban nhân dân' : paper.capacity === 'KT.' ? 'Chủ tịch' : null,
    signer_post: paper.post,
    signer_name: paper.signer,
    effective_from: on ?? day(plan.from),
    effective_to: day(plan.to),
    doubt: on === null ? 'Bản sao không in số, ngày và tên người ký.' : null,
    series_id: paper.number === null ? null : seriesId,
    issued_at: momentOf(on ?? day('2022-03-25')),
    body: paper.preamble.map((text) => ({ block: 'paragraph', text })),
    relations: [
      ...bases.map((one) => {
        const found = meant(one, cited)
        return tie(one, found ? documentId(found.key) : null, bases[0] === one ? null : 'basis', on)
      }),
      ...cited
        .filter(({ key, citation }) => citation !== undefined && !inBases.has(key))
        .map((one) => tie(one.citation!, documentId(one.key), one.tie ?? 'cites', on)),
    ],
    recipients: paper.recipients,
    sent: {
      at: momentOf(on ?? day('2022-03-25')),
      reached: reachedOf(on ?? day('2022-03-25')),
      // In one locality putting it up is still to be done.
      published: on === null || source.slug === 'cammy' ? undefined : { on, by: editorOf(place) },
    },
  }
}
