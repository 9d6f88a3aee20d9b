/** Numbers that jump: 3.1 → 3.3, quý IV rows 3 → 5. A row may have been lost; the numbers stay as printed. */
import type { ReadTask } from './plan-reading.ts'
import type { Node } from './sections.ts'

export function gapsIn(nodes: readonly Node[], tasks: readonly ReadTask[]): number[] {
  return [...gapsOfItems(nodes), ...gapsOfRows(tasks)]
}

const lastNumber = (ordinal: string | null): number | null => {
  const found = /^(?:\d+\.)*(\d+)$/.exec(ordinal ?? '')
  return found ? Number(found[1]) : null
}
const before = (ordinal: string): string => ordinal.replace(/\d+$/, '')

function gapsOfItems(nodes: readonly Node[]): number[] {
  const gaps: number[] = []
  const open = new Map<string, number>()
  for (const { block, above } of nodes) {
    const { marker } = block
    if (marker === null) continue
    const number = lastNumber(marker.ordinal)
    if (number === null) continue
    const place = `${above.map((node) => node.block.line).join('>')}|${marker.kind}|${before(marker.ordinal)}`
    const previous = open.get(place)
    if (previous !== undefined && number > previous + 1) gaps.push(block.line)
    open.set(place, number)
  }
  return gaps
}

function gapsOfRows(tasks: readonly ReadTask[]): number[] {
  const gaps: number[] = []
  let previous: number | null = null
  for (const task of tasks.filter((one) => one.source === 'table').toSorted((a, b) => a.line - b.line)) {
    const number = /^\d+$/.test(task.ordinal ?? '') ? Number(task.ordinal) : null
    if (number !== null && previous !== null && number > previous + 1) gaps.push(task.line)
    previous = number ?? previous
  }
  return gaps
}
