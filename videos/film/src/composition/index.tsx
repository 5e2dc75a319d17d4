import { cancelRender, registerRoot } from 'remotion'
import { loadFonts } from './fonts.ts'
import { Root } from './root.tsx'

// No frame is drawn before the letters are there, and no word is measured.
loadFonts().then(() => registerRoot(Root), cancelRender)
