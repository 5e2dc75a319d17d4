import { expectTypeOf } from 'vitest'
import type { z } from 'zod'
import type {
  Absence,
  AdvisorProfile,
  absenceSchema,
  advisorProfileSchema,
  Capacity,
  capacitySchema,
  ElementScan,
  elementScanSchema,
  InitiativeProfile,
  initiativeProfileSchema,
  ScanScore,
  Situation,
  scanScoreSchema,
  situationSchema,
} from './index.ts'

// A written interface and the type of its schema are equal, in both directions.
expectTypeOf<z.infer<typeof scanScoreSchema>>().toEqualTypeOf<ScanScore>()
expectTypeOf<z.infer<typeof elementScanSchema>>().toEqualTypeOf<ElementScan>()
expectTypeOf<z.infer<typeof capacitySchema>>().toEqualTypeOf<Capacity>()
expectTypeOf<z.infer<typeof situationSchema>>().toEqualTypeOf<Situation>()
expectTypeOf<z.infer<typeof absenceSchema>>().toEqualTypeOf<Absence>()
expectTypeOf<z.infer<typeof advisorProfileSchema>>().toEqualTypeOf<AdvisorProfile>()
expectTypeOf<z.infer<typeof initiativeProfileSchema>>().toEqualTypeOf<InitiativeProfile>()
