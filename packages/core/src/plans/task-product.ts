import { fold } from '../kernel/vietnamese/fold.ts'

/**
 * Does a document of this kind answer for what the task must bring forth? 'Chỉ thị' does for 'Chỉ thị phát động thi đua'; for
 * 'Chỉ đạo' it does not, and a task that names no product is finished by the word of whoever does it.
 */
export function isTaskProduct(outputKind: string | null, documentKind: string): boolean {
  const asked = ` ${fold(outputKind ?? '')} `
  return asked.startsWith(` ${fold(documentKind)} `)
}
