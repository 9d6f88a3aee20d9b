// Shows what is happening and how long it took. Shared by start, test and check.
const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1).replace('.', ',')} giây`

/** Runs one step and says so; a failure is told and passed on. */
export async function step(title, work) {
  const from = performance.now()
  process.stdout.write(`• ${title}\n`)
  try {
    const result = await work()
    process.stdout.write(`  xong sau ${seconds(from)}\n`)
    return result
  } catch (error) {
    process.stdout.write(`  hỏng sau ${seconds(from)}\n`)
    throw error
  }
}
