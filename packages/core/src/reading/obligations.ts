/** Duties with a day, a round or a number: one for each deadline or quantity that a clause prints. */
import { actorAt, actorWithin } from './actors.ts'
import type { DueRule } from '../calendar/deadline.ts'
import { endOfWords, type DetailsOfPlan } from './details.ts'
import type { DueMention } from './due-rules.ts'
import { findDues } from './due-words.ts'
import type { Confidence, CountingSpan, ReadObligation, ReadStrength } from './plan-reading.ts'
import { ruleInWords } from './rule-words.ts'
import { findQuantities, type Quantity } from './quantities.ts'
import { attachmentIn, exceptionIn, feedsCriterion, routeIn, type Route } from './routes.ts'
import type { Node } from './sections.ts'
import { clausesOf, sentencesOf, trimmed, type Piece } from './sentences.ts'
import { strengthIn } from './strength.ts'
import { actorBefore, headActor } from './text-tasks.ts'
import { find, has, part, pattern, type Words } from './words.ts'

/** Rounds are owed where something is handed in or held, not where 'hằng năm' only describes. */
const HELD = pattern(
  'báo\\s+cáo|gửi|nộp|tổ\\s+chức|kiểm\\s+tra|giám\\s+sát|họp|giao\\s+ban|đăng\\s+ký|tổng\\s+hợp|bình\\s+xét|lựa\\s+chọn|giới\\s+thiệu|phát|đăng|công\\s+bố|xét|chấm\\s+điểm|cập\\s+nhật|rà\\s+soát|sơ\\s+kết|tổng\\s+kết|ban\\s+hành|xây\\s+dựng',
)
const DESCRIBED = pattern(
  '(?:quy\\s+định|kế\\s+hoạch|chỉ\\s+tiêu|tiêu\\s+chí|thi\\s+đua|nhiệm\\s+vụ|xã\\s+hội|chương\\s+trình|công\\s+tác|kết\\s+quả|chấm\\s+điểm)\\s+$',
  { loose: true },
)

interface Clause {
  piece: Piece
  dues: DueMention[]
  quantities: Quantity[]
}

interface Around {
  node: Node
  paragraph: Words
  who: string | null
  strength: ReadStrength
  route: Route | null
}

export function obligationsOf(node: Node, details: DetailsOfPlan): ReadObligation[] {
  if (node.isHeading || details.taken.has(node)) return []
  const { body } = node.block
  const paragraph = details.of.has(node) ? part(body, 0, endOfWords(body)) : body
  const head = headActor(node) ?? actorBefore(node)
  const first = actorAt(paragraph)
  const own = first && first.deedFrom < paragraph.text.length ? first : null
  const around: Around = {
    node,
    paragraph,
    who: (own ?? head)?.name ?? null,
    strength: (own ?? head)?.strength ?? 'order',
    route: routeIn(paragraph),
  }
  // Under 'Quý I' the day is the task's own; a number is still counted.
  const timed = node.above.some((one) => one.time !== null)
  return sentencesOf(paragraph)
    .flatMap((sentence) => ofSentence(sentence, around))
    .filter((one) => !timed || one.atLeast !== null || one.atMost !== null)
}

function ofSentence(sentence: Piece, around: Around): ReadObligation[] {
  const exception = exceptionIn(sentence)
  const clauses = clausesOf(sentence)
    .map((piece) => ({ piece, dues: owed(findDues(piece), piece), quantities: findQuantities(piece) }))
    .filter(({ dues, quantities }) => dues.length + quantities.length > 0)
  return clauses.flatMap((clause, index) => {
    // 'giới thiệu ít nhất 01 …; các xã giới thiệu ít nhất 03 … trước ngày 15': one day for both numbers.
    const shared =
      clauses
        .slice(index + 1)
        .flatMap(({ dues }) => dues)
        .find((due) => due.dated) ?? null
    return ofClause(clause, shared, sentence, exception, around)
  })
}

function owed(dues: DueMention[], piece: Words): DueMention[] {
  const held = has(HELD, piece)
  return dues.filter(
    (due) => due.dated || (held && !has(DESCRIBED, part(piece, Math.max(0, due.from - 24), due.from))),
  )
}

type Exception = ReturnType<typeof exceptionIn>

