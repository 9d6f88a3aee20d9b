/**
 * Thể thức: the measures of a printed official document, with the range the decree allows and the value we print: that of
 * the decree's own sample letters (mục V). Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I.
 */
export interface Measure {
  from: number
  to: number
  /** What we print. */
  value: number
}

const measure = (from: number, to: number, value: number): Measure => ({ from, to, value })

/** Millimetres. A4, the binding edge on the left. */
export const page = {
  width: measure(210, 210, 210),
  height: measure(297, 297, 297),
  top: measure(20, 25, 20),
  bottom: measure(20, 25, 20),
  left: measure(30, 35, 30),
  right: measure(15, 20, 15),
}

/** Points. */
export const fontSize = {
  nationalTitle: measure(12, 13, 12),
  nationalMotto: measure(13, 14, 13),
  superiorBody: measure(12, 13, 12),
  issuingBody: measure(12, 13, 12),
  numberAndSymbol: measure(13, 13, 13),
  placeAndDate: measure(13, 14, 13),
  kind: measure(13, 14, 14),
  subjectLine: measure(13, 14, 14),
  subjectUnderNumber: measure(12, 13, 12),
  body: measure(13, 14, 14),
  signature: measure(13, 14, 14),
  distributionTitle: measure(12, 12, 12),
  distributionList: measure(11, 11, 11),
  annexName: measure(14, 14, 14),
  annexTitle: measure(13, 14, 14),
  annexReference: measure(13, 14, 14),
  pageNumber: measure(13, 14, 14),
}
/** Points. The decree has no measure for what stands in a table. */
export const TABLE_FONT_SIZE = 12

/** Millimetres: 1 or 1,27 cm. */
export const firstLineIndent = measure(10, 12.7, 10)
/** Points, at least. */
export const paragraphGap = measure(6, 12, 6)
/** Share of the text that the rule under the issuing body and under the subject line is long. */
export const shortRule = measure(1 / 3, 1 / 2, 0.4)

export const FONT = 'Times New Roman'
