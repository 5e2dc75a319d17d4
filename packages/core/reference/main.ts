import { writeFileSync } from 'node:fs'
import { readDoors } from './doors.ts'
import { renderReference } from './render.ts'

writeFileSync(new URL('../REFERENCE.md', import.meta.url), renderReference(readDoors()))
