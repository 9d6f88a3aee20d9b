/**
 * npm run -s assess < case.json — one case in, its assessment out, as JSON. A wrong case is told field by field on
 * standard error, in words and as a problem document, with exit status 2.
 */
import { text } from 'node:stream/consumers'
import { assess } from '@guongsang/core/eligibility/assess.ts'
import { readCase, type CaseProblem } from '@guongsang/core/eligibility/read-evidence.ts'

function refuse(errors: readonly CaseProblem[]): void {
  const detail = 'Trường hợp cần xét chưa đúng; hãy sửa các mục được nêu rồi chạy lại.'
  const lines = errors.map(({ field, message }) => `- ${field}: ${message}`)
  const problem = {
    type: 'about:blank',
    title: 'Dữ liệu chưa đúng',
    status: 422,
    code: 'invalid-input',
    detail,
    errors,
  }
  process.stderr.write(`${detail}\n${lines.join('\n')}\n${JSON.stringify(problem)}\n`)
  process.exitCode = 2
}

function parse(input: string): unknown {
  try {
    return JSON.parse(input)
  } catch {
    return undefined
  }
}

const input = parse(await text(process.stdin))
if (input === undefined) {
  refuse([
    { field: '(toàn bộ)', message: 'Đầu vào không phải JSON. Ví dụ: npm run -s assess < truong-hop.json' },
  ])
} else {
  const read = readCase(input)
  if (read.ok) process.stdout.write(`${JSON.stringify(assess(read.evidence), null, 2)}\n`)
  else refuse(read.problems)
}
