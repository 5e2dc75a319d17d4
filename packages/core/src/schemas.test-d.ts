import { expectTypeOf } from 'vitest'
import type { z } from 'zod'
import type { ConsentReference, consentReferenceSchema } from './consent/index.ts'
import type { Snapshot, snapshotSchema } from './snapshot/index.ts'
import type {
  Helpline,
  helplineSchema,
  Piece,
  pieceSchema,
  Source,
  Statistic,
  sourceSchema,
  statisticSchema,
  ToolkitContent,
  toolkitContentSchema,
} from './toolkit/index.ts'

// A written interface and the type of its schema are equal, in both directions.
expectTypeOf<z.infer<typeof pieceSchema>>().toEqualTypeOf<Piece>()
expectTypeOf<z.infer<typeof sourceSchema>>().toEqualTypeOf<Source>()
expectTypeOf<z.infer<typeof helplineSchema>>().toEqualTypeOf<Helpline>()
expectTypeOf<z.infer<typeof statisticSchema>>().toEqualTypeOf<Statistic>()
expectTypeOf<z.infer<typeof toolkitContentSchema>>().toEqualTypeOf<ToolkitContent>()
expectTypeOf<z.infer<typeof snapshotSchema>>().toEqualTypeOf<Snapshot>()
expectTypeOf<z.infer<typeof consentReferenceSchema>>().toEqualTypeOf<ConsentReference>()
