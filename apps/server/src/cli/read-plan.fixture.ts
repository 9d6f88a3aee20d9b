/** The five sample plans as the command reads them. */
import type { readingJson } from '@guongsang/core/reading/reading-json.ts'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Reading = ReturnType<typeof readingJson>

export const planFile = (name: string): string => join(import.meta.dirname, '../demo/plans', name)

export const runReadPlan = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'read-plan.ts'), ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  })

const read = (name: string): Reading => JSON.parse(runReadPlan(readFileSync(planFile(name), 'utf8')).stdout)

export const readSamples = () => ({
  vinhThuan: read('vinh-thuan-2024.txt'),
  dienKhanh: read('dien-khanh-2023-2025.txt'),
  camMy: read('cam-my-2024.txt'),
  dienBien: read('dien-bien-2024.txt'),
  tanBien: read('tan-bien-2022.txt'),
})

export const codesOf = ({ details }: Reading) => details.warnings.map(({ line, code }) => `${line} ${code}`)
