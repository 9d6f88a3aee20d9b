/** A browser without the browser: keeps its cookies, says where it comes from, asks by injection. */
import type { InjectOptions } from 'fastify'
import type { Answer, TestApp } from './app.ts'

export interface Visitor {
  cookies: Map<string, string>
  get(url: string): Promise<Answer>
  post(url: string, body?: object): Promise<Answer>
  put(url: string, body?: object): Promise<Answer>
  patch(url: string, body?: object): Promise<Answer>
  delete(url: string): Promise<Answer>
}

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'

export function visitor(app: TestApp, { address = '10.0.0.1', headers = {} } = {}): Visitor {
  const cookies = new Map<string, string>()
  const send = async (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, body?: object) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const options: InjectOptions = {
      method,
      url,
      remoteAddress: address,
      headers: {
        'user-agent': CHROME,
        'sec-fetch-site': 'same-origin',
        ...headers,
        ...(cookie && { cookie }),
      },
      ...(body && { payload: body }),
    }
    const answer = await app.asBrowser().send(options)
    for (const line of [answer.headers['set-cookie'] ?? []].flat() as string[]) keep(cookies, line)
    return answer
  }
  return {
    cookies,
    get: (url) => send('GET', url),
    post: (url, body) => send('POST', url, body),
    put: (url, body) => send('PUT', url, body),
    patch: (url, body) => send('PATCH', url, body),
    delete: (url) => send('DELETE', url),
  }
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split('; ')
  const [name = '', value = ''] = pair.split('=')
  if (attributes.includes('Max-Age=0')) cookies.delete(name)
  else cookies.set(name, value)
}
