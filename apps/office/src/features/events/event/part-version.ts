/**
 * The version to save a part over. Other parts of the event may have been written since the form was opened: that is no conflict.
 * Where this part itself was, the version stays the one it was opened with, and the server tells whoever comes second.
 */
import { useState } from 'react'

export function usePartVersion(version: number, part: unknown): number {
  const now = JSON.stringify(part)
  const [opened] = useState({ version, part: now })
  return now === opened.part ? version : opened.version
}
