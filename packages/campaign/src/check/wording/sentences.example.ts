import { readFileSync } from 'node:fs'
import { parseYaml } from '@drempel/diagnostics'
import { z } from 'zod'
import type { LabelledSentence } from './score-wording.ts'

const file = new URL('../../../wording-set/sentences.yaml', import.meta.url)

const setSchema = z.strictObject({
  sentences: z.array(
    z.strictObject({
      text: z.string().min(1),
      expected: z.array(z.string()),
      heldOut: z.literal(true).exactOptional(),
    }),
  ),
}) satisfies z.ZodType<{ sentences: LabelledSentence[] }>

/** The labelled sentences of `wording-set`, for tests and the benchmark. @throws ZodError when the file has another form. */
export const labelledSentences: readonly LabelledSentence[] = setSchema.parse(
  parseYaml(readFileSync(file, 'utf8'), { file: 'wording-set/sentences.yaml' }).value,
).sentences
