import type { ParsedMaterial } from '../parse/parse-material.ts'
import type { SiteMaterial } from './model.ts'

/** What a site needs of the understood material. What is absent or broken is left out; checks come before. */
export function siteMaterial(parsed: Omit<ParsedMaterial, 'problems'>): SiteMaterial {
  const { conversationGuide, callScript, meeting, filmScript } = parsed
  return {
    sources: parsed.sources.entries,
    helplines: parsed.helplines.entries,
    statistics: parsed.statistics.entries,
    guidance: {
      ...(conversationGuide?.value && { conversationGuide: conversationGuide.value }),
      adviceBlocks: [...parsed.adviceBlocks.entries],
      signals: [...parsed.signals.entries],
      ...(callScript?.value && { callScript: callScript.value }),
    },
    training: parsed.training.flatMap(({ value }) => value ?? []),
    faq: parsed.faq.entries,
    glossary: parsed.glossary.entries,
    ...(meeting?.value && { meeting: meeting.value }),
    ...(filmScript?.value && { filmScript: filmScript.value }),
  }
}
