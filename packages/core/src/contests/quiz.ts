/** Thi tìm hiểu pháp luật: the same questions for everybody, each in an order of his own; marked by the number that are right. */
export interface Question {
  position: number
  rightOption: number
}

/** Fisher and Yates: with an even source every order is as likely as any other. `between` gives from (in) to (out). */
export function shuffled<T>(items: readonly T[], between: (from: number, to: number) => number): T[] {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(between(0, last + 1))
    ;[order[last], order[other]] = [order[other]!, order[last]!]
  }
  return order
}

/** What was chosen, by the position of the question; unanswered counts as wrong. */
export const rightAnswers = (
  questions: readonly Question[],
  answers: Readonly<Record<number, number>>,
): number => questions.filter(({ position, rightOption }) => answers[position] === rightOption).length
