// The installation's own map of streets over the drawing: fetched when the map is opened, gone when it stays silent.
(() => {
  const home = new URL('vendor/maplibre-gl-6-17-0/', document.currentScript.src);
  const PATIENCE = 12000, APART = 34;
  const make = (tag, name, text = '') => Object.assign(document.createElement(tag), {className: name, textContent: text});

  // both sheets, once
  const dress = () => Promise.all([new URL('maplibre-gl.css', home), new URL('../../map.css', home)].map(href => document.querySelector(`link[href="${href}"]`) || new Promise((done, fail) => {
    const link = Object.assign(document.createElement('link'), {rel: 'stylesheet', href, onload: done, onerror: fail});
    document.head.append(link);
  })));

  // the answers of the list that lie somewhere
  const answers = () => [...document.querySelectorAll('#found .row[data-at]')].map(row => {
    const link = row.querySelector('.rname a');
    return {at: row.dataset.at.split(',').map(Number), number: row.querySelector('.rno').textContent, name: link.textContent, href: link.href};
  });

  const door = one => Object.assign(make('a', '', `${one.number} ${one.name}`), {href: one.href});
  const pin = one => { const a = door(one); a.className = 'atspot'; a.setAttribute('aria-label', a.textContent); a.textContent = one.number; return a; };

  // those that would lie on one another are one, which opens the list of them
  const pins = (gl, map, all) => {
    const groups = [];
    for (const one of all) {
      const where = map.project(one.at);
      const near = groups.find(group => group.where.dist(where) < APART);
      near ? near.all.push(one) : groups.push({where, all: [one]});
    }
    return groups.map(({all: those}) => {
      const [first] = those;
      const sign = those.length === 1 ? pin(first) : make('button', 'atspot many', `${first.number} +${those.length - 1}`);
      const marker = new gl.Marker({element: sign}).setLngLat(first.at);
      if (those.length > 1) {
        sign.type = 'button';
        sign.setAttribute('aria-label', those.map(one => `${one.number} ${one.name}`).join(', '));
        const list = make('ul', 'spots');
        list.append(...those.map(one => { const li = make('li', ''); li.append(door(one)); return li; }));
        const popup = new gl.Popup({offset: 18, maxWidth: '300px'}).setDOMContent(list);
        list.addEventListener('keydown', e => { if (e.key === 'Escape') { e.stopPropagation(); popup.remove(); sign.focus(); } });
        marker.setPopup(popup);
      }
      marker.addTo(map);
      return marker;
    });
  };

  const open = async fold => {
    const place = fold.querySelector('[data-map]'), drawn = fold.querySelector('.dmapdrawn'), said = place.dataset;
    const all = answers();
    if (!all.length) return;
    let map, wanted = 0, got = 0, over = false;
    const silent = () => {
      if (over) return;
      over = true;
      map?.remove();
      place.hidden = true;
      place.className = '';
      place.replaceChildren();
      drawn.hidden = false;
      fold.querySelector('[data-silent]').hidden = false;
    };
    setTimeout(() => got || silent(), PATIENCE);
    try {
      const [gl] = await Promise.all([import(new URL('maplibre-gl.mjs', home)), dress()]);
      if (over) return;
      const bounds = all.reduce((box, one) => box.extend(one.at), new gl.LngLatBounds());
      place.hidden = false;
      place.className = 'streets waiting';
      map = new gl.Map({container: place, style: fold.dataset.streets, bounds, fitBoundsOptions: {padding: 48, maxZoom: 16}, attributionControl: {compact: false},
        cooperativeGestures: true, dragRotate: false, pitchWithRotate: false, touchPitch: false, validateStyle: false,
        fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300,
        locale: {'Map.Title': said.map, 'NavigationControl.ZoomIn': said.in, 'NavigationControl.ZoomOut': said.out, 'Popup.Close': said.close, 'AttributionControl.ToggleAttribution': said.sources,
          'CooperativeGesturesHandler.WindowsHelpText': said.ctrl, 'CooperativeGesturesHandler.MacHelpText': said.mac, 'CooperativeGesturesHandler.MobileHelpText': said.fingers}});
      map.touchZoomRotate.disableRotation();
      map.keyboard.disableRotation();
      map.addControl(new gl.NavigationControl({showCompass: false}));
      map.on('sourcedataloading', e => { if (e.tile) wanted++; });
      map.on('sourcedata', e => { if (e.tile?.hasData()) got++; });
      map.on('error', () => { if (!got && !map.isStyleLoaded()) silent(); });
      map.once('idle', () => {
        if (over) return;
        if (wanted && !got) { silent(); return; }
        got++;
        let now = pins(gl, map, all);
        map.on('zoomend', () => {
          if (now.some(marker => marker.getPopup()?.isOpen() || marker.getElement() === document.activeElement)) return;
          now.forEach(marker => marker.remove());
          now = pins(gl, map, all);
        });
        drawn.hidden = true;
        place.classList.remove('waiting');
      });
    } catch { silent(); }
  };

  // the list may be exchanged while one types: its map is a new one, made when it is opened
  const opened = new WeakSet();
  addEventListener('toggle', e => {
    const fold = e.target;
    if (!fold.open || !fold.matches?.('details[data-streets]') || opened.has(fold)) return;
    opened.add(fold);
    open(fold);
  }, true);
})();
