/** The end of a document: Nơi nhận on the left, form, post and name of the signer on the right, in whatever order they were flattened. */
import { isChapter, markerOf } from './markers.ts'
import { isOrnament } from './ornaments.ts'
import type { Confidence, ReadRecipient, ReadSignature } from './plan-reading.ts'
import type { SourceLine } from './source-lines.ts'
import { find, has, part, pattern, words, type Words } from './words.ts'

const RECIPIENTS = pattern('^(?:kính\\s+gửi\\s*/\\s*)?nơi\\s+nhận\\s*(?::|$|\\s{2,})', { loose: true })
const ANNEX = pattern(
  '^(?:phụ\\s+lục|biểu\\s+(?:số|mẫu)|mẫu\\s+số|danh\\s+mục\\s+(?:nhiệm|công|các)|kèm\\s+theo\\s+kế\\s+hoạch|\\(\\s*(?:ban\\s+hành\\s+)?kèm\\s+theo)',
  { loose: true },
)
const POST =
  '(?:quyền\\s+)?(?:phó\\s+)?(?:chủ\\s+tịch|giám\\s+đốc|chủ\\s+nhiệm|bí\\s+thư|hiệu\\s+trưởng|trưởng\\s+(?:phòng|ban)|chánh\\s+văn\\s+phòng|tổng\\s+giám\\s+đốc|chi\\s+cục\\s+trưởng|cục\\s+trưởng|trưởng\\s+(?:cụm|khối)|cụm\\s+trưởng|khối\\s+trưởng|thủ\\s+trưởng)(?:\\s+(?:thường\\s+trực|ủy\\s+ban\\s+nhân\\s+dân|ubnd|hội|sở|ban|liên\\s+đoàn|công\\s+an|trung\\s+tâm)[\\p{L}\\s-]{0,40})?'
const FORM = pattern('^(?:(?:tm|kt|tl|tuq|q)\\s?\\.|[tk]/[tml])\\s*[\\p{L}\\s,-]{2,80}$', { loose: true })
const POST_LINE = pattern(`^(?:${POST})$`, { loose: true })
const SIGNING_AT_END = pattern(
  `(?:^|\\s)((?:(?:tm|kt|tl|tuq)\\s?\\.|[tk]/[tml])\\s*[\\p{L}\\s-]{2,80}|${POST})$`,
  {
    loose: true,
  },
)
const NAME =
  /^(?:(?:ThS|TS|PGS|GS|KS|CN|BS|Đại tá|Thượng tá|Trung tá)\.?\s*)*(\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,5})$/u
const PURPOSE =
  /\(((?:để\s+)?(?:b\/c|t\/h|p\/h|ph\/h|báo cáo|thực hiện|phối hợp|VBĐT|biết|đăng|th|bc|ph)[^()]*)\)/iu
const PUBLISH = pattern(
  '^đăng\\s+|^(?:cổng|trang)\\s+(?:thông\\s+tin|ttđt)|^(?:trang\\s+)?(?:website|web|fanpage|zalo)(?![\\p{L}])',
  { loose: true },
)
const ARCHIVE = pattern('^lưu(?![\\p{L}])', { loose: true })

export interface Closing {
  recipients: ReadRecipient[]
  signature: ReadSignature | null
  twice: number[]
  /** Where the name of a second signer stands. */
  severalSigners: number | null
  /** Lines with a piece that is neither recipient nor signature. */
  unread: number[]
  parts: Map<number, 'recipients' | 'signature' | 'ornament' | 'unread'>
  /** Index of the first line of the closing and of the first after it. */
  from: number
  to: number
}

export function readClosing(lines: readonly SourceLine[]): Closing {
  const from = closingStart(lines)
  const annex = lines.findIndex((line, index) => index > from && beginsAnnex(line))
  const to = annex < 0 ? lines.length : annex
  const closing: Closing = {
    recipients: [],
    signature: null,
    twice: [],
    severalSigners: null,
    unread: [],
    parts: new Map(),
    from,
    to,
  }
  const signing: Signing[] = []
  for (const line of lines.slice(from, to)) {
    if (line.blank) continue
    for (const [column, piece] of columnsOf(line).entries())
      if (!isOrnament(piece)) readPiece(piece, { line, column }, closing, signing)
    if (!closing.parts.has(line.number)) closing.parts.set(line.number, 'ornament')
  }
  const names = signing.filter(isName)
  if (names.length > 1) closing.severalSigners = names[1]!.line.number
  closing.signature = signatureOf(signing, names.length > 1 ? ofFirstSigner(signing, names[0]!) : signing)
  return closing
}

/** An annex by its name, by its table, or by a chapter where no recipient begins with a number. */
function beginsAnnex(line: SourceLine): boolean {
  return has(ANNEX, line) || (line.cells?.filter(Boolean).length ?? 0) >= 4 || isChapter(markerOf(line.text))
}

/** 'Nơi nhận:' where it stands last; without it, the signing lines at the end. */
function closingStart(lines: readonly SourceLine[]): number {
  const at = lines.findLastIndex((line) => has(RECIPIENTS, line))
  if (at >= 0) return formBefore(lines, at)
  const last = lines.length - 1
  const near = lines.findIndex((line, index) => index > last - 25 && (isForm(line) || isPost(line)))
  return near < 0 ? lines.length : near
}

