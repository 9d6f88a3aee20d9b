/** The levels a locality may stand at, and the kinds of jurisdiction of each, as the catalogues of a new locality begin. */
import type { createLocalityRoute } from '@guongsang/contract/organizations-localities.ts'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import { slugOf } from '@guongsang/core/kernel/vietnamese/fold.ts'
import type { z } from 'zod'

export type NewLocality = z.input<typeof createLocalityRoute.body>
export type LocalityLevel = NewLocality['level']

const kinds: Record<LocalityLevel, Record<string, string>> = {
  province: { province: 'Tỉnh', 'centrally-run-city': 'Thành phố trực thuộc trung ương' },
  district: { district: 'Huyện', town: 'Thị xã', city: 'Thành phố' },
  commune: { commune: 'Xã', ward: 'Phường', township: 'Thị trấn', 'special-zone': 'Đặc khu' },
}
export const LOCALITY_LEVELS = Object.keys(kinds) as LocalityLevel[]

export const levelName = (level: string): string => LEVELS[level as keyof typeof LEVELS] ?? ''

export const kindsOf = (level: LocalityLevel): Record<string, string> => kinds[level]

export const firstKindOf = (level: LocalityLevel): string => Object.keys(kinds[level])[0] as string

/** 'Diên Khánh' → 'dienkhanh': how the addresses and logins of a locality begin. */
export const suggestSlug = (name: string): string => slugOf(name).replaceAll('-', '').slice(0, 40)
