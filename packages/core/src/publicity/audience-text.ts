/**
 * What readers said is kept as the editor's summary, never with who said it. The life of such a text is a table; that it names
 * nobody's address, telephone or account is looked for before it is kept.
 */
export const audienceTextTransitions = {
  received: ['shown', 'forwarded', 'set-aside'],
  shown: ['forwarded', 'set-aside'],
  forwarded: ['shown'],
  'set-aside': [],
} as const satisfies Record<string, readonly string[]>

export type AudienceTextState = keyof typeof audienceTextTransitions

export const nextAudienceTextStates = (state: AudienceTextState): readonly AudienceTextState[] =>
  audienceTextTransitions[state]

const traces: readonly [trace: RegExp, message: string][] = [
  [/[\w.+-]+@[\w-]+\.\w/u, 'Bỏ địa chỉ thư điện tử: chỉ ghi ý kiến, không ghi ai đã nói.'],
  [/(?:^|\s)@[\p{L}\d_.]{2,}/u, 'Bỏ tên tài khoản: chỉ ghi ý kiến, không ghi ai đã nói.'],
  [
    /(?:https?:\/\/|www\.|\b(?:facebook|fb|zalo|tiktok)\.\w)/iu,
    'Bỏ đường dẫn: chỉ ghi ý kiến, không ghi ai đã nói.',
  ],
  [/(?:\+84|\b0)(?:[\s.-]?\d){8,10}\b/u, 'Bỏ số điện thoại: chỉ ghi ý kiến, không ghi ai đã nói.'],
]

/** The first thing in a text that leads to a private person, as what to do about it; null: nothing was found. */
export const traceOfPerson = (text: string): string | null =>
  traces.find(([trace]) => trace.test(text))?.[1] ?? null
