import {
  helplineSchema,
  sourceSchema,
  statisticSchema,
  type ToolkitContent,
  toolkitContentSchema,
} from '@drempel/core/toolkit'
import type { Problem } from '@drempel/diagnostics'
import type { z } from 'zod'
import { type Material, type OptionalFile, optionalFiles } from '../read/read-material.ts'
import { type ParsedList, parseList } from './parse-list.ts'
import { type ParsedPiece, parsePiece } from './parse-piece.ts'
import { type ParsedFile, parseYamlFile } from './parse-yaml-file.ts'

type Guidance = ToolkitContent['guidance']

/** The material, understood file by file, each thing with its places. */
export interface ParsedMaterial {
  /** Every piece that could be read, drafts too, ordered by id. */
  readonly pieces: readonly ParsedPiece[]
  readonly sources: ParsedList<ToolkitContent['sources'][number]>
  readonly helplines: ParsedList<ToolkitContent['helplines'][number]>
  readonly statistics: ParsedList<ToolkitContent['statistics'][number]>
  readonly adviceBlocks: ParsedList<Guidance['adviceBlocks'][number]>
  readonly signals: ParsedList<Guidance['signals'][number]>
  readonly faq: ParsedList<ToolkitContent['faq'][number]>
  readonly glossary: ParsedList<ToolkitContent['glossary'][number]>
  /** Every module of the training that could be read, ordered by id. */
  readonly training: readonly ParsedFile<ToolkitContent['training'][number]>[]
  /** Absent when the toolkit has none; without `value` when it is broken. */
  readonly conversationGuide?: ParsedFile<NonNullable<Guidance['conversationGuide']>>
  readonly callScript?: ParsedFile<NonNullable<Guidance['callScript']>>
  readonly meeting?: ParsedFile<NonNullable<ToolkitContent['meeting']>>
  readonly filmScript?: ParsedFile<NonNullable<ToolkitContent['filmScript']>>
  /** What is wrong with the shape of anything. */
  readonly problems: readonly Problem[]
}

// A file of the content folder has the shape of its part of `content.json`; there is no second description of it.
const { guidance, training, faq, glossary, meeting, filmScript } = toolkitContentSchema.shape
const { conversationGuide, adviceBlocks, signals, callScript } = guidance.shape

/** Understands every file of the content folder. */
export function parseMaterial(material: Material): ParsedMaterial {
  const results = material.pieces.map(parsePiece)
  const list = <Entry>(name: OptionalFile, schema: z.ZodType<Entry>) =>
    parseList(material.optional[name] ?? { file: optionalFiles[name], text: '[]' }, schema)
  const one = <Value>(name: OptionalFile, schema: z.ZodType<Value>) => {
    const file = material.optional[name]
    return file && parseYamlFile(file, schema)
  }
  const lists = {
    sources: parseList(material.sources, sourceSchema),
    helplines: parseList(material.helplines, helplineSchema),
    statistics: parseList(material.statistics, statisticSchema),
    adviceBlocks: list('adviceBlocks', adviceBlocks.element),
    signals: list('signals', signals.element),
    faq: list('faq', faq.element),
    glossary: list('glossary', glossary.element),
  }
  const modules = material.training.map((file) => parseYamlFile(file, training.element))
  const singles = {
    ...present('conversationGuide', one('conversationGuide', conversationGuide.unwrap())),
    ...present('callScript', one('callScript', callScript.unwrap())),
    ...present('meeting', one('meeting', meeting.unwrap())),
    ...present('filmScript', one('filmScript', filmScript.unwrap())),
  }
  return {
    ...lists,
    ...singles,
    pieces: results.flatMap(({ parsed }) => parsed ?? []).sort((a, b) => (a.piece.id < b.piece.id ? -1 : 1)),
    training: modules.toSorted((a, b) => ((a.value?.id ?? '') < (b.value?.id ?? '') ? -1 : 1)),
    problems: [...results, ...Object.values(lists), ...modules, ...Object.values(singles)].flatMap(
      ({ problems }) => problems,
    ),
  }
}

/** An object with the value under this name, or an empty one when there is no value. */
const present = <Name extends string, Value>(name: Name, value: Value | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value }
