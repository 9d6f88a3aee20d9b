import { instrumentOf, type Instrument, type InstrumentNumber } from './instruments.ts'

/** Where a rule stands: instrument, then article, clause, point, or a named part of it (an annex, a section). */
export interface Citation {
  instrument: string
  article?: string
  clause?: string
  point?: string
  part?: string
}

/**
 * `cite('06/2022/QH15', '73.1.b')` is điểm b khoản 1 Điều 73; what does not begin with an article number is the name of
 * a part: `cite('86/2023/NĐ-CP', 'Phụ lục III')`. Without a place the instrument as a whole is meant.
 */
export function cite(instrument: InstrumentNumber, place = ''): Citation {
  return citeIn(instrument, place)
}

/** The same for an instrument that only a locality knows. */
export function citeIn(instrument: string, place = ''): Citation {
  if (place === '') return { instrument }
  if (!/^\d/.test(place)) return { instrument, part: place }
  const [article = '', clause, point] = place.split('.')
  return { instrument, article, ...(clause && { clause }), ...(point && { point }) }
}

/** “điểm b khoản 1 Điều 73 Luật Thi đua, khen thưởng năm 2022”, as officials write it. */
export function printCitation(citation: Citation, local: readonly Instrument[] = []): string {
  const instrument =
    instrumentOf(citation.instrument) ?? local.find(({ number }) => number === citation.instrument)
  return [
    citation.point && `điểm ${citation.point}`,
    citation.clause && `khoản ${citation.clause}`,
    citation.article && `Điều ${citation.article}`,
    citation.part,
    instrument?.citedAs ?? citation.instrument,
  ]
    .filter(Boolean)
    .join(' ')
}
