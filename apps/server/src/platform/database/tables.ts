/** Every table of the program by its full name. Each module adds its own by declaration merging. */
// oxlint-disable-next-line no-empty-interface, no-empty-object-type
export interface Tables {}
