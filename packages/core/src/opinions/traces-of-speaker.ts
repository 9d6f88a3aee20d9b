/**
 * A correction answers what is said, not who says it: no account, page, telephone or mail address of a private person is
 * kept. What looks like one is found before it is written down.
 */

export type Trace = 'account' | 'link' | 'mail' | 'telephone' | 'identity-number'

const looks: readonly [Trace, RegExp][] = [
  ['mail', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/gu],
  ['link', /\b(https?:\/\/|www\.)\S+|\b[a-z\d-]+\.(com|me|be|vn|net|org|tv|io)\/\S+/giu],
  ['account', /(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}_.]{3,}/gu],
  ['identity-number', /(?<![\d/.,-])(\d{12}|0\d{2}([ .]\d{3}){3})(?![\d/])/gu],
  ['telephone', /(?<![\d/.,-])((\+84|0)([ .-]?\d){8,10}|\(0\d{1,4}\)([ .-]?\d){6,8})(?![\d/])/gu],
]

/** What stands in the text that leads to a person, in the order of its places; empty when there is nothing. */
export function tracesOfSpeaker(text: string): { trace: Trace; text: string }[] {
  const found: { trace: Trace; text: string; at: number }[] = []
  let left = text.normalize('NFC')
  for (const [trace, look] of looks)
    // What was recognised once is not recognised again as something else.
    left = left.replace(look, (one: string, ...rest: unknown[]) => {
      const at = rest.find((part) => typeof part === 'number') ?? 0
      found.push({ trace, text: one, at })
      return ' '.repeat(one.length)
    })
  return found.toSorted((a, b) => a.at - b.at).map(({ trace, text: one }) => ({ trace, text: one }))
}
