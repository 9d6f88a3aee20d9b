import type { Day } from '@guongsang/core/kernel/day.ts'
import { isDrafterNote, type PrintedTarget, readRecipient } from '@guongsang/core/documents/recipients.ts'
import { indexRecipients } from '@guongsang/core/organizations/recipient-index.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { recipientNames } from '../organizations/index.ts'

/** Đọc các dòng nơi nhận như đã in: core says what a line does, the register of organisations whom it names. */
export const suggestRecipients = (ctx: Ctx, asked: { lines: readonly string[]; on?: string | undefined }) =>
  ctx.transaction(async (tx) => {
    const names = await recipientNames(tx, localityOf(ctx), (asked.on ?? ctx.today) as Day)
    const index = indexRecipients(names)
    const printed = asked.lines.map(cleanLine).filter((line) => line !== '' && line !== '-')
    const note = printed.find(isDrafterNote)
    return {
      lines: printed
        .filter((line) => !isDrafterNote(line))
        .map((line) => {
          const read = readRecipient(line, index)
          return { ...read, names: read.targets.map((target) => calledBy(target, names.nameOf)) }
        }),
      drafterNote: note ?? null,
    }
  })

const POSTS = { leaders: 'lãnh đạo', head: 'người đứng đầu', staff: 'chuyên viên' } as const

export function calledBy(target: PrintedTarget, nameOf: ReadonlyMap<string, string>): string {
  switch (target.by) {
    case 'organization':
    case 'group':
      return nameOf.get(target.id) ?? 'Không còn trong địa phương'
    case 'council':
      return `Các thành viên ${nameOf.get(target.id) ?? ''}`
    case 'post':
      return `${nameOf.get(target.id) ?? ''}: ${POSTS[target.posts]}`
    case 'all-blocs':
      return 'Thành viên mọi cụm, khối thi đua'
    case 'as-above':
      return 'Nơi Kính gửi và đơn vị có nhiệm vụ'
    case 'outside':
      return target.name
    case 'portal':
      return target.channel
    case 'archive':
      return 'Lưu'
  }
}
