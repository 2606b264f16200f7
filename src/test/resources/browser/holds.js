// What is cut off, covered or out of reach on the page as it stands now, one line each.
() => {
  const wide = document.documentElement.clientWidth, faults = [];
  const name = n => n.tagName.toLowerCase() + (n.id ? '#' + n.id : '') + [...n.classList].map(c => '.' + c).join('')
    + ' "' + (n.getAttribute('aria-label') || n.innerText || n.name || '').trim().replace(/\s+/g, ' ').slice(0, 30) + '"';
  const seen = n => n.checkVisibility({visibilityProperty: true, opacityProperty: true}) && !n.closest('.vh,.skip,[aria-hidden=true],dialog:not([open])')
    && getComputedStyle(n).clipPath !== 'inset(50%)';
  const scrolls = n => { for (let a = n; a && a !== document.body; a = a.parentElement) if (/auto|scroll/.test(getComputedStyle(a).overflowX)) return true; return false; };
  const floats = n => { for (let a = n; a && a !== document.body; a = a.parentElement) if (/fixed|sticky/.test(getComputedStyle(a).position)) return true; return false; };
  const cut = (n, r) => { for (let a = n.parentElement; a && a !== document.body; a = a.parentElement) if (/hidden|clip/.test(getComputedStyle(a).overflow)) {
    const b = a.getBoundingClientRect();
    if (r.left < b.left - 2 || r.right > b.right + 2 || r.top < b.top - 2 || r.bottom > b.bottom + 2) return a;
  } };

  const over = document.documentElement.scrollWidth - wide;
  if (over > 0) {
    const out = [...document.querySelectorAll('body *')].filter(n => n.getBoundingClientRect().right > wide + 1 && !scrolls(n.parentElement));
    faults.push('scrolls sideways by ' + over + ': ' + out.filter(n => !out.some(o => o !== n && n.contains(o))).slice(0, 3).map(name).join(', '));
  }
  const controls = [...document.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary')].filter(n => seen(n) && !n.ownerSVGElement);
  const boxes = controls.map(n => ({n, still: !floats(n), rects: [...n.getClientRects()].filter(r => r.width > 1 && r.height > 1)})).filter(b => b.rects.length);
  boxes.forEach(({n, rects}) => {
    if (scrolls(n.parentElement)) return;
    rects.forEach(r => {
      if (r.left < -1 || r.right > wide + 1) faults.push('off the side: ' + name(n));
      else if (cut(n, r)) faults.push('cut by ' + name(cut(n, r)).split(' ')[0] + ': ' + name(n));
    });
    if (n.innerText?.trim() && getComputedStyle(n).display !== 'inline' && n.scrollWidth > n.clientWidth + 2) faults.push('words run out of ' + name(n) + ' by ' + (n.scrollWidth - n.clientWidth));
  });
  const inset = 3;
  boxes.forEach(({n, rects, still}, i) => still && boxes.slice(i + 1).forEach(o => {
    if (!o.still || n.contains(o.n) || o.n.contains(n) || n.closest('label') && n.closest('label') === o.n.closest('label')) return;
    if (rects.some(a => o.rects.some(b => Math.min(a.right, b.right) - Math.max(a.left, b.left) > inset && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > inset)))
      faults.push('one over the other: ' + name(n) + ' and ' + name(o.n));
  }));
  // text that its box hides
  document.querySelectorAll('main *,header *,nav *').forEach(n => {
    const s = getComputedStyle(n);
    if (!/hidden|clip/.test(s.overflowX) || !seen(n) || !n.innerText?.trim() || n.closest('svg')) return;
    if (n.scrollWidth > n.clientWidth + 2) faults.push('hides words: ' + name(n));
  });
  // what the page offers is not taken away by the width
  document.querySelectorAll('main .btn').forEach(n => {
    if (!n.checkVisibility() && !n.closest('[hidden],details:not([open]),dialog,.vh,.pbanner,.selbar,[aria-hidden=true],.pick') ) faults.push('gone: ' + name(n));
  });
  // the action of the page can be brought into sight and pressed there
  const first = [...document.querySelectorAll('main .btn.pri')].find(seen);
  if (first) {
    first.scrollIntoView({block: 'nearest'});
    const r = first.getClientRects()[0], at = document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);
    if (!at || !(first === at || first.contains(at) || at.contains(first))) faults.push('covered: ' + name(first) + ' by ' + (at ? name(at) : 'nothing'));
  }
  return [...new Set(faults)];
}
