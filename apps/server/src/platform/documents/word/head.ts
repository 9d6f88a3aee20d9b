/** Phần đầu: the bodies and the number on the left, the national title and the day on the right, then kind and subject. */
import type { Printed } from '../printed.ts'
import { framed, KEEP_NEXT, paragraph, rule, sharesOf, table } from './xml.ts'

/**
 * About how long bold words of this size are, in twips; only lines drawn in proportion to words need it, and the decree
 * leaves them a third to a half.
 */
export function lengthOf(words: string, points: number): number {
  const em = { space: 0.25, capital: 0.7, letter: 0.49 }
  const letters = [...words].map((letter) =>
    letter === ' ' ? em.space : letter === letter.toLowerCase() ? em.letter : em.capital,
  )
  return Math.round(letters.reduce((all, one) => all + one, 0) * points * 20)
}

const longest = (lines: readonly string[], points: number): number =>
  Math.max(...lines.map((line) => lengthOf(line, points)))

export function letterhead(document: Printed, width: number): string {
  const [left = 0, right = 0] = sharesOf(width, [42, 58])
  const { size, shortRule } = document
  const bodies =
    (document.superiorBody && paragraph('SuperiorBody', document.superiorBody)) +
    document.issuingBody.map((line) => paragraph('IssuingBody', line)).join('') +
    rule(left, shortRule * longest(document.issuingBody, size.issuingBody))
  const nation =
    paragraph('NationalTitle', document.nationalTitle) +
    paragraph('NationalMotto', document.nationalMotto) +
    rule(right, lengthOf(document.nationalMotto, size.nationalMotto))
  const number =
    paragraph('NumberAndSymbol', document.numberLine) +
    (document.kind === ''
      ? document.subject
          .map((line, at) => paragraph(at === 0 ? 'SubjectUnderNumber' : 'SubjectGoesOn', line))
          .join('')
      : '') +
    (document.stamp && framed('DraftStamp', document.stamp, left, 1500))
  return table(
    [left, right],
    [
      {
        cells: [
          { width: left, content: bodies },
          { width: right, content: nation },
        ],
      },
      {
        cells: [
          { width: left, content: number },
          { width: right, content: paragraph('PlaceAndDate', document.placeAndDate) },
        ],
      },
    ],
    { isRuled: false },
  )
}

/** Tên loại, trích yếu, Kính gửi, thẩm quyền, căn cứ: what stands before the body. */
export function opening(document: Printed, width: number): string {
  const { size, shortRule, addressees } = document
  const [first = ''] = addressees
  return [
    document.kind && paragraph('Kind', document.kind),
    ...(document.kind === '' ? [] : document.subject.map((line) => paragraph('SubjectLine', line))),
    document.kind && rule(width, shortRule * longest(document.subject, size.subjectLine), KEEP_NEXT, 240),
    ...(addressees.length > 1
      ? [
          paragraph('AddresseeHead', 'Kính gửi:'),
          ...addressees.map((line) => paragraph('AddresseeLine', line)),
        ]
      : [first && paragraph('Addressee', `Kính gửi: ${first}`)]),
    document.authority && paragraph('Authority', document.authority),
    ...document.legalBases.map((basis) => paragraph('Basis', basis)),
    document.enactingWord && paragraph('Authority', document.enactingWord),
  ].join('')
}
