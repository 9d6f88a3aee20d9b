/** Rọc phách: the author's name, where it stands in the text itself, is not shown to jurors. */
import { fold } from '../kernel/vietnamese/fold.ts'

const MASK = '……'
const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Where one name ends, and another or the school of its bearer begins. */
const BETWEEN = /[,;/()]|\s[-–]\s|\s(?:và|cùng)\s/iu

export const namesAuthor = (text: string, author: string): boolean => places(text, author).length > 0

export function masked(text: string, author: string): string {
  let shown = ''
  let from = 0
  for (const { start, end } of places(text, author)) {
    shown += text.slice(from, start) + MASK
    from = end
  }
  return shown + text.slice(from)
}

/** Whole names only, however their marks and capitals are written. */
function places(text: string, author: string): { start: number; end: number }[] {
  const names = namesOf(author)
  const words = wordsOf(text)
  const found: { start: number; end: number }[] = []
  for (let at = 0; at < words.length;) {
    const name = names.find((one) => one.every((word, next) => words[at + next]?.word === word))
    if (name !== undefined) found.push({ start: words[at]!.start, end: words[at + name.length - 1]!.end })
    at += name?.length ?? 1
  }
  return found
}

/** 'Lò Thị Mai, lớp 9A' says two things that lead to her; one word alone says too little to be covered beside others. */
function namesOf(author: string): string[][] {
  const names = author
    .normalize('NFC')
    .split(BETWEEN)
    .map((part) => wordsOf(part).map(({ word }) => word))
    .filter((name) => name.length > 0)
  return names.length === 1 ? names : names.filter((name) => name.length > 1)
}

const wordsOf = (text: string): { word: string; start: number; end: number }[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: fold(word),
    start: index,
    end: index + word.length,
  }))
