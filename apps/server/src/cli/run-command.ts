/** Runs one command: what was expected to go wrong is told in a sentence, anything else with its place. */
export async function runCommand(
  usage: string,
  work: (say: (line: string) => void) => Promise<void>,
): Promise<void> {
  try {
    await work((line) => void process.stdout.write(`${line}\n`))
  } catch (error) {
    process.stderr.write(`${told(error as Error & { code?: string; expected?: boolean }, usage)}\n`)
    process.exitCode = 1
  }
}

function told(error: Error & { code?: string; expected?: boolean }, usage: string): string {
  if (error.code?.startsWith('ERR_PARSE_ARGS') === true) return `Tham số không đúng. Cách dùng: ${usage}`
  const isExpected =
    error.expected === true || error.name === 'ConfigError' || error.constructor.name === 'ConfigError'
  return isExpected ? error.message : (error.stack ?? String(error))
}