/** Flattened by columns, the right one may come first: 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', name, then 'Nơi nhận'. */
function formBefore(lines: readonly SourceLine[], recipients: number): number {
  const before = lines.findIndex(
    (line, index) => index >= recipients - 10 && index < recipients && (isForm(line) || isPost(line)),
  )
  return before < 0 ? recipients : before
}

const isUpper = (text: string) => !/\p{Ll}{2}/u.test(text)
const isForm = (line: Words) => has(FORM, line) && isUpper(line.text)
const isPost = (line: Words) => has(POST_LINE, line) && isUpper(line.text)

function columnsOf(line: SourceLine): Words[] {
  const pieces = line.pieces.length > 1 ? line.pieces.map(words) : [words(line.text)]
  return pieces.flatMap((piece) => {
    const signing = find(SIGNING_AT_END, piece)
    if (!signing || signing.index === 0) return [piece]
    const at = signing.index + signing[0].indexOf(signing[1]!)
    const tail = part(piece, at)
    return isUpper(tail.text) && !isUpper(piece.text.slice(0, at))
      ? [part(piece, 0, signing.index), tail]
      : [piece]
  })
}

interface Signing {
  line: SourceLine
  column: number
  text: Words
}

function readPiece(
  piece: Words,
  { line, column }: Omit<Signing, 'text'>,
  closing: Closing,
  signing: Signing[],
): void {
  const { text } = piece
  const mark = (as: 'recipients' | 'signature' | 'unread') => {
    if (as === 'unread') closing.unread.push(line.number)
    if (closing.parts.get(line.number) !== 'recipients') closing.parts.set(line.number, as)
  }
  if (has(RECIPIENTS, piece)) {
    mark('recipients')
    const rest = text.replace(/^[^:]*:?\s*/u, '')
    if (text.includes(':'))
      for (const one of rest.split(/;\s*/u)) if (one !== '') readRecipient(words(one), line, closing)
    return
  }
  if (isForm(piece) || isPost(piece) || (signing.length > 0 && NAME.test(text) && !/^[-–+]/.test(text))) {
    signing.push({ line, column, text: piece })
    return mark('signature')
  }
  const inList = [...closing.parts.values()].includes('recipients')
  const listed = /^[-–—+*•\uf0b7\uf02d]/u.test(text) || has(ARCHIVE, piece)
  if (listed || (inList && (/[;,.]$/.test(text) || text.startsWith('(')) && signing.length === 0)) {
    mark('recipients')
    return readRecipient(piece, line, closing)
  }
  const open = closing.recipients.at(-1)
  if (inList && open && /^\p{Ll}/u.test(text) && !/[;.]$/.test(open.printed)) {
    open.printed = `${open.printed} ${text}`
    open.text = clean(open.printed)
    return mark('recipients')
  }
  mark(inList && signing.length === 0 ? 'recipients' : 'unread')
  if (inList && signing.length === 0) readRecipient(piece, line, closing, 'guess')
}

const clean = (text: string) => text.replace(/^[-–—+*•\uf0b7\uf02d\s]+|[\s;.,]+$/gu, '').replace(/\*/g, '')

function readRecipient(
  piece: Words,
  line: SourceLine,
  closing: Closing,
  confidence: Confidence = 'sure',
): void {
  const whole = clean(piece.text)
  const text = once(whole)
  if (text === '') return
  if (text !== whole && whole.length > text.length * 1.8) closing.twice.push(line.number)
  const own = words(text)
  const kind = text.startsWith('(')
    ? 'note'
    : has(ARCHIVE, own)
      ? 'archive'
      : has(PUBLISH, own)
        ? 'publish'
        : 'recipient'
  closing.recipients.push({
    text,
    purpose: PURPOSE.exec(text)?.[1] ?? null,
    kind,
    line: line.number,
    printed: piece.text,
    confidence,
  })
}

/** 'Lưu: VT, KSTT.- Lưu: VT, KSTT ✓' is one line, stamped over. */
function once(text: string): string {
  const bare = text.replace(/[\s✓√v✔]+$/u, '').trim()
  const repeated = /^(.{4,}?)[\s.;-]+\1$/u.exec(bare)
  return repeated ? repeated[1]! : text
}

const isName = ({ text }: Signing) => !isForm(text) && !isPost(text)

/** Of two who sign side by side, or one below the other, the first with his own form and post. */
function ofFirstSigner(signing: readonly Signing[], first: Signing): Signing[] {
  const own = signing.slice(0, signing.indexOf(first) + 1).filter(({ column }) => column === first.column)
  return own.every(isName) ? [...signing] : own
}

function signatureOf(all: readonly Signing[], signing: readonly Signing[]): ReadSignature | null {
  const forms = signing.filter(({ text }) => isForm(text))
  const posts = signing.filter(({ text }) => isPost(text))
  const [form] = forms
  const post = posts.at(-1)
  const name = signing.findLast(isName)
  const first = form ?? post
  if (!first) return null
  return {
    form: forms.length === 0 ? null : forms.map(({ text }) => text.text).join(' '),
    post: post?.text.text ?? null,
    name: name?.text.text ?? null,
    line: first.line.number,
    printed: all.map(({ text }) => text.text).join(' / '),
    confidence: name ? 'sure' : 'likely',
  }
}
