// A desk that others pass by. Nothing is sent, nothing is lost: the page waits underneath.

// one tap or the Escape key hides the screen
(() => {
  const cover = document.querySelector('[data-cover]'), button = document.querySelector('[data-hide]');
  if (!cover || !cover.showModal) return;
  let title = '';
  const hide = () => {
    if (cover.open) return;
    title = document.title;
    document.title = cover.dataset.title;
    cover.showModal();
  };
  button.addEventListener('click', e => { e.preventDefault(); hide(); });
  // the same key does not bring it back: whoever presses it twice in a hurry stays hidden
  cover.addEventListener('cancel', e => e.preventDefault());
  cover.addEventListener('keydown', e => { if (e.key === 'Escape') e.preventDefault(); });
  cover.addEventListener('close', () => { document.title = title; });
  cover.querySelector('[data-uncover]').addEventListener('click', () => cover.close());
  addEventListener('keydown', e => {
    if (e.key === 'Escape' && !e.defaultPrevented && !document.querySelector('dialog[open],[data-toast]')) { e.preventDefault(); hide(); }
  });
})();

// after a minute without a hand on it the content blurs; a key or a touch brings it back, and does nothing else
(() => {
  const body = document.body, told = document.getElementById('n-idle'), wait = body.dataset.idle * 1000;
  if (!wait || !told) return;
  let timer, left;
  const blurred = () => body.classList.contains('idle');
  const rest = () => { clearTimeout(timer); if (!blurred()) timer = setTimeout(blur, wait); };
  const blur = () => { left = document.activeElement; body.classList.add('idle'); told.showPopover(); rest(); };
  const back = e => {
    if (!blurred()) { rest(); return; }
    if (/^(Shift|Control|Alt|Meta)$/.test(e.key)) return;
    e.preventDefault(); e.stopImmediatePropagation();
    if (e.type === 'pointerdown') { addEventListener('click', stop, {capture: true, once: true}); setTimeout(() => removeEventListener('click', stop, true), 500); }
    body.classList.remove('idle'); told.hidePopover();
    if (left?.isConnected && left !== body) left.focus({preventScroll: true});
    rest();
  };
  const stop = e => { e.preventDefault(); e.stopImmediatePropagation(); };
  ['keydown', 'pointerdown'].forEach(n => addEventListener(n, back, true));
  ['pointermove', 'wheel', 'scroll', 'input'].forEach(n => addEventListener(n, rest, {capture: true, passive: true}));
  rest();
})();

// Ctrl K: the search page in a dialog, over whatever is being written
(() => {
  const box = document.getElementById('commands');
  if (box) addEventListener('keydown', e => {
    if (!(e.ctrlKey || e.metaKey) || e.altKey || e.shiftKey || e.key.toLowerCase() !== 'k') return;
    e.preventDefault();
    if (!box.open) htmx.ajax('GET', '/search', {target: box, swap: 'innerHTML'}).then(() => { if (!box.open) box.showModal(); });
  });
  box?.addEventListener('keydown', e => { if (e.key === 'Escape') { e.preventDefault(); box.close(); } });
})();
