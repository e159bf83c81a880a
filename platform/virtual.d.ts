/** Modules that the build makes; see tools/stored-index.ts. */

declare module 'virtual:stored-index' {
  /** The read index of the bundled corpus, in base64. */
  export const storedIndex: string
}
