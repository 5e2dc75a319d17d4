import { type ReactNode, useLayoutEffect, useState } from 'react'
import { cancelRender, useDelayRender } from 'remotion'
import { hasEmoji, loadEmoji } from './fonts.ts'

/**
 * Draws its children once the emoji in these words are there. Words without emoji wait for nothing, which is why films do
 * not carry them all.
 */
export function WithEmoji({ words, children }: { words: string; children: ReactNode }) {
  const [loadedFor, setLoadedFor] = useState<string>()
  const { delayRender, continueRender } = useDelayRender()
  const ready = loadedFor === words || !hasEmoji(words)
  useLayoutEffect(() => {
    if (ready) return
    const handle = delayRender('Loading the emoji')
    loadEmoji(words).then(() => setLoadedFor(words), cancelRender)
    // React clears up when the children stand there, not when they are only asked for: then the picture may be taken.
    return () => continueRender(handle)
  }, [ready, words, delayRender, continueRender])
  return ready ? children : null
}
