/** A body that a schema takes: the least of everything, so that a request comes as far as the rules behind its door. */
export interface Schema {
  type?: string | string[]
  format?: string
  pattern?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  properties?: Record<string, Schema>
  items?: Schema
  minItems?: number
  minLength?: number
  minimum?: number
  exclusiveMinimum?: number
}

/** One of each shape a text may have in the contract. */
const texts = [
  'Nội dung thử nghiệm',
  '2024-03-01',
  '2024-03-01T08:00:00.000Z',
  'thu-nghiem',
  'THU_NGHIEM',
  '08:30',
  '2024-2025',
  '2024-03',
  '1',
  'a',
  '012345678901',
  'thu@vi-du.vn',
  'https://vi-du.vn/',
]

export function sampleOf(schema: Schema, id: string): unknown {
  const { anyOf, oneOf, allOf, properties, items } = schema
  if ('const' in schema) return schema.const
  if (schema.enum) return schema.enum[0]
  const choices = anyOf ?? oneOf
  if (choices) return sampleOf(choices.find(({ type }) => type !== 'null') ?? choices[0]!, id)
  if (allOf) return Object.assign({}, ...allOf.map((one) => sampleOf(one, id)))
  const type = [schema.type].flat()[0]
  if (type === 'object')
    return Object.fromEntries(Object.entries(properties ?? {}).map(([key, one]) => [key, sampleOf(one, id)]))
  if (type === 'array') return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(items ?? {}, id))
  if (type === 'boolean') return false
  if (type === 'number' || type === 'integer') return Math.max(1, schema.minimum ?? 1)
  if (type === 'string') return textOf(schema, id)
  return null
}

function textOf({ format, pattern, minLength = 0 }: Schema, id: string): string {
  if (format === 'uuid') return id
  const shape = new RegExp(pattern ?? '')
  const fits = (text: string) => shape.test(text) && (format !== 'uri' || URL.canParse(text))
  return texts.find(fits)!.padEnd(minLength, 'a')
}
