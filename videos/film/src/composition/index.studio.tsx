import { clipSchema } from '@drempel/storyboard'
import { cancelRender, registerRoot, staticFile } from 'remotion'
import { z } from 'zod'
import { loadFonts } from './fonts.ts'
import { StudioRoot } from './studio-root.tsx'

/** The clips of the project that `film studio` was opened with. */
const readClips = async () => z.array(clipSchema).parse(await (await fetch(staticFile('clips.json'))).json())

// The studio has its own door, so that what is rendered does not carry every example.
Promise.all([readClips(), loadFonts()]).then(([clips]) => {
  registerRoot(() => <StudioRoot clips={clips} />)
}, cancelRender)
