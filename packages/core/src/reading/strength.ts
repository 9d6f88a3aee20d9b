/** How strongly a text binds: giao, đề nghị, phấn đấu, nếu có. The strength is kept with every duty. */
import type { ReadStrength } from './plan-reading.ts'
import { has, pattern, type Words } from './words.ts'

const IF_ANY = pattern('\\(\\s*nếu\\s+có\\s*\\)|nếu\\s+có(?=\\s*[).;,]|$)', { loose: true })
/** 'phần đầu mỗi tháng' is a slip of the pen for 'phấn đấu mỗi tháng'. */
const AIM = pattern('phấn\\s+đấu(?!\\s+(?:liên\\s+tục|hoàn\\s+thành\\s+(?:vượt|xuất)))|phần\\s+đầu\\s+mỗi')
export const SLIP = pattern('phần\\s+đầu\\s+mỗi\\s+(?:tháng|quý|năm)')

export function strengthIn(text: Words, inherited: ReadStrength): ReadStrength {
  if (has(IF_ANY, text)) return 'if-any'
  if (has(AIM, text)) return 'aim'
  return inherited
}
