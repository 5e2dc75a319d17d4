import { wordmark } from '@drempel/brand'
import { contentFolder, exampleSnapshotFile } from '@drempel/content'
import { defineToolkit } from '@drempel/toolkit'
import { theme } from './src/theme/index.ts'

/** The published toolkit: which content, which project data, where to, and how it looks. */
export const config = defineToolkit({
  title: wordmark,
  description:
    'Werkvormen, kaarten en verhalen voor bewoners die samen iets willen doen aan eenzaamheid in hun straat. Gratis te lezen, te printen en over te nemen.',
  content: contentFolder,
  snapshot: exampleSnapshotFile,
  path: '/toolkit',
  out: 'dist',
  theme,
})
