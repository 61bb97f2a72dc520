try {
  Object.assign(document.documentElement.dataset, JSON.parse(localStorage.getItem('choices')))
} catch {}
document.documentElement.dataset.script = 'on'
