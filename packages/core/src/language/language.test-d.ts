import { expectTypeOf } from 'vitest'
import type { z } from 'zod'
import type { Lint2Features, lint2FeaturesSchema } from './index.ts'

expectTypeOf<z.infer<typeof lint2FeaturesSchema>>().toEqualTypeOf<Lint2Features>()
