/** A very small S3 for tests, on loopback. It computes each signature by itself, from what arrived on the wire. */
import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export interface TestS3 {
  endpoint: string
  objects: Map<string, Buffer>
  close(): Promise<void>
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/

export async function startS3(settings: {
  bucket: string
  accessKey: string
  secretKey: string
}): Promise<TestS3> {
  const objects = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      const [status, content] = answer(request, body, objects, settings)
      response.writeHead(status).end(content)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

function answer(
  request: IncomingMessage,
  body: Buffer,
  objects: Map<string, Buffer>,
  settings: { bucket: string; accessKey: string; secretKey: string },
): [number, string | Buffer] {
  const path = request.url ?? ''
  if (!isAuthentic(request, settings)) return [403, 'signature']
  if (!path.startsWith(`/${settings.bucket}/`)) return [404, '']
  if (request.method === 'PUT') {
    const whole = Number(request.headers['content-length']) === body.length
    const hash = createHash('sha256').update(body).digest('hex')
    if (!whole || hash !== request.headers['x-amz-content-sha256']) return [400, 'digest']
    objects.set(path, body)
    return [200, '']
  }
  const object = objects.get(path)
  if (!object) return [404, '']
  if (request.method === 'DELETE') objects.delete(path)
  return [200, request.method === 'GET' ? object : '']
}

function isAuthentic(request: IncomingMessage, settings: { accessKey: string; secretKey: string }): boolean {
  const [, accessKey, date, region, names, signature] =
    AUTHORIZATION.exec(request.headers.authorization ?? '') ?? []
  if (accessKey !== settings.accessKey || !date || !region || !names) return false
  const moment = String(request.headers['x-amz-date'])
  const skew = Date.now() - Date.parse(moment.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (Math.abs(skew) > 15 * 60_000) return false
  const headers = names.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`)
  const [path = '', query = ''] = (request.url ?? '').split('?')
  const canonical = `${request.method}\n${path}\n${query}\n${headers.join('')}\n${names}\n${String(request.headers['x-amz-content-sha256'])}`
  const hash = createHash('sha256').update(canonical).digest('hex')
  const scope = `${date}/${region}/s3/aws4_request`
  const key = [date, region, 's3', 'aws4_request'].reduce<string | Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `AWS4${settings.secretKey}`,
  )
  const expected = createHmac('sha256', key)
    .update(`AWS4-HMAC-SHA256\n${moment}\n${scope}\n${hash}`)
    .digest('hex')
  return expected === signature
}
