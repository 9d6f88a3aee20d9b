/** Lực lượng tuyên truyền: by which channels, forms and units each is known. One thing may be the work of two of them. */
export const FORCES = ['station', 'portal', 'press', 'social', 'speakers', 'front', 'communes'] as const
export type Force = (typeof FORCES)[number]

/** Đài, cổng, báo, mạng xã hội: known by where the thing was brought out. */
export const channelKindsOf: Readonly<Partial<Record<Force, readonly string[]>>> = {
  station: ['loudspeaker', 'audio-press', 'video-press'],
  portal: ['portal'],
  press: ['print-press', 'magazine', 'bulletin', 'internal-bulletin'],
  social: ['social-page'],
}

interface Unit {
  id: string
  kind: string
  path: string
}

const frontKinds: readonly string[] = ['front', 'union']
const communeKind = 'commune-committee'

export const communesAmong = <T extends Unit>(units: readonly T[]): T[] =>
  units.filter(({ kind }) => kind === communeKind)

/** Units whose work is that of the front and the mass organisations, and of the communes: with everything under them. */
export function unitsOfForces(units: readonly Unit[]): Record<'front' | 'communes', string[]> {
  const communes = communesAmong(units)
  return {
    front: units.filter(({ kind }) => frontKinds.includes(kind)).map(({ id }) => id),
    communes: units
      .filter(({ path }) => communes.some((commune) => path.startsWith(commune.path)))
      .map(({ id }) => id),
  }
}

const levels: readonly string[] = ['central', 'province', 'district', 'commune', 'grassroots']
const notShown: readonly string[] = [
  'internal-unit',
  'steering-committee',
  'peoples-council',
  'province-committee',
  'district-committee',
]

/** Cơ quan, đơn vị whose people could be shown: working units, none above the locality. */
export const couldBeShown = <T extends { kind: string; level: string }>(
  units: readonly T[],
  locality: string,
): T[] =>
  units.filter(
    ({ kind, level }) => !notShown.includes(kind) && levels.indexOf(level) >= levels.indexOf(locality),
  )
