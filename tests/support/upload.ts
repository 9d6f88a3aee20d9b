/** Brings a file as a browser would: a form of one part. */
import type { Answer, Caller } from './app.ts'

export async function upload(caller: Caller, name: string, bytes: Buffer, query = ''): Promise<Answer> {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)]), name)
  const sent = new Response(form)
  return caller.send({
    method: 'POST',
    url: `/api/files${query}`,
    headers: { 'content-type': sent.headers.get('content-type')! },
    payload: Buffer.from(await sent.arrayBuffer()),
  })
}
