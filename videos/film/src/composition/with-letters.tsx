import { type ReactNode, useLayoutEffect, useState } from 'react'
import { cancelRender, useDelayRender } from 'remotion'
import { hasSeldom, loadSeldom } from './fonts.ts'

/**
 * Draws its children once all letters of these words are there. Words in Latin letters wait for nothing, which is why films do
 * not carry all emoji and scripts.
 */
export function WithLetters({ words, children }: { words: string; children: ReactNode }) {
  const [loadedFor, setLoadedFor] = useState<string>()
  const { delayRender, continueRender } = useDelayRender()
  const ready = loadedFor === words || !hasSeldom(words)
  useLayoutEffect(() => {
    if (ready) return
    const handle = delayRender('Loading the letters')
    loadSeldom(words).then(() => setLoadedFor(words), cancelRender)
    // React clears up when the children stand there, not when they are only asked for: then the picture may be taken.
    return () => continueRender(handle)
  }, [ready, words, delayRender, continueRender])
  return ready ? children : null
}
