import type { showPublicityMatrixRoute } from '@guongsang/contract/publicity-statistics.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { coverageMatrix, type MatrixCell } from '@guongsang/core/publicity/coverage.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { publicityLabelBook } from './channel-labels.ts'
import { askingOf } from './asking.ts'
import { readCells } from './statistics-queries.ts'
import { commonWords, filterOf, formCode } from './statistics-world.ts'

/** Ma trận nội dung × hình thức × đối tượng: every cell stands, the empty ones are the point of it. */
export const showPublicityMatrix = (
  ctx: Ctx,
  asked: Parsed<typeof showPublicityMatrixRoute>['query'],
): Promise<Ok<typeof showPublicityMatrixRoute>> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const filter = await filterOf(tx, asking, asked)
    const book = await publicityLabelBook(tx, asking.localityId)
    const read = await readCells(tx, asking, filter)
    const cells = read.map((cell) => ({ ...cell, form: formCode(book, cell.form) }))
    const topics = commonWords(book, 'topic', new Set(cells.map(({ topic }) => topic)))
    const forms = commonWords(book, 'form', new Set(cells.map(({ form }) => form)))
    const audiences = commonWords(book, 'audience', new Set(cells.flatMap(({ audience }) => audience ?? [])))
    const codes = (words: readonly { code: string }[]) => words.map(({ code }) => code)
    const rows = coverageMatrix(
      codes(topics),
      codes(forms),
      codes(audiences),
      cells.filter((cell): cell is MatrixCell => cell.audience !== null),
      cells.filter(({ audience }) => audience === null),
    )
    return {
      from: filter.from,
      to: filter.to,
      forms,
      audiences,
      rows: rows.map((row, at) => ({ ...row, topic: topics[at]! })),
    }
  })
