/** Lý do đề nghị khen, as it stands in the list until somebody says it better. */
interface Told {
  contest: string
  prize: string
  title: string
  author: string
}

export function proposalReason(
  kind: 'winner' | 'quiz-winner' | 'written-about',
  { contest, prize, title, author }: Told,
): string {
  if (kind === 'quiz-winner') return `Đạt ${prize} ${quoted(contest)}.`
  if (kind === 'winner') return `Đạt ${prize} ${quoted(contest)} với bài viết “${title}”.`
  return `Gương được phát hiện qua ${quoted(contest)}: bài viết “${title}” của ${author} kể về việc làm của người này đạt ${prize}.`
}

/** 'Cuộc thi …' as it is called: in quotation marks unless it has its own. */
const quoted = (contest: string): string => {
  const named = contest.replace(/^cuộc thi\s+/i, '')
  return /[“”"]/.test(named) ? `Cuộc thi ${named}` : `Cuộc thi “${named}”`
}
