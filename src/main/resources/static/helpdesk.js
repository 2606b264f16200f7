// The helpdesk by keyboard. Without it every key has its link or its button.
(() => {
  const $ = (s, r = document) => r.querySelector(s), all = s => [...document.querySelectorAll(s)];
  const field = () => $('#need');
  const typing = e => /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName) && !/^(radio|checkbox|button|submit)$/.test(e.target.type);
  const links = () => all('#answers .rl .row .rname a');
  let at = -1;
  const choose = n => {
    const rows = links();
    at = Math.max(0, Math.min(n, rows.length - 1));
    all('#answers .rl .row').forEach((row, i) => row.classList.toggle('near', i === at));
    if (!rows[at]) return;
    rows[at].closest('.row').scrollIntoView({block: 'nearest'});
    if (document.activeElement !== field()) rows[at].focus({preventScroll: true});
    boost.say(rows[at].textContent);
  };
  const copy = () => {
    const number = ($('#svc .bigtel') || $('#answers .row.near .tel') || $('#answers .row .tel'))?.textContent.trim();
    if (number) navigator.clipboard?.writeText(number).then(() => boost.say($('#copied').dataset.said.replace('0', number)));
  };
  addEventListener('keydown', e => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const inField = e.target === field();
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      if (typing(e) && !inField || e.target.type === 'radio') return;
      e.preventDefault();
      choose(e.key === 'ArrowDown' ? at + 1 : at - 1);
      return;
    }
    if (e.key === 'Enter' && inField && at >= 0 && links()[at]) { e.preventDefault(); links()[at].click(); field().blur(); return; }
    if (e.key === 'Escape') {
      if (typing(e)) { e.target.blur(); return; }
      $('#svc [data-close]')?.click();
      return;
    }
    if (!typing(e) && e.key.toLowerCase() === $('#copied').dataset.letter) { e.preventDefault(); copy(); }
  });
  addEventListener('input', e => { if (e.target === field()) at = -1; });
  // the row that is open is marked at once
  addEventListener('click', e => {
    const link = e.target.closest('#answers .rname a');
    if (!link) return;
    all('#answers .row').forEach(row => row.classList.remove('sel', 'near'));
    all('#answers [aria-current]').forEach(one => one.removeAttribute('aria-current'));
    link.closest('.row').classList.add('sel');
    link.setAttribute('aria-current', 'true');
    at = links().indexOf(link);
  });
  // on a telephone the answer stands under the list: bring it into sight
  addEventListener('htmx:after:swap', () => { if (innerWidth < 1024 && $('#svc [data-close]') && document.activeElement?.closest('#answers')) $('#svc').scrollIntoView({block: 'start'}); });
})();
