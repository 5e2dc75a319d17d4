/*
 * Passkeys in the browser: asks the server for a question, lets the device answer it, and sends the answer back. Without this
 * script the pages work with a link by mail.
 */

const json = { 'content-type': 'application/json' }

/** Shows a part of the page that only works with this script, and runs `work` when its button is pressed. */
function connect(id, words, work) {
  const part = document.getElementById(id)
  if (!part || !window.PublicKeyCredential?.parseRequestOptionsFromJSON) return
  part.hidden = false
  const button = part.querySelector('button')
  const status = part.querySelector('[role=status]')
  button.addEventListener('click', async () => {
    button.disabled = true
    status.textContent = ''
    try {
      await work()
      location.assign('/account')
    } catch {
      status.textContent = words
      button.disabled = false
    }
  })
}

/** Asks the server, and throws when it says no. */
async function ask(path, body) {
  const answer = await fetch(path, body ? { method: 'POST', headers: json, body: JSON.stringify(body) } : {})
  if (!answer.ok) throw new Error(String(answer.status))
  return answer.json()
}

connect('passkey-log-in', 'Dat lukte niet. Probeer het nog eens, of vraag een link.', async () => {
  const question = await ask('/auth/passkey/generate-authenticate-options')
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(question)
  const credential = await navigator.credentials.get({ publicKey })
  await ask('/auth/passkey/verify-authentication', { response: credential.toJSON() })
})

connect('passkey-add', 'Dat lukte niet. Log je meer dan een dag geleden in? Log dan opnieuw in.', async () => {
  const question = await ask('/auth/passkey/generate-register-options')
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(question)
  const credential = await navigator.credentials.create({ publicKey })
  await ask('/auth/passkey/verify-registration', { response: credential.toJSON() })
})
