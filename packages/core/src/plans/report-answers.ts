/** What a report still lacks of the questions its outline asks. */
export interface Question {
  key: string
  heading: string
  kind: 'text' | 'table'
  /** Headings of the columns of a table. */
  columns: readonly string[]
  required: boolean
  /** Must files prove the answer? */
  evidence: boolean
}

export interface Answer {
  key: string
  text: string | null
  rows: readonly (readonly string[])[]
  fileIds: readonly string[]
}

export interface Lack {
  /** Of the form, which has one answer for each question, in the same order. */
  field: string
  heading: string
  message: string
}

export function lacksOf(questions: readonly Question[], answers: readonly Answer[]): Lack[] {
  const byKey = new Map(answers.map((answer) => [answer.key, answer]))
  return questions.flatMap((question, at) => {
    const answer = byKey.get(question.key)
    const answered = isAnswered(question, answer)
    const lack = (part: 'text' | 'rows' | 'fileIds', message: string): Lack => ({
      field: `answers.${at}.${part}`,
      heading: question.heading,
      message,
    })
    const said =
      question.kind === 'table'
        ? lack('rows', 'Bảng này phải có ít nhất một dòng. Thêm dòng, ghi số liệu rồi trình.')
        : lack('text', 'Câu này phải trả lời. Ghi nội dung rồi trình.')
    const proved = lack('fileIds', 'Câu này phải có minh chứng. Chọn ít nhất một tệp rồi trình.')
    const unproved = question.evidence && (answer?.fileIds.length ?? 0) === 0
    if (!question.required) return []
    return [...(answered ? [] : [said]), ...(unproved ? [proved] : [])]
  })
}

const isAnswered = ({ kind }: Pick<Question, 'kind'>, answer: Answer | undefined): boolean =>
  kind === 'table'
    ? (answer?.rows ?? []).some((row) => row.some((cell) => cell.trim() !== ''))
    : (answer?.text ?? '').trim() !== ''
