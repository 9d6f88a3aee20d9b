/** How fast citizens are answered, as it is published: how many had their last word, and within how many days half of them. */

/** So many had their last word so many whole days after they wrote. */
interface AnsweredAfter {
  days: number
  count: number
}

interface AnswerTimes {
  answered: number
  /** At least half of them were answered within it: a day that was really reached, not one between two. */
  medianDays: number
}

/** Null when nobody was answered: there is nothing to tell. */
export function answerTimes(answers: readonly AnsweredAfter[]): AnswerTimes | null {
  const answered = answers.reduce((sum, { count }) => sum + count, 0)
  let within = 0
  for (const { days, count } of answers.toSorted((a, b) => a.days - b.days)) {
    within += count
    if (within * 2 >= answered && count > 0) return { answered, medianDays: days }
  }
  return null
}

/** “Trong một năm qua đã trả lời 34 thư, một nửa trong vòng 5 ngày.” */
export function answerTimesInWords({ answered, medianDays }: AnswerTimes, what: string): string {
  const span = medianDays === 0 ? 'ngay trong ngày' : `trong vòng ${medianDays} ngày`
  return `Trong một năm qua đã trả lời ${answered} ${what}, ${answered === 1 ? '' : 'một nửa '}${span}.`
}
