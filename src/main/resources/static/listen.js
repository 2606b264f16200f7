// Reads the sheet aloud with a voice of this device. Words never leave it: a voice that needs a server is not used,
// and where there is none for a language its button stays hidden.
(() => {
  const speech = window.speechSynthesis;
  const bar = document.querySelector('[data-listenbar]');
  if (!speech || !bar) return;
  const base = tag => tag.toLowerCase().split(/[-_]/)[0];
  const local = tag => speech.getVoices().filter(v => v.localService === true && base(v.lang) === base(tag))
    .sort((a, b) => (b.lang === tag) - (a.lang === tag))[0];
  const buttons = [...bar.querySelectorAll('[data-listen]')];
  let reading = null;

  const stop = () => {
    speech.cancel();
    buttons.forEach(b => b.setAttribute('aria-pressed', 'false'));
    document.querySelectorAll('.said').forEach(n => n.classList.remove('said'));
    reading = null;
  };
  const read = button => {
    const tag = button.dataset.listen, voice = local(tag);
    if (!voice) return;
    reading = button;
    button.setAttribute('aria-pressed', 'true');
    const lines = [...document.querySelectorAll('[data-say]')].filter(n => base(n.lang) === base(tag) && n.textContent.trim());
    lines.forEach((line, i) => {
      const words = new SpeechSynthesisUtterance(line.textContent.trim());
      words.voice = voice;
      words.lang = voice.lang;
      words.rate = .9;
      words.onstart = () => line.classList.add('said');
      words.onend = () => { line.classList.remove('said'); if (i === lines.length - 1 && reading === button) stop(); };
      words.onerror = () => line.classList.remove('said');
      speech.speak(words);
    });
  };
  const show = () => {
    buttons.forEach(b => { b.hidden = !local(b.dataset.listen); });
    bar.hidden = buttons.every(b => b.hidden);
  };
  buttons.forEach(b => b.addEventListener('click', () => { const same = reading === b; stop(); if (!same) read(b); }));
  speech.addEventListener?.('voiceschanged', show);
  addEventListener('pagehide', stop);
  show();
})();
