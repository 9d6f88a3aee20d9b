import type { PGlite } from '@electric-sql/pglite'
import type { Exchange } from './stream.ts'

const READY = 0x5a
const READY_LENGTH = 6

/** Speaks the raw protocol with a PGlite of this thread: nothing is parsed twice, nothing is kept. */
export function exchangeWith(pglite: PGlite): Exchange {
  return {
    async exchange(messages) {
      const parts: Uint8Array[] = []
      await pglite.execProtocolRawStream(messages, {
        syncToFs: false,
        // The bytes lie in the engine's memory, which it uses again at once.
        onRawData: (bytes) => void parts.push(bytes.slice()),
      })
      const answer = parts.length === 1 ? parts[0]! : Buffer.concat(parts)
      // The engine swallows its own crash: it shows only in an answer that does not end with ReadyForQuery.
      if (answer[answer.length - READY_LENGTH] !== READY) throw new Error('the database engine has crashed')
      return answer
    },
    async reset() {
      if (pglite.isInTransaction()) await pglite.exec('rollback')
      await pglite.exec('discard all')
    },
  }
}
