/** The way of a share over the years, as points of a thin line. */

interface Year {
  year: number
  count: number
  of: number
}

interface Share {
  year: number
  percent: number
}

/** Years with nobody in them have no share. */
export const sharesOf = (years: readonly Year[]): Share[] =>
  years
    .filter(({ of }) => of > 0)
    .map(({ year, count, of }) => ({ year, percent: Math.round((count * 100) / of) }))

/** From nothing at the foot to all at the head, so that two lines beside each other can be compared. */
export function lineThrough(shares: readonly Share[], width: number, height: number): string {
  const [first, last] = [shares[0], shares.at(-1)]
  if (first === undefined || last === undefined || first === last) return ''
  const span = last.year - first.year
  return shares
    .map(({ year, percent }) => {
      const x = ((year - first.year) / span) * width
      const y = height - (percent / 100) * (height - 2) - 1
      return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`
    })
    .join(' ')
}
