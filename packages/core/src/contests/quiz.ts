/** Thi tìm hiểu pháp luật: the same questions for everybody, marked by the number that are right. */
export interface Question {
  position: number
  rightOption: number
}

/** What was chosen, by the position of the question; unanswered counts as wrong. */
export const rightAnswers = (
  questions: readonly Question[],
  answers: Readonly<Record<number, number>>,
): number => questions.filter(({ position, rightOption }) => answers[position] === rightOption).length
