/** A reading as `npm run -s read-plan` prints it: recipients and warnings as plain words, their details beside them. */
import type { PlanReading } from './plan-reading.ts'

export function readingJson(reading: PlanReading) {
  const { recipients, warnings, lines, ...rest } = reading
  return {
    ...rest,
    recipients: recipients.map(({ text }) => text),
    warnings: warnings.map(({ message }) => message),
    details: { recipients, warnings, lines },
  }
}
