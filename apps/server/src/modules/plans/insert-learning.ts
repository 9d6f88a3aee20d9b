/** Questions, lessons and indicators as one value: what the sample data brings. */
import type { Insertable } from 'kysely'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import type { Tx } from '../../platform/database/database.ts'
import { insertIndicator } from './indicator-store.ts'
import type { IndicatorRow, LessonRow, QuestionRow } from './learning-tables.ts'
import { insertLesson } from './lesson-store.ts'
import { insertQuestion, wordsIn } from './question-store.ts'

type Kept<T> = Omit<Insertable<T>, 'locality_id' | 'version' | 'search_key'>

export interface Learning {
  questions: Kept<QuestionRow>[]
  lessons: Kept<LessonRow>[]
  indicators: Kept<IndicatorRow>[]
}

export async function insertLearning(
  tx: Tx,
  localityId: string,
  { questions, lessons, indicators }: Learning,
): Promise<void> {
  const here = { locality_id: localityId }
  for (const row of questions)
    await insertQuestion(tx, { ...here, ...row, search_key: wordsIn(row.question, row.answer ?? null) })
  for (const row of lessons)
    await insertLesson(tx, { ...here, ...row, search_key: searchKey(`${row.text} ${row.about ?? ''}`) })
  for (const row of indicators) await insertIndicator(tx, { ...here, ...row })
}
