// Hides the screen at one tap or the Escape key. Nothing is sent, nothing is lost: the page waits underneath.
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
