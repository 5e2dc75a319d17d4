/*
 * Run as a program of its own, with TMPDIR set to the folder to unpack in: `inflate` writes to the folder for temporary
 * files and takes no other. In a process of its own that setting touches nobody else.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inflate } from '@sparticuz/chromium'

const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin')

for (const file of ['chromium.br', 'al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br'])
  await inflate(join(packed, file))
