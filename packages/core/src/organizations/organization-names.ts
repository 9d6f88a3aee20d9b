/**
 * One office, printed in many ways: 'Phòng Văn hóa - Thông tin' and 'Phòng Văn hóa và Thông tin', 'Hội đồng TĐKT tỉnh',
 * 'Sở Nội vụ (Ban TĐKT tỉnh)'. Names are compared by keys in which such habits make no difference.
 */
import { cleanLine } from '../kernel/vietnamese/clean.ts'
import { fold } from '../kernel/vietnamese/fold.ts'

/** Folded short forms and what they stand for. Only those with one meaning: TT, TH and CA have several. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  hd: 'hoi dong',
  ubmttq: 'uy ban mat tran to quoc',
  ubmttqvn: 'uy ban mat tran to quoc viet nam',
  mttq: 'mat tran to quoc',
  mttqvn: 'mat tran to quoc viet nam',
  tdkt: 'thi dua khen thuong',
  vp: 'van phong',
  vhtt: 'van hoa thong tin',
  gddt: 'giao duc dao tao',
  'gd dt': 'giao duc dao tao',
  'tc kh': 'tai chinh ke hoach',
  ptth: 'phat thanh truyen hinh',
  'pt th': 'phat thanh truyen hinh',
  ldld: 'lien doan lao dong',
  lhpn: 'lien hiep phu nu',
  ccb: 'cuu chien binh',
  thcs: 'trung hoc co so',
  thpt: 'trung hoc pho thong',
  tw: 'trung uong',
}
const SHORT_FORM = new RegExp(`\\b(?:${Object.keys(SHORT_FORMS).join('|')})\\b`, 'g')
const LEVEL_AT_END = / (?:tinh|huyen|thi xa|thanh pho|xa|phuong|thi tran)$/

/** Equal for two printings of one name. */
export function organizationNameKey(name: string): string {
  return fold(name)
    .replace(SHORT_FORM, (short) => SHORT_FORMS[short]!)
    .replace(/\bva /g, '')
}

/** The key without the level at its end: an office leaves out 'huyện' when speaking of its own. */
export function withoutLevel(key: string): string {
  return key.replace(LEVEL_AT_END, '')
}

/** 'Sở Nội vụ (Ban TĐKT tỉnh)': the name, and what the brackets add. */
export function splitBrackets(printed: string): { outside: string; inside: string | null } {
  const found = /^([^()]+)\(([^()]+)\)?$/.exec(cleanLine(printed))
  return found
    ? { outside: found[1]!.trim(), inside: found[2]!.trim() }
    : { outside: cleanLine(printed), inside: null }
}

/** An organisation with every name it goes by. */
export interface NamedOrganization {
  id: string
  names: readonly string[]
}

/** The ids behind each way of writing a name. */
export interface NameIndex {
  whole: Map<string, string[]>
  outside: Map<string, string[]>
  /** Of names that end in a level, without it. */
  levelLess: Map<string, string[]>
}

export function indexNames(organizations: readonly NamedOrganization[]): NameIndex {
  const named = organizations.flatMap(({ id, names }) => names.map((name) => ({ id, name })))
  const outside = named.map(({ id, name }) => ({ id, key: organizationNameKey(splitBrackets(name).outside) }))
  return {
    whole: idsByKey(named.map(({ id, name }) => ({ id, key: organizationNameKey(name) }))),
    outside: idsByKey(outside),
    levelLess: idsByKey(
      outside
        .filter(({ key }) => withoutLevel(key) !== key)
        .map(({ id, key }) => ({ id, key: withoutLevel(key) })),
    ),
  }
}

export type ResolvedName = { kind: 'one'; id: string } | { kind: 'several'; ids: string[] } | { kind: 'none' }

/**
 * The organisation a printed name means. The whole name is tried first, then the part before the brackets, then what is in
 * them ('Cơ quan Thường trực … (Phòng Nội vụ huyện)'); only then is the level at the end left out.
 */
export function resolveOrganization(printed: string, { whole, outside, levelLess }: NameIndex): ResolvedName {
  const parts = splitBrackets(printed)
  const before = organizationNameKey(parts.outside)
  const within = organizationNameKey(parts.inside ?? '')
  const tries = [
    whole.get(organizationNameKey(printed)),
    outside.get(before),
    whole.get(within),
    ...[before, within].map((key) =>
      withoutLevel(key) === key ? levelLess.get(key) : outside.get(withoutLevel(key)),
    ),
  ]
  const ids = tries.find((found) => found !== undefined) ?? []
  if (ids.length > 1) return { kind: 'several', ids }
  return ids[0] === undefined ? { kind: 'none' } : { kind: 'one', id: ids[0] }
}

/** One of the two names no level: 'Công an huyện' and 'Công an tỉnh' stay apart. */
export function sameButForLevel(a: string, b: string): boolean {
  return a !== b && (withoutLevel(a) === b || withoutLevel(b) === a)
}

export interface Mention {
  printed: string
  resolved: ResolvedName
}

/**
 * The offices named in one cell of a printed table, each once, and those the cell names again: 'Sở Nội vụ (Ban Thi đua,
 * khen thưởng) Sở Nội vụ (Ban TĐKT tỉnh)' is one office.
 */
export function readOrganizationCell(
  cell: string,
  index: NameIndex,
): { mentions: Mention[]; ids: string[]; repeated: string[] } {
  const printed = cell
    .split(/[;\n]|(?<=\))\s*,?\s*(?=\p{Lu})/u)
    .map(cleanLine)
    .filter((part) => part !== '')
  const mentions = printed.map((part) => ({
    printed: part,
    resolved: resolveOrganization(part, index),
  }))
  const named = mentions.flatMap(({ resolved }) => (resolved.kind === 'one' ? [resolved.id] : []))
  const ids = [...new Set(named)]
  return { mentions, ids, repeated: ids.filter((id) => named.indexOf(id) !== named.lastIndexOf(id)) }
}

function idsByKey(entries: readonly { id: string; key: string }[]): Map<string, string[]> {
  const groups = Map.groupBy(entries, ({ key }) => key)
  groups.delete('')
  return new Map([...groups].map(([key, group]) => [key, [...new Set(group.map(({ id }) => id))]]))
}
