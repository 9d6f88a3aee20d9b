/**
 * The closed list of things that can be recorded. A module declares its events once, each with the Vietnamese sentence
 * the timeline shows; `{fact}` is replaced by the fact of that name.
 */
export type EventName = string

const sentences = new Map<EventName, string>()

export function defineEvents<const E extends Record<EventName, string>>(events: E): E {
  for (const [name, sentence] of Object.entries(events)) {
    if (sentences.has(name)) throw new Error(`Event "${name}" is declared twice`)
    sentences.set(name, sentence)
  }
  return events
}

export const isEvent = (name: string): boolean => sentences.has(name)

export const eventNames = (): EventName[] => [...sentences.keys()].sort()

/** What happened, as a sentence. A fact that is missing leaves a dash, so that a gap is seen and not hidden. */
export function eventSentence(name: EventName, facts: Record<string, unknown>): string {
  const sentence = sentences.get(name)
  if (sentence === undefined) return name
  return sentence.replace(/\{(\w+)\}/g, (_, fact: string) => {
    const value = facts[fact]
    return value == null || value === '' ? '—' : Array.isArray(value) ? value.join(', ') : String(value)
  })
}
