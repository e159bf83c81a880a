/** The best few of many scores without sorting them all. */

export interface Scored {
  /** Place of a note in the index. */
  readonly at: number
  readonly score: number
}

/** Best first; ties in the order of the index, so that the same input gives the same output. */
export const byScore = (a: Scored, b: Scored): number => b.score - a.score || a.at - b.at

/** The `count` best of `places` by `scores`, best first: a heap whose root is the worst that is kept. */
export function bestScores(places: ArrayLike<number>, scores: Float64Array, count: number): Scored[] {
  const heap = new Uint32Array(Math.min(count, places.length))
  const worse = (a: number, b: number) => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0)
    return difference === 0 ? a > b : difference < 0
  }
  let size = 0
  const sink = (place: number) => {
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= size) break
      if (child + 1 < size && worse(heap[child + 1] ?? 0, heap[child] ?? 0)) child++
      if (!worse(heap[child] ?? 0, place)) break
      heap[at] = heap[child] ?? 0
      at = child
    }
    heap[at] = place
  }
  for (let next = 0; next < places.length; next++) {
    const place = places[next] ?? 0
    if (size < heap.length) {
      let at = size++
      while (at > 0 && worse(place, heap[(at - 1) >> 1] ?? 0)) {
        heap[at] = heap[(at - 1) >> 1] ?? 0
        at = (at - 1) >> 1
      }
      heap[at] = place
    } else if (size > 0 && worse(heap[0] ?? 0, place)) sink(place)
  }
  return Array.from(heap.subarray(0, size), (at) => ({ at, score: scores[at] ?? 0 })).sort(byScore)
}
