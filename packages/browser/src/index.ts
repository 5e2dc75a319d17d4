export { type FindOptions, type FoundBrowser, findBrowser } from './find-browser.ts'
export { openBrowser } from './open-browser.ts'
