// Glue for what HTML cannot do alone. Every page works without it.
(() => {
  const $ = (s, r = document) => r.querySelector(s);
  const body = document.body;
  const show = (id, on = true) => { const n = $('#n-' + id); if (n) n.hidden = !on; };
  const say = text => { const a = $('#annonce'); a.textContent = ''; setTimeout(() => { a.textContent = text; }, 50); };
  const typing = e => e.target.matches('textarea,select,input:not([type=radio],[type=checkbox])');

  // Back finds what asked, not its answer
  if (body.dataset.posted && document.referrer) history.replaceState(null, '', document.referrer);

  // focus where the server says
  const focus = root => { const f = root.matches?.('[data-focus]') ? root : $('[data-focus]', root); if (f) { f.focus(); f.removeAttribute('data-focus'); } };
  focus(document);
  addEventListener('htmx:after:settle', e => (e.detail.newContent || [e.target]).forEach(n => n.nodeType === 1 && focus(n)));

  // single keys press, or put the cursor in, what carries them in data-key; the body says which one goes and which one lists
  const [go, help] = (body.dataset.keys || '').split(' ');
  let before = '';
  addEventListener('keydown', e => {
    if (e.key === 'Enter' && (e.ctrlKey || e.metaKey) && e.target.form) { e.preventDefault(); e.target.form.requestSubmit(); return; }
    if (e.key === 'Escape') { $('[data-toast]')?.remove(); return; }
    const key = e.key.toLowerCase();
    if (!go || key.length > 1 || e.ctrlKey || e.metaKey || e.altKey || typing(e)) return;
    const own = `[data-key="${CSS.escape(before + key)}"]`, target = $('dialog[open] ' + own) || $('main ' + own) || $(own);
    const first = !before;
    before = '';
    if (target) { e.preventDefault(); target.matches('input,textarea') ? target.focus() : target.click(); }
    else if (first && key === help) location.href = '/help/keys';
    else if (first && key === go) { before = go + ' '; setTimeout(() => { before = ''; }, 1500); }
  });

  // a toast leaves after ten seconds, not while it is looked at
  const toasts = $('#toasts');
  let left = 10;
  setInterval(() => {
    const t = $('[data-toast]', toasts);
    if (!t) { left = 10; return; }
    if (!t.matches(':hover,:focus-within') && --left <= 0) t.remove();
  }, 1000);

  // a sending button keeps its width, says so after 300 ms, and is not pressed twice
  const free = form => form.querySelectorAll('[data-was]').forEach(b => {
    clearTimeout(b._busy);
    $('span', b).textContent = b.dataset.was;
    b.removeAttribute('data-was'); b.removeAttribute('aria-disabled'); b.classList.remove('busy');
  });
  const waiting = new Set();
  addEventListener('submit', e => {
    const form = e.target, button = e.submitter || $('button[data-busy]', form);
    if (button?.hasAttribute('aria-disabled')) { e.preventDefault(); e.stopImmediatePropagation(); return; }
    if (form.method !== 'post') return;
    if (!navigator.onLine) { e.preventDefault(); e.stopImmediatePropagation(); waiting.add({form, button: e.submitter}); show('offline'); return; }
    if (!button || !button.dataset.busy || !$('span', button)) return;
    button.dataset.was = $('span', button).textContent;
    button.setAttribute('aria-disabled', 'true');
    button._busy = setTimeout(() => {
      button.style.minInlineSize = button.offsetWidth + 'px';
      button.classList.add('busy');
      $('span', button).textContent = button.dataset.busy;
    }, 300);
  }, true);
  addEventListener('pageshow', () => free(document));
  addEventListener('htmx:finally:request', e => { free(document); rest(); });

  // offline: the page says so, keeps the form, and sends it when the network is back
  const resend = () => {
    const forms = [...waiting];
    waiting.clear();
    show('offline', false); show('failed', false);
    forms.forEach(({form, button}) => form.isConnected && form.requestSubmit(button?.isConnected ? button : null));
  };
  addEventListener('offline', () => show('offline'));
  addEventListener('online', resend);
  addEventListener('htmx:error', e => {
    const source = e.detail.ctx?.sourceElement, form = source?.form || source?.closest?.('form');
    if (form && e.detail.ctx.request.method !== 'GET') { waiting.add({form}); show(navigator.onLine ? 'failed' : 'offline'); }
  });
  $('[data-retry]')?.addEventListener('click', resend);

  // the session: a warning two minutes before, one press to stay; typed text stays on the page
  let timer, end;
  const rest = () => {
    const minutes = +body.dataset.minutes;
    if (!minutes) return;
    clearTimeout(timer); clearTimeout(end);
    show('session', false);
    timer = setTimeout(() => show('session'), (minutes - 2) * 6e4);
    end = setTimeout(() => { show('session', false); show('ended'); }, minutes * 6e4);
  };
  rest();
  $('[data-stay]')?.addEventListener('click', () => fetch('/stay').then(r => r.redirected ? show('ended') : rest()));
  addEventListener('htmx:before:response', e => {
    const raw = e.detail.ctx.response.raw;
    if (raw.status === 401 || raw.redirected && new URL(raw.url).pathname.startsWith('/sign-in')) { e.preventDefault(); show('ended'); }
  });

  // after a kept form: emptied if it asks so (data-clear), ready for the next one under a new identifier
  addEventListener('htmx:after:swap', e => {
    const {response, sourceElement: form} = e.detail.ctx, next = response?.headers.get('X-Submission');
    if (!next || response.status >= 400 || !form?.matches?.('form')) return;
    if ('clear' in form.dataset) { form.reset(); $('textarea,input:not([type=hidden])', form)?.focus(); }
    form.querySelectorAll('[name=submission]').forEach(i => { i.value = next; });
  });

  // "everything is saved" is only said when it is
  const saved = $('#saved');
  addEventListener('input', e => { if (saved && e.target.closest('[hx-post]')) saved.classList.add('wait'); });
  addEventListener('htmx:after:request', e => { if (saved && e.detail.ctx.response?.status < 400) saved.classList.remove('wait'); });

  addEventListener('click', e => { if (e.target.closest('[data-print]')) print(); });

  window.boost = {say, show};
})();
