/** Argon2id from node:crypto. The parameters stand in the hash, so they can rise without asking anybody for a password. */
import { argon2, type Argon2Parameters, randomBytes, timingSafeEqual } from 'node:crypto'
import { AppError } from '../../platform/errors.ts'

export interface Cost {
  /** KiB; OWASP asks for 19 MiB with two passes. */
  memory: number
  passes: number
  parallelism: number
}

export interface PasswordHasher {
  hash(password: string): Promise<string>
  /** A null hash (unknown name) takes the same time as a real one, and never matches. */
  verify(password: string, stored: string | null): Promise<boolean>
  /** Whether a hash was made with less than today's cost. */
  isWeak(stored: string): boolean
}

const COST: Cost = { memory: 19 * 1024, passes: 2, parallelism: 1 }
const TAG_LENGTH = 32
/** Three at a time leave one of libuv's four threads to the files; forty waiting are answered within a second. */
const LANES = { running: 3, waiting: 40 }

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/

export function createPasswordHasher(
  cost: Cost = COST,
  lanes = LANES,
  deriveTag: typeof derive = derive,
): PasswordHasher {
  const inLane = createLanes(lanes)
  const compute = (password: string, nonce: Buffer, { memory, passes, parallelism }: Cost) =>
    inLane(() =>
      deriveTag({
        // The same password typed on a Mac (NFD) and on Windows (NFC) is one password.
        message: password.normalize('NFC'),
        nonce,
        memory,
        passes,
        parallelism,
        tagLength: TAG_LENGTH,
      }),
    )
  return {
    async hash(password) {
      const salt = randomBytes(16)
      return encode(cost, salt, await compute(password, salt, cost))
    },
    async verify(password, stored) {
      const known = stored === null ? null : decode(stored)
      const tag = await compute(password, known?.salt ?? randomBytes(16), known?.cost ?? cost)
      return known !== null && tag.length === known.tag.length && timingSafeEqual(tag, known.tag)
    },
    isWeak(stored) {
      const known = decode(stored)
      return known === null || known.cost.memory < cost.memory || known.cost.passes < cost.passes
    },
  }
}

export const derive = (parameters: Argon2Parameters): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    argon2('argon2id', parameters, (error, tag) => (error ? reject(error) : resolve(tag)))
  })

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')

const encode = (cost: Cost, salt: Buffer, tag: Buffer): string =>
  `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${unpadded(salt)}$${unpadded(tag)}`

function decode(stored: string): { cost: Cost; salt: Buffer; tag: Buffer } | null {
  const parts = PHC.exec(stored)
  if (!parts) return null
  const [memory, passes, parallelism] = parts.slice(1, 4).map(Number) as [number, number, number]
  return {
    cost: { memory, passes, parallelism },
    salt: Buffer.from(parts[4]!, 'base64'),
    tag: Buffer.from(parts[5]!, 'base64'),
  }
}

/** Each hash takes 19 MiB: a flood of sign-ins waits in a short queue, and past its end is told so. */
function createLanes(lanes: { running: number; waiting: number }) {
  let running = 0
  const queue: (() => void)[] = []
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= lanes.running) {
      if (queue.length >= lanes.waiting) throw new AppError('sign-in-busy')
      await new Promise<void>((go) => queue.push(go))
    } else running++
    try {
      return await work()
    } finally {
      // The lane passes straight to the next in the queue; it is free only when nobody waits.
      const next = queue.shift()
      if (next) next()
      else running--
    }
  }
}
