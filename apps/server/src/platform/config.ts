/**
 * The one configuration: environment variables, and a JSON file with the same names (guong-sang.json, or the file that
 * CONFIG names). The environment wins. Everything is checked at once and every problem is told in one go.
 */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

const flag = z
  .enum(['0', '1', 'true', 'false'], 'chỉ nhận 0 hoặc 1')
  .transform((value) => value === '1' || value === 'true')
const wholeNumber = (min: number, max: number) =>
  z.coerce
    .number('phải là số')
    .int('phải là số nguyên')
    .min(min, `nhỏ nhất là ${min}`)
    .max(max, `lớn nhất là ${max}`)
const link = z.url('phải là một địa chỉ đầy đủ, ví dụ https://tdkt.example.gov.vn')

const Settings = z.strictObject({
  PORT: wholeNumber(0, 65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'phải bắt đầu bằng postgres://')
    .optional(),
  TODAY: z.iso.date('phải là một ngày có thật, dạng 2024-03-10').optional(),
  DEMO: flag.default(true),
  BASE_URL: link.optional(),
  TRUST_PROXY: z.string().optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  SECRET_KEY: z.string().min(32, 'cần ít nhất 32 ký tự').optional(),
  METRICS_TOKEN: z.string().min(16, 'cần ít nhất 16 ký tự').optional(),
  SESSION_IDLE_MINUTES: wholeNumber(1, 1440).default(30),
  SESSION_HOURS: wholeNumber(1, 168).default(8),
  UPLOAD_MAX_MB: wholeNumber(1, 2000).default(50),
  MIN_FREE_MB: wholeNumber(0, 1_000_000).default(1024),
  BACKUP_DIR: z.string().optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'phải bắt đầu bằng smtp:// hoặc smtps://')
    .optional(),
  MAIL_FROM: z.email('phải là một địa chỉ thư').optional(),
  OIDC_ISSUER: link.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_LABEL: z.string().default('Đăng nhập bằng tài khoản cơ quan'),
  S3_ENDPOINT: link.optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY: z.string().optional(),
  S3_SECRET_KEY: z.string().optional(),
})

type Given = Partial<Record<keyof typeof Settings.shape, unknown>>

/** What must be set together. Asked of what was given, so that it is told beside the other problems and not after them. */
function halfSet(given: Given): string[] {
  const together: (keyof Given)[][] = [
    ['SMTP_URL', 'MAIL_FROM'],
    ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
    ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'],
  ]
  const problems = together.flatMap((names) => {
    const set = names.find((name) => given[name] !== undefined)
    const missing = set === undefined ? [] : names.filter((name) => given[name] === undefined)
    return missing.map((name) => `${name}: phải có, vì ${set} đã được đặt`)
  })
  if (given.OIDC_ISSUER !== undefined && given.BASE_URL === undefined)
    problems.push('BASE_URL: phải có khi dùng đăng nhập qua tài khoản cơ quan')
  return problems
}

export type Config = Readonly<z.output<typeof Settings>>

export class ConfigError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(
      `Cấu hình có ${problems.length} chỗ chưa đúng:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    )
    this.problems = problems
  }
}

export function loadConfig(environment: NodeJS.ProcessEnv = process.env, folder = process.cwd()): Config {
  const known = new Set(Object.keys(Settings.shape))
  const fromEnvironment = Object.entries(environment).filter(
    ([name, value]) => known.has(name) && value !== '',
  )
  const given: Given = { ...readFile(environment, folder), ...Object.fromEntries(fromEnvironment) }
  const parsed = Settings.safeParse(given)
  const problems = [...(parsed.error?.issues.map(tell) ?? []), ...halfSet(given)]
  if (parsed.data === undefined || problems.length > 0) throw new ConfigError(problems)
  return { ...parsed.data, DATA_DIR: resolve(folder, parsed.data.DATA_DIR) }
}

function tell(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `${issue.keys.join(', ')}: không có mục cấu hình tên này`
  if (issue.code === 'invalid_value' && issue.path[0] !== 'DEMO')
    return `${issue.path.join('.')}: chỉ nhận ${issue.values.join(', ')}`
  return `${issue.path.join('.')}: ${issue.message}`
}

function readFile(environment: NodeJS.ProcessEnv, folder: string): Record<string, unknown> {
  const path = resolve(folder, environment['CONFIG'] ?? 'guong-sang.json')
  if (!existsSync(path)) {
    if (environment['CONFIG']) throw new ConfigError([`CONFIG: không có tệp ${path}`])
    return {}
  }
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (value === null || typeof value !== 'object' || Array.isArray(value))
      throw new Error('không phải một đối tượng')
    return value as Record<string, unknown>
  } catch (error) {
    throw new ConfigError([`${path}: không đọc được (${(error as Error).message})`])
  }
}
