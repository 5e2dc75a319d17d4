import { expectTypeOf } from 'vitest'
import type { z } from 'zod'
import type {
  Faq,
  FilmScript,
  FilmScriptScene,
  faqSchema,
  filmScriptSceneSchema,
  filmScriptSchema,
  GlossaryTerm,
  glossaryTermSchema,
  MeetingPart,
  MeetingProgramme,
  meetingPartSchema,
  meetingProgrammeSchema,
} from './index.ts'

expectTypeOf<z.infer<typeof faqSchema>>().toEqualTypeOf<Faq>()
expectTypeOf<z.infer<typeof filmScriptSchema>>().toEqualTypeOf<FilmScript>()
expectTypeOf<z.infer<typeof filmScriptSceneSchema>>().toEqualTypeOf<FilmScriptScene>()
expectTypeOf<z.infer<typeof glossaryTermSchema>>().toEqualTypeOf<GlossaryTerm>()
expectTypeOf<z.infer<typeof meetingPartSchema>>().toEqualTypeOf<MeetingPart>()
expectTypeOf<z.infer<typeof meetingProgrammeSchema>>().toEqualTypeOf<MeetingProgramme>()
