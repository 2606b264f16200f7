// Passkeys: asks the server what to sign, the device to sign it, and sends the form. Without this file, or where the
// device knows no passkeys, the button stays hidden, the box says why and the other doors are there.
(() => {
  const why = reason => document.querySelectorAll(`[data-passkey-none=${reason}]`).forEach(n => { n.hidden = false; });
  if (!window.PublicKeyCredential) { why('device'); return; }
  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const keys = list => (list || []).map(key => ({...key, id: bytes(key.id)}));

  const answer = async (kind, options) => {
    const o = {...options.publicKey, challenge: bytes(options.publicKey.challenge)};
    if (kind === 'create') {
      o.user = {...o.user, id: bytes(o.user.id)};
      o.excludeCredentials = keys(o.excludeCredentials);
    } else o.allowCredentials = keys(o.allowCredentials);
    const key = await navigator.credentials[kind]({publicKey: o});
    const said = key.response, response = {clientDataJSON: text(said.clientDataJSON)};
    if (kind === 'create') {
      response.attestationObject = text(said.attestationObject);
      response.transports = said.getTransports ? said.getTransports() : [];
    } else {
      response.authenticatorData = text(said.authenticatorData);
      response.signature = text(said.signature);
      if (said.userHandle) response.userHandle = text(said.userHandle);
    }
    return JSON.stringify({id: key.id, type: key.type, response, clientExtensionResults: key.getClientExtensionResults()});
  };

  for (const form of document.querySelectorAll('form[data-passkey]')) {
    if (form.dataset.host !== location.hostname) { why('address'); continue; }
    const failed = form.querySelector('[data-passkey-failed]');
    form.hidden = false;
    form.addEventListener('submit', async event => {
      event.preventDefault();
      failed.hidden = true;
      try {
        const asked = await fetch(form.dataset.options, {method: 'POST', body: new URLSearchParams(new FormData(form))});
        if (!asked.ok) throw new Error(asked.status);
        const {token, options} = await asked.json();
        form.elements.credential.value = await answer(form.dataset.passkey, options);
        form.elements.token.value = token;
        form.submit();
      } catch {
        failed.hidden = false;
      }
    });
  }
})();
