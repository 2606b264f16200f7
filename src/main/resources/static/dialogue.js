// The cards under the fingers: tap, drag as an extra, keys 1 2 3 S; each move is sent at once, kept and sent again while
// the connection is away, in the memory of this page only. The pages work without it.
(() => {
  const $ = (s, r = document) => r.querySelector(s), $$ = (s, r = document) => [...r.querySelectorAll(s)];
  const dlg = $('.dlg');

  // paper: find a card as one types, without the server; a pile or a star takes the card
  const paper = $('[data-paper]');
  if (paper) {
    const plain = s => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const field = $('[data-filter]', paper), find = $('input', field);
    field.hidden = false;
    find.addEventListener('input', () => $$('[data-find]', paper).forEach(li => { li.hidden = !plain(li.dataset.find).includes(plain(find.value)); }));
    find.addEventListener('keydown', e => { if (e.key === 'Enter') { e.preventDefault(); $('[data-find]:not([hidden]) input', paper)?.click(); find.select(); } });
    paper.addEventListener('change', e => { if (e.target.closest('.onpile') && e.target.checked) $('[name=card]', e.target.closest('li')).checked = true; });
    return;
  }

  if ($('[data-blank]')) return;

  // words under the pictures
  const showWords = on => { dlg.dataset.words = on ? dlg.dataset.lang : ''; };
  const wordsButton = $('[data-words-form] button,[data-words-toggle]');
  wordsButton?.addEventListener('click', e => {
    e.preventDefault();
    const on = !dlg.dataset.words, form = wordsButton.form;
    showWords(on); wordsButton.setAttribute('aria-pressed', on);
    if (form) send(form.action, {...fields(form), labels: on});
  });
  const fields = form => Object.fromEntries(new FormData(form));

  const main = $('[data-table],[data-one]');

  // what waits to be sent: in order, one at a time, again and again until it arrives
  const queue = [], unsent = $('[data-unsent]');
  let busy = false, leaveTo = null;
  const send = (url, body) => { queue.push({url, body}); next(); };
  const uuid = () => { const b = crypto.getRandomValues(new Uint8Array(16)); b[6] = b[6] & 15 | 64; b[8] = b[8] & 63 | 128; return [...b].map((x, i) => (/^(4|6|8|10)$/.test(i) ? '-' : '') + x.toString(16).padStart(2, '0')).join(''); };
  const next = async () => {
    if (busy || !queue.length) return;
    busy = true;
    let wait = 0;
    try {
      const answer = await fetch(queue[0].url, {method: 'POST', body: new URLSearchParams(queue[0].body), headers: {'HX-Request-Type': 'partial'}, redirect: 'manual'});
      if (answer.status === 204) queue.shift();
      else if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) { window.boost?.show('ended'); wait = 5000; }
      else wait = 4000;
    } catch { wait = 2000; }
    busy = false;
    if (unsent) unsent.hidden = !wait;
    if (wait) setTimeout(next, wait);
    else if (queue.length) next();
    else if (leaveTo) location.href = leaveTo;
  };
  addEventListener('online', next);
  addEventListener('beforeunload', e => { if (queue.length || $('[data-forget] [data-taken] li')) e.preventDefault(); });
  $$('[data-go]').forEach(a => a.addEventListener('click', e => { if (queue.length) { e.preventDefault(); leaveTo = a.href; next(); } }));
  if (!main) return;

  // how each card lies
  const items = new Map($$('.cards [data-lie]', main).map(li => [li.dataset.item, li]));
  const lies = item => items.get(item).dataset.lie;
  const piles = lie => /^(BACK|MINE)$/.test(lie) ? [] : lie.split(',');
  const history = [], post = main.dataset.post;
  const lay = (item, becomes, again) => {
    const li = items.get(item), was = li.dataset.lie;
    if (was === becomes) return;
    if (!again) history.push([item, was, main.dataset.at]);
    li.dataset.lie = becomes;
    li.classList.toggle('gone', becomes !== 'BACK');
    $$('[data-pile]', main).forEach(pile => {
      const on = becomes === 'MINE' ? pile.dataset.pile === 'MINE' : piles(becomes).includes(pile.dataset.pile), there = $(`[data-item="${item}"]`, pile);
      if (!on) there?.remove();
      else if (!there) {
        const copy = document.createElement('li'), card = $('a', li).cloneNode(true);
        $('.w', card)?.remove();
        copy.dataset.item = item; copy.append(card); $('ul', pile).append(copy);
      }
    });
    if (post) send(post, {_csrf: $('[name=_csrf]')?.value, submission: uuid(), item, becomes});
    forget();
  };
  const toggled = (item, to) => {
    if (to === 'BACK' || to === 'MINE') return to;
    const now = piles(lies(item)), on = now.includes(to) ? now.filter(p => p !== to) : [...now, to];
    return on.sort().join(',') || 'MINE';
  };
  const takeBack = () => { const last = history.pop(); if (last) { lay(last[0], last[1], true); if (one) show(+last[2]); } return !!last; };

  // a card is heard with a voice of this machine, or not at all
  const voice = () => window.speechSynthesis?.getVoices().find(v => v.localService && v.lang.toLowerCase().startsWith(dlg.dataset.lang));
  const listen = $('[data-listen]', main);
  const heard = () => { if (listen) listen.hidden = !voice(); };
  heard(); window.speechSynthesis?.addEventListener?.('voiceschanged', heard);
  listen?.addEventListener('click', () => { const w = $('[data-face] .w', main); if (!w) return; const u = new SpeechSynthesisUtterance(w.textContent); u.voice = voice(); u.lang = u.voice.lang; speechSynthesis.cancel(); speechSynthesis.speak(u); });

  const face = $('[data-face]', main), order = [...items.keys()];
  const fill = item => face.replaceChildren(...[...$('a', items.get(item)).children].map(n => n.cloneNode(true)));

  // one by one
  const one = main.matches('[data-one]');
  const later = $('[data-later]', main);
  const show = at => {
    if (at >= order.length) { location.href = location.pathname + '?at=' + at; return; }
    main.dataset.at = at; fill(order[at]);
    $$('[data-beads] i', main).forEach((b, i) => { b.className = i < at ? 'p' : i === at ? 'n' : ''; });
  };
  const onward = () => { const at = +main.dataset.at + 1; if (at < order.length) show(at); else if (queue.length) leaveTo = location.pathname + '?at=' + at; else show(at); };
  if (one) {
    $$('[data-to]', main).forEach(b => b.addEventListener('click', e => { e.preventDefault(); const item = order[main.dataset.at]; if (item) { lay(item, toggled(item, b.dataset.to)); onward(); } }));
    later?.addEventListener('click', e => { e.preventDefault(); onward(); });
  }

  // a click is taken, not the sending: the shell holds every form back while the connection is away
  // the table: a card opens large, a pile is touched, the card is back on the table
  const big = $('#big', main);
  let open = null;
  const openCard = item => {
    open = item; fill(item);
    $$('[data-to]', big).forEach(b => { const to = b.dataset.to, lie = lies(item); if (to === 'BACK') b.hidden = lie === 'BACK'; else b.setAttribute('aria-pressed', to === 'MINE' ? lie === 'MINE' : piles(lie).includes(to)); });
    if (!big.open) big.showModal();
  };
  const put = to => { lay(open, toggled(open, to)); big.close(); };
  if (big) {
    if (big.open) { big.close(); const item = $('[name=item]', big)?.value; if (item && items.has(item)) { history.length = 0; openCard(item); } window.history.replaceState(null, '', location.pathname); }
    main.addEventListener('click', e => { const a = e.target.closest('[data-open]'); if (a && items.has(a.dataset.open)) { e.preventDefault(); openCard(a.dataset.open); } });
    big.addEventListener('click', e => {
      const b = e.target.closest('[data-to]');
      if (b) { e.preventDefault(); put(b.dataset.to); }
      else if (e.target === big || e.target.closest('[data-close]')) { e.preventDefault(); big.close(); }
    });
    main.addEventListener('dragstart', e => { const a = e.target.closest('[data-open]'); if (a) e.dataTransfer.setData('text/plain', a.dataset.open); });
    $$('[data-pile],.spread', main).forEach(zone => {
      zone.addEventListener('dragover', e => e.preventDefault());
      zone.addEventListener('drop', e => { const item = e.dataTransfer.getData('text/plain'); e.preventDefault(); if (items.has(item)) lay(item, zone.dataset.pile || 'BACK'); });
    });
  }

  // keys, and back
  addEventListener('keydown', e => {
    if (!document.body.dataset.keys || e.ctrlKey || e.metaKey || e.altKey || /INPUT|TEXTAREA|SELECT/.test(e.target.tagName)) return;
    const to = {1: 'HELPS', 2: 'WEIGHS', 3: 'WISH', 4: 'MINE'}[e.key], focused = e.target.closest?.('[data-open]')?.dataset.open;
    if (one && to && to !== 'MINE') $(`[data-to="${to}"]`, main).click();
    else if (one && e.key.toLowerCase() === 's') onward();
    else if (!one && to && big?.open) put(to);
    else if (!one && to && items.has(focused)) lay(focused, toggled(focused, to));
    else if (!one && e.key.toLowerCase() === 's' && big?.open) big.close();
  });
  $('[data-undo]', main)?.addEventListener('click', e => { if (takeBack() || queue.length) e.preventDefault(); });

  // nothing kept: what matters, in the page only
  const chosen = $('[data-chosen]'), takenList = $('[data-taken]');
  const forget = () => {
    if (!takenList) return;
    const on = $$('.cards [data-lie]:not([data-lie=BACK])', main);
    takenList.replaceChildren(...on.map(li => {
      const entry = document.createElement('li'), b = document.createElement('button');
      b.type = 'button'; b.className = 'takeit'; b.append(...[...$('a', li).children].map(n => n.cloneNode(true)));
      b.setAttribute('aria-pressed', !!$(`[data-item="${li.dataset.item}"]`, chosen));
      b.addEventListener('click', () => { choose(li.dataset.item); forget(); });
      entry.append(b); return entry;
    }));
    $$('li', chosen).filter(li => lies(li.dataset.item) === 'BACK').forEach(li => li.remove());
  };
  const choose = item => {
    const there = $(`[data-item="${item}"]`, chosen);
    if (there) { there.remove(); return; }
    const li = document.createElement('li'), ranks = document.createElement('div'), say = document.createElement('textarea');
    li.dataset.item = item; ranks.className = 'ranks';
    const button = (sign, name, act) => { const b = document.createElement('button'); b.type = 'button'; b.className = 'iconbtn'; b.textContent = sign; b.setAttribute('aria-label', name); b.addEventListener('click', () => { act(); b.focus(); }); ranks.append(b); };
    button('▲', chosen.dataset.up, () => li.previousElementSibling?.before(li));
    button('▼', chosen.dataset.down, () => li.nextElementSibling?.after(li));
    button('×', chosen.dataset.out, () => { li.remove(); forget(); });
    say.className = 'inp'; say.dir = 'auto'; say.rows = 2; say.autocomplete = 'off'; say.setAttribute('aria-label', chosen.dataset.say); say.placeholder = chosen.dataset.say;
    li.append(...[...$('a', items.get(item)).children].map(n => n.cloneNode(true)), say, ranks);
    chosen.append(li);
  };
  $('[data-print]')?.addEventListener('click', () => print());
  $('[data-forget-all]')?.addEventListener('click', () => takenList.replaceChildren());
  forget();
})();
