/** Ma trận nội dung × hình thức × đối tượng, and the gaps: a list of codes is shown whole, so that what nobody did is seen. */
export interface Counted {
  code: string
  count: number
}

export interface MatrixCell {
  topic: string
  form: string
  audience: string
  count: number
}

export interface MatrixRow {
  topic: string
  /** One for each form, in the order of the forms; empty ones too. */
  cells: { form: string; count: number; audiences: Counted[] }[]
  empty: number
}

/** Every topic with every form, and in each cell every audience: nothing is left out because nobody did it. */
export function coverageMatrix(
  topics: readonly string[],
  forms: readonly string[],
  audiences: readonly string[],
  found: readonly MatrixCell[],
  whole: readonly Omit<MatrixCell, 'audience'>[],
): MatrixRow[] {
  const key = (...parts: string[]) => parts.join('\u0000')
  const byCell = added(found.map((one) => [key(one.topic, one.form, one.audience), one.count]))
  const byForm = added(whole.map((one) => [key(one.topic, one.form), one.count]))
  return topics.map((topic) => {
    const cells = forms.map((form) => ({
      form,
      count: byForm.get(key(topic, form)) ?? 0,
      audiences: audiences.map((code) => ({ code, count: byCell.get(key(topic, form, code)) ?? 0 })),
    }))
    return { topic, cells, empty: cells.filter(({ count }) => count === 0).length }
  })
}

function added(counts: readonly (readonly [key: string, count: number])[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const [key, count] of counts) sums.set(key, (sums.get(key) ?? 0) + count)
  return sums
}

/** Each code of a list with its count, none left out. */
export function countsOf(codes: readonly string[], found: readonly Counted[]): Counted[] {
  const counts = new Map(found.map(({ code, count }) => [code, count]))
  return codes.map((code) => ({ code, count: counts.get(code) ?? 0 }))
}

/** Codes of which there is nothing. */
export const gapsIn = (counts: readonly Counted[]): string[] =>
  counts.filter(({ count }) => count === 0).map(({ code }) => code)
