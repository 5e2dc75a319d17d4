// The page is whole without this. It only adds a button to every line that can be copied.
const said = document.querySelector('#said')

for (const block of document.querySelectorAll('pre[data-copy]')) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = 'Copy'
  button.setAttribute('aria-label', `Copy the line: ${block.dataset.copy}`)
  button.addEventListener('click', async () => {
    said.textContent = ''
    said.textContent = (await copied(block)) ? 'Copied.' : 'Selected. Now press Ctrl and C.'
  })
  block.nextElementSibling.prepend(button)
}

/** Browsers give the clipboard only to pages on https or on this machine. Elsewhere the text is selected. */
async function copied(block) {
  try {
    await navigator.clipboard.writeText(block.textContent)
    return true
  } catch {
    getSelection().selectAllChildren(block)
    return false
  }
}
