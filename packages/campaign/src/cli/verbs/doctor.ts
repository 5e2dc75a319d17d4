import { exitCodes } from '@drempel/diagnostics'
import { examineChannels } from '../../doctor/examine-channels.ts'
import { examineMaterial } from '../../doctor/examine-material.ts'
import type { Finding } from '../../doctor/finding.ts'
import { giveJson, say, type Verb } from '../call.ts'
import { openDesk } from '../desk.ts'
import { withServers } from '../with-servers.ts'

/** Tries the access to every channel, and says what is missing. Sends nothing. */
export const doctor: Verb = async (call) => {
  const { flags, words, world } = call
  const desk = await openDesk(call)
  return withServers(call, desk, async (servers) => {
    const material = examineMaterial(desk.material, words)
    const channels = await examineChannels(
      desk.material.channels.map(({ channel }) => channel),
      servers,
      words,
    )
    if (flags.json) giveJson(call, { material, channels })
    else world.out(`${words.doctor.material}\n${linesOf(material)}\n${words.doctor.channels}\n${linesOf(channels)}`)
    const missing = [...material, ...channels].filter(({ ok }) => !ok).length
    say(call, missing === 0 ? words.doctor.ready : words.doctor.notReady(missing))
    return missing === 0 ? exitCodes.fine : exitCodes.problems
  })
}

const linesOf = (findings: readonly Finding[]): string =>
  findings.map(({ of, ok, says }) => `  ${ok ? '✓' : '✗'} ${of}\n      ${says}\n`).join('')
