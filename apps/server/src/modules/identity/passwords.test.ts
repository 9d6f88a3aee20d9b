import { describe, expect, test } from 'vitest'
import { createPasswordHasher, derive } from './passwords.ts'
import './errors.ts'

const light = { memory: 64, passes: 1, parallelism: 1 }

describe('a password hash', () => {
  test('carries its parameters and is made anew each time', async () => {
    const hasher = createPasswordHasher()
    const [one, two] = await Promise.all([hasher.hash('gió mùa đông bắc'), hasher.hash('gió mùa đông bắc')])
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(one).not.toBe(two)
    expect(await hasher.verify('gió mùa đông bắc', one)).toBe(true)
    expect(await hasher.verify('gió mùa đông nam', one)).toBe(false)
  })

  test('made elsewhere by the reference implementation is verified', async () => {
    // echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1
    const reference = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
    expect(await createPasswordHasher().verify('password', reference)).toBe(true)
    expect(await createPasswordHasher().verify('passwort', reference)).toBe(false)
  })

  test('does not care whether marks came composed (Windows) or decomposed (Mac)', async () => {
    const hasher = createPasswordHasher(light)
    const stored = await hasher.hash('Điện Biên Phủ'.normalize('NFD'))
    expect(await hasher.verify('Điện Biên Phủ'.normalize('NFC'), stored)).toBe(true)
  })

  test('made with less than today’s cost is called weak, an equal one is not', async () => {
    const old = await createPasswordHasher(light).hash('mùa gặt')
    expect(createPasswordHasher({ ...light, memory: 128 }).isWeak(old)).toBe(true)
    expect(createPasswordHasher({ ...light, passes: 2 }).isWeak(old)).toBe(true)
    expect(createPasswordHasher(light).isWeak(old)).toBe(false)
  })
})

test('an unknown name costs just what a known one costs, and never matches', async () => {
  const works: object[] = []
  const hasher = createPasswordHasher(undefined, undefined, (parameters) => {
    const { memory, passes, parallelism, tagLength, message, nonce } = parameters
    works.push({ memory, passes, parallelism, tagLength, message, nonce: (nonce as Buffer).length })
    return derive(parameters)
  })
  const stored = await hasher.hash('gió mùa đông bắc')
  works.length = 0
  expect(await hasher.verify('đoán bừa', null)).toBe(false)
  expect(await hasher.verify('đoán bừa', stored)).toBe(false)
  // The work follows from these and nothing else; a clock would say less, and differently each day.
  expect(works).toEqual([works[1], works[1]])
  expect(works[1]).toMatchObject({ memory: 19 * 1024, passes: 2, parallelism: 1 })
})

test('a flood waits in a short queue, and past its end is refused in words', async () => {
  const hasher = createPasswordHasher(light, { running: 2, waiting: 3 })
  const results = await Promise.allSettled(Array.from({ length: 9 }, () => hasher.hash('mật khẩu')))
  expect(results.map((result) => result.status)).toEqual([
    ...Array.from({ length: 5 }, () => 'fulfilled'),
    ...Array.from({ length: 4 }, () => 'rejected'),
  ])
  const refused = results.find((result) => result.status === 'rejected')
  expect(refused?.reason).toMatchObject({ code: 'sign-in-busy' })
  expect(await hasher.hash('sau cơn lũ')).toMatch(/^\$argon2id/)
})
