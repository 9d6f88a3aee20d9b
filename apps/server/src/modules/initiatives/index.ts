/** The door of initiatives: the bulk insert of the sample data, nothing else. */
export { insertInitiatives, type SampleInitiatives } from './insert-initiatives.ts'
