// The person's own pages: words heard with a voice of this device, and drawing with a finger. Words never leave it: a
// voice that needs a server is not used, and where there is none for a language its button stays hidden.
(() => {
  const $$ = (s, r = document) => [...r.querySelectorAll(s)];
  const speech = window.speechSynthesis;
  const base = tag => tag.toLowerCase().split(/[-_]/)[0];
  const local = tag => speech.getVoices().filter(v => v.localService === true && base(v.lang) === base(tag))
    .sort((a, b) => (b.lang === tag) - (a.lang === tag))[0];
  const all = document.querySelector('[data-hear-all]');
  const tongue = n => n.closest('[lang]').lang;

  // the first language that a voice can say, so that nothing is said twice
  const lines = root => {
    const found = $$('[data-say], .ownpart :is(h1, h2, h3, p, dd, legend, .btn > span)', root).filter(n => n.textContent.trim() && !n.querySelector('[data-say], p') && local(tongue(n)));
    return found.filter(n => !n.classList.contains('also') || !found.some(o => o !== n && o.parentNode === n.parentNode));
  };
  const stop = () => { speech.cancel(); $$('.said').forEach(n => n.classList.remove('said')); all?.setAttribute('aria-pressed', 'false'); };
  const read = root => {
    stop();
    const found = lines(root);
    found.forEach((n, i) => {
      const words = new SpeechSynthesisUtterance(n.textContent.trim());
      words.voice = local(tongue(n)); words.lang = words.voice.lang; words.rate = .9;
      words.onstart = () => n.classList.add('said');
      words.onend = words.onerror = () => { n.classList.remove('said'); if (i === found.length - 1) all?.setAttribute('aria-pressed', 'false'); };
      speech.speak(words);
    });
  };
  if (speech) {
    const show = () => {
      $$('[data-hear]').forEach(b => { b.hidden = !lines(b.closest('[data-sayable]')).length; });
      if (all) all.hidden = !lines(document.querySelector('main')).length;
    };
    addEventListener('click', e => {
      const one = e.target.closest('[data-hear]');
      if (one) read(one.closest('[data-sayable]'));
      else if (all?.contains(e.target)) { const on = all.getAttribute('aria-pressed') === 'true'; stop(); if (!on) { read(document.querySelector('main')); all.setAttribute('aria-pressed', 'true'); } }
    });
    speech.addEventListener?.('voiceschanged', show);
    addEventListener('pagehide', stop);
    show();
  }

  // a hand draws, the form sends: after each stroke the drawing is in the form, so that sending it is an ordinary sending
  const box = document.querySelector('[data-draw]');
  if (box) {
    const canvas = box.querySelector('canvas'), pen = canvas.getContext('2d'), file = box.closest('form').querySelector('[name=drawing]');
    let down = false, drawn = false;
    const wipe = () => { pen.fillStyle = '#fff'; pen.fillRect(0, 0, 800, 800); drawn = false; file.value = ''; };
    const at = e => { const r = canvas.getBoundingClientRect(); return [(e.clientX - r.left) * 800 / r.width, (e.clientY - r.top) * 800 / r.height]; };
    const keep = () => canvas.toBlob(png => { const files = new DataTransfer(); files.items.add(new File([png], 'drawing.png', {type: 'image/png'})); if (drawn) file.files = files.files; });
    box.hidden = false; wipe();
    pen.lineWidth = 12; pen.lineCap = pen.lineJoin = 'round';
    canvas.addEventListener('pointerdown', e => { down = drawn = true; canvas.setPointerCapture(e.pointerId); pen.beginPath(); pen.moveTo(...at(e)); pen.lineTo(...at(e)); pen.stroke(); });
    canvas.addEventListener('pointermove', e => { if (down) { pen.lineTo(...at(e)); pen.stroke(); } });
    ['pointerup', 'pointercancel'].forEach(n => canvas.addEventListener(n, () => { down = false; keep(); }));
    const colour = b => { pen.strokeStyle = getComputedStyle(b).backgroundColor; $$('[data-pen]', box).forEach(p => p.setAttribute('aria-pressed', p === b)); };
    $$('[data-pen]', box).forEach(b => b.addEventListener('click', () => colour(b)));
    colour(box.querySelector('[data-pen]'));
    box.querySelector('[data-wipe]').addEventListener('click', wipe);
  }
})();
