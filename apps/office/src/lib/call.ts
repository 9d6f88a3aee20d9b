/** The only door to the server: a route of the contract in, its reply out, or an ApiError that says what to do. */
import type { Args, Ok, Problem, Route } from '@guongsang/contract/route.ts'

export class ApiError extends Error {
  readonly status: number
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'ApiError'
    this.status = problem.status
    this.problem = problem
  }
}

/** Routes that need nothing are called without arguments. */
export type Given<R extends Route> = keyof Args<R> extends never ? [] : [args: Args<R>]
type Loose = { params?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown }

export async function call<const R extends Route>(route: R, ...given: Given<R>): Promise<Ok<R>> {
  return send(route, given[0] as Loose | undefined)
}

/** The same, given up when the screen that asked has gone. */
export async function callWhile<const R extends Route>(
  signal: AbortSignal,
  route: R,
  ...given: Given<R>
): Promise<Ok<R>> {
  return send(route, given[0] as Loose | undefined, signal)
}

/** Sends one file, as a form of one part named `file`. */
export async function upload<const R extends Route>(
  file: File,
  route: R,
  ...given: Given<R>
): Promise<Ok<R>> {
  const form = new FormData()
  form.append('file', file)
  return send(route, { ...(given[0] as Loose | undefined), body: form })
}

/** The address of a route, for links that download and for calls alike. */
export function addressOf(route: Pick<Route, 'path'>, args: Omit<Loose, 'body'> = {}): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(args.params?.[name])),
  )
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(args.query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') query.append(name, String(one))
    }
  }
  const asked = query.toString()
  return asked === '' ? path : `${path}?${asked}`
}

async function send<R extends Route>(route: R, args: Loose = {}, signal?: AbortSignal): Promise<Ok<R>> {
  const reply = await reach(addressOf(route, args), {
    method: route.method,
    credentials: 'same-origin',
    ...bodyOf(args.body),
    ...(signal && { signal }),
  })
  if (reply.status === 204) return null as Ok<R>
  const content: unknown = await reply.json().catch(() => undefined)
  if (!reply.ok) throw new ApiError(problemOf(reply.status, content))
  return content as Ok<R>
}

function bodyOf(body: unknown): { body?: BodyInit; headers?: Record<string, string> } {
  if (body === undefined) return {}
  // The browser writes the boundary of a form with files itself.
  if (body instanceof FormData) return { body }
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiError(
      problem(
        0,
        'unreachable',
        'Không kết nối được máy chủ',
        'Kiểm tra mạng rồi bấm Thử lại. Nội dung đang nhập vẫn còn.',
      ),
    )
  }
}

/** A refusal from the server is already a sentence; anything else (a proxy's page, an empty body) gets ours. */
function problemOf(status: number, content: unknown): Problem {
  if (typeof content === 'object' && content !== null && 'code' in content && 'detail' in content) {
    return { ...(content as Problem), status }
  }
  return problem(
    status,
    'no-answer',
    'Máy chủ chưa trả lời được',
    'Chờ một phút rồi bấm Thử lại. Nếu vẫn vậy, báo quản trị hệ thống.',
  )
}

const problem = (status: number, code: string, title: string, detail: string): Problem => ({
  type: 'about:blank',
  status,
  code,
  title,
  detail,
})
