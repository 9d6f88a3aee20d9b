import type { FastifyServerOptions } from 'fastify'
import type { Config } from './config.ts'
import { describeError } from './metrics/describe-error.ts'

/** One JSON line an event. No cookie, no header of identity, no query string: what people search for is about people. */
export function loggerOptions(config: Config): NonNullable<FastifyServerOptions['logger']> {
  if (config.LOG_LEVEL === 'silent') return false
  return {
    level: config.LOG_LEVEL,
    redact: { paths: ['req.headers', 'headers', '*.password', '*.token', '*.identityNumber'], remove: true },
    serializers: {
      err: (error: Error) => describeError(error) as never,
      req: (request: { method: string; url: string; id: string }) => ({
        method: request.method,
        path: request.url.split('?', 1)[0],
        id: request.id,
      }),
    },
  }
}
