import type { z } from 'zod'

/** The same list, refused when it names something twice; the issue points at the second time. */
export function once<Item extends string>(list: z.ZodArray<z.ZodType<Item>>): z.ZodArray<z.ZodType<Item>> {
  return list.superRefine((items, context) => {
    for (const [index, item] of items.entries()) {
      if (items.indexOf(item) < index)
        context.addIssue({ code: 'custom', path: [index], message: 'unexpected second time, expected each once' })
    }
  })
}
