/** What the program and the engine's thread say to each other. */
export type Request = { id: number } & (
  | { kind: 'exchange'; messages: Uint8Array }
  | { kind: 'reset' }
  | { kind: 'close' }
)

/** Reply 0 comes unasked once the folder is open. An error means that the engine is no longer to be trusted. */
export type Reply = { id: number; answer?: Uint8Array | undefined; error?: string }

/** The error of reply 0 when a commit reached no fsync. */
export const NOT_DURABLE = 'not durable'
