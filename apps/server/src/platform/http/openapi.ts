import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

/** The published API document, OpenAPI 3.1, written from the same schemas that check every request. */
export async function publishOpenApi(fastify: FastifyInstance): Promise<void> {
  await fastify.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Gương Sáng',
        description:
          'Công tác thi đua, khen thưởng của địa phương. Lỗi theo RFC 9457; danh mục lỗi ở docs/errors.md.',
        version: '1',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  fastify.get('/openapi.json', { schema: { hide: true } }, async () => sorted(fastify.swagger()))
}

/** Keys in one order, so that the committed file changes only when the API does. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  )
}
