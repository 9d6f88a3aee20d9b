/** One task in a thread of its own, with walls: what eats memory or time there ends the thread, not the program. */
import { Worker } from 'node:worker_threads'

export class ThreadFailure extends Error {
  readonly reason: 'time' | 'memory' | 'error'

  constructor(reason: ThreadFailure['reason'], message: string) {
    super(message)
    this.reason = reason
  }
}

/**
 * Starts the script with `data` as workerData and resolves with the first message it posts. The heap limit counts
 * JavaScript objects, not buffers: the container's memory limit stays the last wall.
 */
export function runInThread<T>(
  script: URL,
  data: unknown,
  limits: { millis: number; heapMb: number },
): Promise<T> {
  return new Promise((done, fail) => {
    const worker = new Worker(script, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMb },
    })
    const end = (settle: () => void) => {
      clearTimeout(timer)
      void worker.terminate()
      settle()
    }
    const timer = setTimeout(
      () => end(() => fail(new ThreadFailure('time', `Dừng sau ${limits.millis / 1_000} giây.`))),
      limits.millis,
    )
    worker.once('message', (value: T) => end(() => done(value)))
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'error'
      end(() => fail(new ThreadFailure(reason, error.message)))
    })
    worker.once('exit', () => end(() => fail(new ThreadFailure('error', 'Luồng dừng mà chưa trả kết quả.'))))
  })
}
