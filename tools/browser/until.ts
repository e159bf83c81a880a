/** Waiting for an outcome. */

const PAUSE_MS = 100
const PATIENCE_MS = 15_000

/**
 * Asks again and again until the answer is truthy, and gives that answer.
 * @throws after `patience` milliseconds, naming what was waited for.
 */
export async function until<T>(ask: () => Promise<T> | T, what = 'the expected state', patience = PATIENCE_MS): Promise<NonNullable<T>> {
  const deadline = Date.now() + patience
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

/** Times in a row that an answer must be the same to count as final. */
const SAME_ENOUGH = 4

/** Asks again and again until the answer no longer changes, and gives it. */
export async function steady<T>(ask: () => Promise<T>): Promise<T> {
  let before = ''
  let same = 0
  const { answer } = await until(async () => {
    const answer = await ask()
    const now = JSON.stringify(answer)
    same = now === before ? same + 1 : 0
    before = now
    return same >= SAME_ENOUGH ? { answer } : null
  }, 'an answer that no longer changes')
  return answer
}
