/**
 * The little that moves in the page: which scheme it shows and which posts. Without it everything is there to read, in the scheme of
 * the device. Plain JavaScript, because it runs in the page as it stands here.
 */
export const pageScript = `(() => {
  const root = document.documentElement
  const tools = document.querySelector('.tools')
  tools.hidden = false
  for (const choice of tools.querySelectorAll('[name=scheme]'))
    choice.addEventListener('change', () => {
      if (choice.value === 'device') delete root.dataset.scheme
      else root.dataset.scheme = choice.value
    })
  const channel = tools.querySelector('[name=channel]')
  const state = tools.querySelector('[name=state]')
  const said = tools.querySelector('[role=status]')
  const articles = [...document.querySelectorAll('article')]
  const chips = [...document.querySelectorAll('.chip')]
  const days = [...document.querySelectorAll('.day')]
  const filter = () => {
    let shown = 0
    const hidden = new Set()
    for (const article of articles) {
      const fits = (!channel.value || article.dataset.channel === channel.value) && (!state.value || article.dataset.state === state.value)
      article.hidden = !fits
      if (fits) shown += 1
      else hidden.add(article.id)
    }
    for (const chip of chips) chip.hidden = hidden.has(chip.dataset.post)
    for (const day of days) day.hidden = !day.querySelector('article:not([hidden])')
    said.textContent = shown === 1 ? '1 bericht' : shown + ' berichten'
  }
  channel.addEventListener('change', filter)
  state.addEventListener('change', filter)
  filter()
})()`
