/** Runs one command: what was expected to go wrong is told in a sentence, anything else with its place. */
export async function runCommand(work: (say: (line: string) => void) => Promise<void>): Promise<void> {
  try {
    await work((line) => void process.stdout.write(`${line}\n`))
  } catch (error) {
    const { expected, message, stack } = error as Error & { expected?: boolean }
    process.stderr.write(
      `${expected === true || (error as Error).name === 'ConfigError' ? message : (stack ?? String(error))}\n`,
    )
    process.exitCode = 1
  }
}
