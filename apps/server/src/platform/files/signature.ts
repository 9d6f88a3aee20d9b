/** AWS Signature Version 4, as far as single requests to an S3-compatible store need it. */
import { createHash, createHmac } from 'node:crypto'

export interface Signing {
  region: string
  accessKey: string
  secretKey: string
}

export interface ToSign {
  method: string
  /** Host with port, path already encoded. */
  url: URL
  /** SHA-256 of the body, in hexadecimal. */
  bodyHash: string
  at: Date
}

export const EMPTY_HASH = createHash('sha256').digest('hex')

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()
const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The headers that make a request authentic for about fifteen minutes. */
export function signRequest(request: ToSign, signing: Signing): Record<string, string> {
  const moment = request.at.toISOString().replace(/[-:]|\.\d{3}/g, '')
  const scope = `${moment.slice(0, 8)}/${signing.region}/s3/aws4_request`
  const headers: Record<string, string> = {
    host: request.url.host,
    'x-amz-content-sha256': request.bodyHash,
    'x-amz-date': moment,
  }
  const names = Object.keys(headers).join(';')
  const canonical = [
    request.method,
    request.url.pathname,
    request.url.searchParams.toString(),
    ...Object.entries(headers).map(([name, value]) => `${name}:${value}`),
    '',
    names,
    request.bodyHash,
  ].join('\n')
  const dated = hmac(`AWS4${signing.secretKey}`, moment.slice(0, 8))
  const key = hmac(hmac(hmac(dated, signing.region), 's3'), 'aws4_request')
  const signature = hmac(key, ['AWS4-HMAC-SHA256', moment, scope, hash(canonical)].join('\n')).toString('hex')
  const authorization = `AWS4-HMAC-SHA256 Credential=${signing.accessKey}/${scope}, SignedHeaders=${names}, Signature=${signature}`
  return { ...headers, authorization }
}
