import { cancelRender, registerRoot } from 'remotion'
import { loadFonts } from './fonts.ts'
import { StudioRoot } from './studio-root.tsx'

// The studio has its own door, so that what is rendered does not carry every example.
loadFonts().then(() => registerRoot(StudioRoot), cancelRender)
