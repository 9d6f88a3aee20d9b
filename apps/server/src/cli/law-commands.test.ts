import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const run = (command: string, args: readonly string[], input = '') =>
  spawnSync(process.execPath, [join(import.meta.dirname, command), ...args], { input, encoding: 'utf8' })

const example = {
  award: 'BKTTG',
  subject: 'individual',
  dossierReceivedOn: '2024-09-15',
  decisionOn: '2024-12-20',
  upToYear: 2023,
  ground: 'CONG_TRANG',
  years: [
    { year: 2019, rating: 'HTXSNV' },
    { year: 2020, rating: 'HTTNV', disciplined: false },
  ],
  awards: [
    { code: 'BKT', year: 2018, decidedOn: '2018-12-01', ground: 'CONG_TRANG' },
    { code: 'CSTDCS', year: 2019, ground: 'CONG_TRANG' },
  ],
  facts: { gender: 'female', underReview: false, recruitedMonths: 120, disciplineServedOn: null },
  attested: ['chap-hanh-tot'],
}

test('assess answers the case of the contract', () => {
  const { stdout, status } = run('assess.ts', [], JSON.stringify(example))
  const answer = JSON.parse(stdout)
  expect(status).toBe(0)
  expect(answer).toMatchObject({
    pack: 'vn-tdkt-luat2022-nd98',
    verdict: 'not-eligible',
    earliestPossible: 2025,
    prize: {
      amount: 8_190_000,
      formula: '3,5 × 2.340.000',
      cite: { instrument: '98/2023/NĐ-CP', article: '58' },
    },
  })
  expect(answer.routes[0].conditions[0]).toMatchObject({
    code: 'prior-BKT',
    holds: true,
    cite: { instrument: '06/2022/QH15', article: '73', clause: '1', point: 'b' },
    evidence: ['BKT 2018'],
  })
})

test('assess tells a wrong case field by field, in words and as a problem', () => {
  const wrong = run('assess.ts', [], JSON.stringify({ ...example, upToYear: 'năm nay' }))
  expect([wrong.status, wrong.stdout]).toEqual([2, ''])
  expect(wrong.stderr).toContain('- upToYear: Phải là năm từ 1930 đến 2100.')
  expect(JSON.parse(wrong.stderr.trim().split('\n').at(-1)!)).toMatchObject({
    code: 'invalid-input',
    errors: [{ field: 'upToYear' }],
  })
  expect(run('assess.ts', [], '{').status).toBe(2)
})

test('law prints a rule with its article, days and confidence, and refuses a code it does not know', () => {
  const found = run('law.ts', ['recruited-long-enough'])
  expect(found.stdout).toContain(
    'Từ 15/04/2024 đến 04/08/2025: Thời gian công tác tối thiểu của người mới tuyển dụng',
  )
  expect(found.stdout).toContain('khoản 5 Điều 1 Thông tư số 01/2024/TT-BNV')
  expect(found.stdout).toContain('chưa tìm được văn bản; chỉ nhắc, không quyết định')
  const unknown = run('law.ts', ['recruit'])
  expect(unknown.status).toBe(1)
  expect(unknown.stderr).toContain('recruited-long-enough, new-recruit-months')
})