function ofClause(
  clause: Clause,
  shared: DueMention | null,
  sentence: Piece,
  exception: Exception,
  around: Around,
): ReadObligation[] {
  const { piece, quantities } = clause
  const dated = clause.dues.filter((due) => due.dated)
  const rounds = clause.dues.filter((due) => !due.dated)
  const [round = null] = rounds
  const make = (text: string, due: DueMention | null, quantity: Quantity | null, confidence: Confidence) =>
    obligation(text, due, round, quantity, piece, sentence, exception, around, confidence)
  if (quantities.length > 0) {
    const due = dated[0] ?? (quantities.some((one) => one.atLeast !== null) ? shared : null)
    return quantities.map((quantity) => {
      const own = quantity.atMost === null ? (due ?? round ?? roundOf(quantity.per)) : null
      return make(
        piece.text,
        own,
        quantity,
        (due === null && round === null) || (due !== null && due === shared) ? 'likely' : 'sure',
      )
    })
  }
  if (dated.length > 1) return eachDay(piece, dated).map(({ text, due }) => make(text, due, null, 'sure'))
  const [due] = dated
  if (due) return [make(piece.text, due, null, 'sure')]
  return rounds.map((one) =>
    make(rounds.length > 1 ? piece.text : fromRound(piece, one), one, null, 'likely'),
  )
}

/** 'báo cáo sơ kết (trước ngày 05/5/2023) và tổng kết (trước ngày 25/5/2025)': each day with the words before it. */
function eachDay(piece: Piece, dues: readonly DueMention[]): { text: string; due: DueMention }[] {
  return dues.map((due, index) => {
    const from = index === 0 ? 0 : dues[index - 1]!.to
    const to = piece.text[due.to] === ')' ? due.to + 1 : due.to
    return { text: piece.text.slice(from, to).replace(/^[\s),;]*(?:và|va|;)?\s*/u, ''), due }
  })
}

/** '…, cuối năm tổng hợp kết quả báo cáo …': what comes round begins there. */
function fromRound(piece: Piece, round: DueMention): string {
  return /,\s*$/.test(piece.text.slice(0, round.from)) ? piece.text.slice(round.from) : piece.text
}

/** 'ít nhất 01 lần/năm' is owed by the end of the year. */
function roundOf(per: CountingSpan | null): DueMention | null {
  if (per === null || per === 'once') return null
  const when: DueRule = { kind: 'end-of', span: per }
  return {
    from: 0,
    to: 0,
    due: { rule: ruleInWords(when), when },
    inclusive: true,
    counts: per,
    dated: false,
  }
}

function obligation(
  text: string,
  due: DueMention | null,
  round: DueMention | null,
  quantity: Quantity | null,
  piece: Piece,
  sentence: Piece,
  exception: Exception,
  around: Around,
  confidence: Confidence,
): ReadObligation {
  const { node, paragraph } = around
  const rest = exception ? part(piece, Math.max(0, exception.restFrom - (piece.from - sentence.from))) : piece
  const actor = actorWithin(rest) ?? (piece.from === sentence.from ? null : actorWithin(sentence))
  const route = routeIn(piece) ?? routeIn(sentence) ?? around.route
  return {
    text: trimmed(text),
    who: actor?.name ?? around.who,
    due: due?.due ?? null,
    inclusive: due?.inclusive ?? null,
    atLeast: quantity?.atLeast ?? null,
    atMost: quantity?.atMost ?? null,
    of: quantity?.of ?? null,
    per: quantity?.per ?? (quantity?.atLeast ? spanAround(sentence) : null),
    counts: due?.counts ?? round?.counts ?? 'once',
    composition: quantity?.composition ?? 'any',
    strength: strengthIn(piece, actor?.strength === 'request' ? 'request' : around.strength),
    route,
    except: exception?.except ?? null,
    attachment: attachmentIn(sentence),
    feedsCriterion: feedsCriterion(paragraph),
    line: node.block.line,
    printed: node.block.text,
    confidence: node.subject === 'aims' ? 'guess' : confidence,
  }
}

const EACH_YEAR = pattern('(?:hằng|hàng|mỗi)\\s+năm')

/** 'hàng năm lựa chọn … ít nhất 01 …; các xã … ít nhất 03': the span stands with the first number only. */
function spanAround(sentence: Words): CountingSpan | null {
  return find(EACH_YEAR, sentence) ? 'year' : null
}
