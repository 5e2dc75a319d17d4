import { type ExitCode, exitCodes } from '@drempel/diagnostics'
import { clipCatalogue, frameToMs, stillCatalogue } from '@drempel/storyboard'
import type { Flags } from './flags.ts'
import { hand, report, seconds } from './say.ts'
import { readSession } from './session.ts'

/** Lists what can be made: films and clips with their shapes and languages, then stills. */
export async function list(flags: Flags): Promise<ExitCode> {
  const { project, material } = await readSession(flags)
  const clips = material ? clipCatalogue(material) : []
  const stills = material ? stillCatalogue(material, 'nl') : []
  if (flags.json) {
    const pictures = stills.map(({ still, purpose, widthPx, heightPx }) => ({ still, purpose, widthPx, heightPx }))
    hand({ clips, stills: pictures })
    return exitCodes.fine
  }
  const write = (line: string) => void process.stdout.write(`${line}\n`)
  for (const { id, title, durationFrames, formats, locales, featured } of clips)
    write(
      `${featured ? '*' : ' '} ${id}  ${title}  ${seconds(frameToMs(durationFrames))}  ${formats.join(' ')}  ${locales.join(' ')}`,
    )
  for (const { still, purpose, widthPx, heightPx } of stills) write(`* ${still}  ${purpose}  ${widthPx}×${heightPx}`)
  return report(project.problems)
}
