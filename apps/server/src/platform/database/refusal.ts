/** A reason, in Vietnamese, not to start or not to go on. Told as a sentence, without a place in the code. */
export class Refusal extends Error {
  readonly expected = true
}
