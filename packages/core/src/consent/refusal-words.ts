import type { ConsentRefusal } from './permits.ts'

/** Each refusal of `permits` in one plain Dutch sentence, for lists that people read. */
export const consentRefusalWords: Readonly<Record<ConsentRefusal, string>> = {
  withdrawn: 'De toestemming is teruggetrokken.',
  'not-yet-given': 'De toestemming was er op die dag nog niet.',
  'cooling-off': 'De bedenktijd loopt nog.',
  ended: 'De toestemming is afgelopen.',
  'not-for-this-use': 'Hiervoor is geen toestemming gegeven.',
  'too-recognisable': 'Zo herkenbaar wilde deze persoon niet zijn.',
}
