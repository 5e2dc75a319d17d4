/**
 * The little that moves in the page: which scheme it shows, which posts, and which of them are open. Without it everything is there to read, in the scheme of
 * the device. Plain JavaScript, because it runs in the page as it stands here.
 */
export const pageScript = `(() => {
  const root = document.documentElement
  const tools = document.querySelector('.tools')
  const look = document.querySelector('.look')
  tools.hidden = look.hidden = false
  for (const choice of look.querySelectorAll('[name=scheme]'))
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
  const folds = [...document.querySelectorAll('article > details')]
  const fold = tools.querySelector('[name=fold]')
  const sayFold = () => { fold.textContent = folds.every((one) => one.open) ? 'Alles dichtdoen' : 'Alles openen' }
  fold.hidden = folds.length === 0
  fold.addEventListener('click', () => {
    const open = !folds.every((one) => one.open)
    for (const one of folds) one.open = open
    sayFold()
  })
  for (const one of folds) one.addEventListener('toggle', sayFold)
  const openTarget = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))
    const own = target && target.querySelector(':scope > details')
    if (own) own.open = true
  }
  addEventListener('hashchange', openTarget)
  addEventListener('beforeprint', () => { for (const one of folds) one.open = true })
  sayFold()
  openTarget()
  channel.addEventListener('change', filter)
  state.addEventListener('change', filter)
  filter()
})()`
