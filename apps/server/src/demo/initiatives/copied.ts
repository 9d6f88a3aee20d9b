/** Two of the sample requests copy another one's passages with a few words changed: what the comparison has to find. */
import type { SampleInitiatives } from '../../modules/initiatives/index.ts'

type Sampled = SampleInitiatives['initiatives'][number]

const swaps: readonly (readonly [RegExp, string])[] = [
  [/chia/gu, 'phân'],
  [/điện thoại/gu, 'máy di động'],
  [/mỗi/gu, 'từng'],
  [/người dân/giu, 'bà con'],
  [/học sinh/gu, 'các em'],
]

const rewritten = (text: string | null | undefined): string =>
  swaps.reduce((changed, [found, put]) => changed.replace(found, put), text ?? '')

/** The last one handed in takes over the summary and the state before of the first. */
export function copiedFrom(slug: string, socio: readonly Sampled[], school: readonly Sampled[]): void {
  if (slug === 'dienkhanh') copy(socio[0]!, socio[5]!)
  if (slug === 'tanbien') copy(school[0]!, school[4]!)
}

function copy(from: Sampled, to: Sampled): void {
  to.row.summary = `${to.row.summary ?? ''} ${rewritten(from.row.summary)}`
  to.row.before_text = rewritten(from.row.before_text)
}
