import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ConfigError, loadConfig } from './config.ts'

const folder = mkdtempSync(join(tmpdir(), 'guong-sang-config-'))
const withFile = (text: string): string => {
  const path = join(folder, `${Math.abs(text.length * 7919)}.json`)
  writeFileSync(path, text)
  return path
}
const problemsOf = (environment: NodeJS.ProcessEnv): readonly string[] => {
  try {
    loadConfig(environment, folder)
    return []
  } catch (error) {
    return (error as ConfigError).problems
  }
}

test('nothing set: the demo on the embedded database, on this machine only', () => {
  expect(loadConfig({}, folder)).toMatchObject({
    PORT: 3000,
    HOST: '127.0.0.1',
    DEMO: true,
    DATA_DIR: join(folder, 'data'),
  })
})

test('the environment wins over the file', () => {
  const CONFIG = withFile('{ "PORT": 4000, "DEMO": "0", "LOG_LEVEL": "info" }')
  expect(loadConfig({ CONFIG, PORT: '5000' }, folder)).toMatchObject({
    PORT: 5000,
    DEMO: false,
    LOG_LEVEL: 'info',
  })
})

test('every problem is told at once', () => {
  expect(
    problemsOf({
      PORT: 'ba nghìn',
      TODAY: '2024-02-31',
      DATABASE_URL: 'mysql://x',
      SMTP_URL: 'smtp://x',
      OIDC_ISSUER: 'https://x.vn',
    }),
  ).toEqual([
    'PORT: phải là số',
    'DATABASE_URL: phải bắt đầu bằng postgres://',
    'TODAY: phải là một ngày có thật, dạng 2024-03-10',
    'MAIL_FROM: phải có, vì SMTP_URL đã được đặt',
    'OIDC_CLIENT_ID: phải có, vì OIDC_ISSUER đã được đặt',
    'OIDC_CLIENT_SECRET: phải có, vì OIDC_ISSUER đã được đặt',
    'BASE_URL: phải có khi dùng đăng nhập qua tài khoản cơ quan',
  ])
})

test('a name that does not exist is a mistake, not a wish', () => {
  const CONFIG = withFile('{ "PROT": 4000 }')
  expect(problemsOf({ CONFIG })).toEqual(['PROT: không có mục cấu hình tên này'])
})

test('a file that is missing or broken is told', () => {
  expect(problemsOf({ CONFIG: 'khong-co.json' })[0]).toContain('không có tệp')
  expect(problemsOf({ CONFIG: withFile('{ hỏng') })[0]).toContain('không đọc được')
})
