/** Fisher and Yates: with an even source every order is as likely as any other. `between` gives from (in) to (out). */
export function shuffled<T>(items: readonly T[], between: (from: number, to: number) => number): T[] {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(between(0, last + 1))
    ;[order[last], order[other]] = [order[other]!, order[last]!]
  }
  return order
}
