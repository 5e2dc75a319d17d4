import { expectTypeOf } from 'vitest'
import type { z } from 'zod'
import type {
  EnglishFigure,
  englishFigureSchema,
  Faq,
  FilmCredit,
  FilmInstead,
  FilmMoment,
  FilmPicture,
  FilmSceneWords,
  FilmScript,
  FilmScriptScene,
  faqSchema,
  filmCreditSchema,
  filmInsteadSchema,
  filmMomentSchema,
  filmPictureSchema,
  filmSceneWordsSchema,
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
expectTypeOf<z.infer<typeof englishFigureSchema>>().toEqualTypeOf<EnglishFigure>()
expectTypeOf<z.infer<typeof filmCreditSchema>>().toEqualTypeOf<FilmCredit>()
expectTypeOf<z.infer<typeof filmInsteadSchema>>().toEqualTypeOf<FilmInstead>()
expectTypeOf<z.infer<typeof filmMomentSchema>>().toEqualTypeOf<FilmMoment>()
expectTypeOf<z.infer<typeof filmPictureSchema>>().toEqualTypeOf<FilmPicture>()
expectTypeOf<z.infer<typeof filmSceneWordsSchema>>().toEqualTypeOf<FilmSceneWords>()
expectTypeOf<z.infer<typeof filmScriptSchema>>().toEqualTypeOf<FilmScript>()
expectTypeOf<z.infer<typeof filmScriptSceneSchema>>().toEqualTypeOf<FilmScriptScene>()
expectTypeOf<z.infer<typeof glossaryTermSchema>>().toEqualTypeOf<GlossaryTerm>()
expectTypeOf<z.infer<typeof meetingPartSchema>>().toEqualTypeOf<MeetingPart>()
expectTypeOf<z.infer<typeof meetingProgrammeSchema>>().toEqualTypeOf<MeetingProgramme>()
