/** In the browser: show the choices that were restored before the page was drawn, apply new ones and keep them. */
const form = document.querySelector<HTMLFormElement>('#choices')
const root = document.documentElement

form?.querySelectorAll('input').forEach((input) => {
  if (root.dataset[input.name] === input.value) input.checked = true
})

form?.addEventListener('change', () => {
  const choices = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
  Object.assign(root.dataset, choices)
  try {
    localStorage.setItem('choices', JSON.stringify(choices))
  } catch {
    // A browser that keeps nothing still shows the choice on this page.
  }
})
