/**
 * What may stand between braces in a Word template: a path, or a path compared with a text or a number. Nothing in a
 * template is ever run: the expression languages that libraries offer have let templates run programs, four times.
 */
export interface TagReader {
  get(scope: unknown): unknown
}

const TAG =
  /^(!?)([\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*)(?:\s*(==|!=|>)\s*(?:"([^"]*)"|(\d+)))?$/u

/** {co_quan.ten} · {#so_luong > 2} · {#!vang_mat} · {#loai == "bằng khen"}; Word's curly quotes are taken as straight. */
export function parseTag(tag: string): TagReader {
  if (tag.trim() === '.') return { get: (scope) => scope }
  const found = TAG.exec(tag.replace(/[“”]/g, '"').trim())
  if (!found) throw new Error(`Thẻ không hợp lệ: ${tag}`)
  const [, not, path = '', operator, text, number] = found
  return {
    get: (scope) => {
      const value = read(scope, path)
      const answer = operator === undefined ? value : compare(value, operator, text ?? Number(number))
      return not ? !answer : answer
    },
  }
}

/** Own properties only: nothing that a value inherits can be reached. */
function read(scope: unknown, path: string): unknown {
  let value = scope
  for (const key of path.split('.'))
    value =
      value !== null && typeof value === 'object' && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined
  return value
}

function compare(value: unknown, operator: string, right: string | number): boolean | undefined {
  if (value === undefined) return undefined
  if (operator === '>') return Number(value) > Number(right)
  return (String(value) === String(right)) === (operator === '==')
}
