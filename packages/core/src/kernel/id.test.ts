import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isUuid, uuidV7 } from './id.ts'

const bytes = fc.uint8Array({ minLength: 10, maxLength: 16 })
const moments = fc.integer({ min: 0, max: 2 ** 48 - 1 })

describe('ids', () => {
  test('the example of RFC 9562 is rebuilt', () => {
    const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f])
    expect(uuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
  })

  test('any moment and any bytes give the shape, version 7 and the RFC variant', () => {
    fc.assert(
      fc.property(moments, bytes, (millis, random) => {
        const id = uuidV7(millis, random)
        expect(isUuid(id)).toBe(true)
        expect(id).toMatch(/^.{14}7.{4}[89ab]/)
        expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(millis)
      }),
    )
  })

  test('a later moment gives a later id', () => {
    fc.assert(
      fc.property(moments, moments, bytes, bytes, (a, b, x, y) => {
        fc.pre(a < b)
        expect(uuidV7(a, x) < uuidV7(b, y)).toBe(true)
      }),
    )
  })

  test('wrong shapes and wrong input are refused', () => {
    expect(['', 'x', '017F22E2-79B0-7CC3-98C4-DC0C0C07398F', 7, null].some(isUuid)).toBe(false)
    expect(() => uuidV7(-1, new Uint8Array(10))).toThrow(RangeError)
    expect(() => uuidV7(1, new Uint8Array(9))).toThrow(RangeError)
  })
})
