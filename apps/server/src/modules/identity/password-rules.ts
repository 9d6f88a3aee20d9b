import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { commonPasswords } from './common-passwords.ts'

const LENGTH_MIN = 10
const DIFFERENT_MIN = 5

const LOOKALIKES: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
}

/** 'M@tkhau2024!' → 'matkhau': what is left when the decoration is taken off. */
function coreOf(password: string): string {
  const undecorated = password.replace(/[^\p{L}]+$/u, '').replace(/^[^\p{L}@$]+/u, '')
  const spelled = [...undecorated].map((letter) => LOOKALIKES[letter] ?? letter).join('')
  return fold(spelled).replace(/[^a-z]/g, '')
}

/** Lengths beat signs and capitals; what is refused is what is guessed first. Returns the first objection, or null. */
export function objectionTo(password: string, owner: { login: string; name: string }): string | null {
  const typed = password.normalize('NFC')
  if ([...typed].length < LENGTH_MIN)
    return `Mật khẩu có ít nhất ${LENGTH_MIN} ký tự. Một câu ngắn dễ nhớ là tốt nhất.`
  if (new Set(typed).size < DIFFERENT_MIN)
    return `Mật khẩu lặp quá nhiều. Dùng ít nhất ${DIFFERENT_MIN} ký tự khác nhau.`
  if (/^[\d\s.,/-]+$/.test(typed)) return 'Mật khẩu chỉ có số rất dễ đoán. Hãy thêm chữ.'
  if (holdsOwner(typed, owner)) return 'Mật khẩu không được chứa tên đăng nhập hoặc họ tên.'
  if (commonPasswords.has(coreOf(typed)))
    return 'Mật khẩu này nằm trong số hay dùng nhất nên rất dễ đoán. Hãy chọn câu khác.'
  return null
}

function holdsOwner(password: string, { login, name }: { login: string; name: string }): boolean {
  const squeezed = (text: string) => fold(text).replaceAll(' ', '')
  const text = squeezed(password)
  return [squeezed(login), squeezed(name)].some((part) => part.length >= 4 && text.includes(part))
}
