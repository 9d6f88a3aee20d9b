/** Says on the screen what could not be tested here and why: never passed over in silence. */
export function sayIfSkipped(what: string, why: string | null): boolean {
  if (why !== null) console.warn(`BỎ QUA: ${what}: ${why}`)
  return why !== null
}
