/** Whom the lines of Nơi nhận mean on the day of issue: seen before it happens, and what the issue then does. */
import type { RecipientLine, RecipientTarget } from '@guongsang/contract/documents-words.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  addresseesOn,
  type AddresseesOn,
  memberOrganizationsOf,
  peopleInPosts,
  type Receiver,
} from '../organizations/index.ts'
import { dutyBearersOf } from './listeners.ts'
import type { Asking } from './reach.ts'
import type { DocumentRecord } from './tables.ts'

export interface ResolvedLine {
  receivers: (Receiver & { people: string[] })[]
  outside: string[]
  channels: string[]
  archive: boolean
  warnings: string[]
}

export interface Resolution {
  lines: ResolvedLine[]
  /** Each organisation once, with the first line that means it. */
  receivers: Map<string, { receiver: Receiver; line: number }>
  missing: Receiver[]
}

interface Question {
  tx: Tx
  asking: Asking
  addressees: AddresseesOn
  asAbove: () => Promise<Receiver[]>
}

/** A constant number of statements for each kind of target; the organisations of the day are read once. */
export async function resolveRecipients(
  tx: Tx,
  asking: Asking,
  document: Pick<DocumentRecord, 'id' | 'addressed_to' | 'issuer_id'>,
  lines: readonly Pick<RecipientLine, 'targets'>[],
): Promise<Resolution> {
  const addressees = await addresseesOn(tx, asking.localityId, asking.today)
  const duties = await dutyBearersOf(tx, asking.localityId, document.id, asking.today)
  const bearers = duties.flatMap((id) => addressees.organization(id) ?? [])
  const question: Question = { tx, asking, addressees, asAbove: async () => bearers }
  const addressed: Receiver[] = []
  for (const { targets } of document.addressed_to)
    addressed.push(...(await resolveLine(question, targets)).receivers)
  question.asAbove = async () => [...addressed, ...bearers]

  const resolved: ResolvedLine[] = []
  const receivers: Resolution['receivers'] = new Map()
  for (const [at, { targets }] of lines.entries()) {
    const line = await resolveLine(question, targets)
    for (const receiver of line.receivers)
      if (!receivers.has(receiver.organizationId))
        receivers.set(receiver.organizationId, { receiver, line: at })
    resolved.push(line)
  }
  // Who issues it needs no copy of its own.
  if (document.issuer_id !== null) receivers.delete(document.issuer_id)
  const missing = bearers.filter(
    ({ organizationId }) => !receivers.has(organizationId) && organizationId !== document.issuer_id,
  )
  return { lines: resolved, receivers, missing }
}

async function resolveLine(question: Question, targets: readonly RecipientTarget[]): Promise<ResolvedLine> {
  const line: ResolvedLine = { receivers: [], outside: [], channels: [], archive: false, warnings: [] }
  for (const target of targets) await addTarget(question, target, line)
  if (targets.length === 0) line.warnings.push('Dòng này chưa rõ gửi cho ai.')
  const seen = new Map(line.receivers.map((one) => [one.organizationId, one]))
  return { ...line, receivers: [...seen.values()] }
}

async function addTarget(question: Question, target: RecipientTarget, line: ResolvedLine): Promise<void> {
  if (target.by === 'archive') line.archive = true
  else if (target.by === 'portal') line.channels.push(target.channel)
  else if (target.by === 'outside') line.outside.push(target.name)
  else {
    const found = await receiversOf(question, target)
    if (found.length === 0) line.warnings.push(emptiness(target))
    line.receivers.push(...found)
  }
}

type Reached = Exclude<RecipientTarget, { by: 'archive' | 'portal' | 'outside' }>

async function receiversOf(
  { tx, asking: { localityId, today }, addressees, asAbove }: Question,
  target: Reached,
): Promise<ResolvedLine['receivers']> {
  const plain = (some: readonly Receiver[]) => some.map((one) => ({ ...one, people: [] as string[] }))
  switch (target.by) {
    case 'as-above':
      return plain(await asAbove())
    case 'group':
      return plain(await addressees.group(target.id))
    case 'all-blocs':
      return plain(addressees.allBlocs())
    case 'council': {
      const ids = await memberOrganizationsOf(tx, localityId, target.id, today)
      return plain(ids.flatMap((id) => addressees.organization(id) ?? []))
    }
    case 'post': {
      const organization = addressees.organization(target.id)
      if (organization === undefined) return []
      const people = await peopleInPosts(tx, localityId, target.id, target.posts, today)
      return [{ ...organization, people: people.map(({ name, title }) => `${name}, ${title}`) }]
    }
    default:
      return plain(addressees.terms([target]))
  }
}

function emptiness({ by }: Reached): string {
  if (by === 'as-above')
    return '“Như trên” chưa rõ là ai: văn bản không có Kính gửi và không giao nhiệm vụ cho đơn vị nào.'
  if (by === 'organization' || by === 'post')
    return 'Đơn vị của dòng này không còn hoạt động vào ngày phát hành.'
  return 'Vào ngày phát hành, nhóm của dòng này không có đơn vị nào.'
}
