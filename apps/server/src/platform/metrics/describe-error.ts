type DescribedError = Error & { code?: string; severity?: string; table?: string; constraint?: string }

/**
 * A database error quotes the row it refused ("Key (identity_number)=(…) already exists"), so of such an error only the
 * code and the names of table and constraint are kept; of any other error, its kind and where it arose.
 */
export function describeError(error: DescribedError): object {
  const fromDatabase = error.severity !== undefined || /^[0-9A-Z]{5}$/.test(error.code ?? '')
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    type: error.name,
    code: error.code,
    ...(fromDatabase ? { table: error.table, constraint: error.constraint } : { message: error.message }),
    stack: frames.slice(0, 12).join('\n'),
  }
}
