/** The door of files. */
export { keepPrintedFile } from './upload-file.ts'
