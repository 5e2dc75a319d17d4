/**
 * Emoji as X counts them: its published counter (twitter-text 3.1.0) knows those of Emoji 11.0, of 2018. A sequence that came
 * later counts there as its parts, which is never fewer; so do we, because a post that is too long is refused.
 *
 * Single emoji need no list: every one of them weighs 2, known or not. What matters is which signs belong together.
 */

/** Signs that are drawn in colour when U+FE0F follows, and swallow it; skin tones may not follow. */
const withSelector =
  '‼⁉ℹ↔-↙↩↪⌚⌛⌨⏏⏭-⏯⏱⏲⏸-⏺Ⓜ▪▫▶◀◻-◾☀-☄☎☑☔☕☘☠☢☣☦☪☮☯☸-☺♀♂♈-♓♠♣♥♦♨♻♿⚒-⚗⚙⚛⚜⚠⚡⚪⚫⚰⚱⚽⚾⛄⛅⛈⛏⛑⛓⛔⛩⛪⛰-⛵⛸⛺⛽™✂✈✉✏✒✔✖✝✡✳✴❄❇❗❣❤➡⤴⤵⬅-⬇⬛⬜⭐⭕〰〽㊗㊙' +
  '🀄🅰🅱🅾🅿🈂🈚🈯🈷🌡🌤-🌬🌶🍽🎖🎗🎙-🎛🎞🎟🏍🏎🏔-🏟🏳🏵🏷🐿👁📽🕉🕊🕯🕰🕳🕶-🕹🖇🖊-🖍🖥🖨🖱🖲🖼🗂-🗄🗑-🗓🗜-🗞🗡🗣🗨🗯🗳🗺🛋🛍-🛏🛠-🛥🛩🛰🛳'

/** Signs that swallow U+FE0F and may have a skin tone as well. */
const withSelectorAndTone = '🏋🏌🕴🕵🖐☝⛷⛹✌✍'

/** People and hands that may have a skin tone. */
const withTone =
  '🎅🏂-🏄🏇🏊👂👃👆-👐👦-👩👮👰-👸👼💁-💃💅-💇💪🕺🖕🖖🙅-🙇🙋-🙏🚣🚴-🚶🛀🛌🤘-🤜🤞🤟🤦🤰-🤹🤽🤾🦵🦶🦸🦹🧑-🧝✊✋'

const tone = '[🏻-🏿]'
const joiner = '\\u200D'
const selector = '\\uFE0F'

/** U+FE0F, or nothing as long as U+FE0E does not ask for a black and white sign. */
const drawn = `(?:${selector}|(?!\\uFE0E))`

const joined = (...parts: readonly string[]): string => parts.join(joiner)

const child = '[👦👧]'
const children = `(?:${joined('👦', '👦')}|${joined('👧', child)}|${child})`

/** The sequences, those that take more first. */
const sequences = [
  // Somebody with a job or a colour of hair: `👩🏽‍🔧`.
  joined(`[👨👩]${tone}?`, `(?:[⚕⚖✈]${selector}|[🌾🍳🎓🎤🎨🏫🏭💻💼🔧🔬🚀🚒🦰-🦳])`),
  // A man or a woman who does something: `🏋️‍♀️`, `🤷🏽‍♂️`.
  joined(`[🏋🏌🕴🕵⛹](?:${tone}|${selector})`, `[♀♂]${selector}`),
  joined(`[🏃🏄🏊👮👱👳👷💁💂💆💇🙅-🙇🙋🙍🙎🚣🚴-🚶🤦🤵🤷-🤹🤽🤾🦸🦹🧖-🧝]${tone}?`, `[♀♂]${selector}`),
  joined('[👯🤼🧞🧟]', `[♀♂]${selector}`),
  // Couples.
  joined('👨', `❤${selector}`, `(?:💋${joiner})?👨`),
  joined('👩', `❤${selector}`, `(?:💋${joiner})?[👨👩]`),
  // Families of one or two grown-ups and one or two children.
  joined(`(?:👨${joiner}[👨👩]|👩${joiner}👩|[👨👩])`, children),
  // Two flags, and an eye in a balloon.
  joined(`🏳${selector}`, '🌈'),
  joined('🏴', `☠${selector}`),
  joined('👁', '🗨'),
  // Keycaps.
  `[#*0-9]${selector}?\\u20E3`,
  `[©®♟]${selector}`,
  `[${withSelector}]${drawn}`,
  `(?:[${withSelectorAndTone}]${drawn}|[${withTone}])${tone}?`,
  // England, Scotland, Wales: a black flag with letters that cannot be seen.
  '🏴(?:\\u{E0067}\\u{E0062}(?:\\u{E0065}\\u{E006E}\\u{E0067}|\\u{E0073}\\u{E0063}\\u{E0074}|\\u{E0077}\\u{E006C}\\u{E0073}))\\u{E007F}',
  // Two letters of a country that has a flag. Sark came in 2024.
  '(?!🇨🇶)(?=\\p{RGI_Emoji_Flag_Sequence})[🇦-🇿]{2}',
  // A selector that belongs to nothing weighs as much as an emoji.
  selector,
]

const SEQUENCE = new RegExp(sequences.join('|'), 'gv')

/** Stretches of a text that X counts as one emoji, by where they begin; single signs that weigh the same anyway left out. */
export function xEmoji(text: string): ReadonlyMap<number, number> {
  return new Map([...text.matchAll(SEQUENCE)].map(({ index, 0: emoji }) => [index, emoji.length]))
}
