/** Room for one number a note, kept between questions: at every key typed, megabytes need not be made and thrown away. */

export interface Scratch {
  /** Whoever uses these leaves them all zero. */
  readonly scores: Float64Array
  readonly points: Float64Array
  readonly masses: Float64Array
  /** These may hold anything. */
  readonly touched: Uint32Array
  readonly found: Uint32Array
}

/** Room for a corpus of so many notes. */
export const scratchFor = (notes: number): Scratch => ({
  scores: new Float64Array(notes),
  points: new Float64Array(notes),
  masses: new Float64Array(notes),
  touched: new Uint32Array(notes),
  found: new Uint32Array(notes),
})
