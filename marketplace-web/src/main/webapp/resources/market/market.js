/* Progressive enhancement only: every page works without this file. No page carries script of its own. */
(() => {
  'use strict';

  const PAUSE = 1000;
  const INTERVAL = 20000;

  /* Autosave. <form data-autosave="URL"> posts its fields; the answer's text is the time it was saved at, shown in
     [data-saved]: that attribute is the sentence around it ("… {0}"), data-failed the one for when saving failed. */
  const autosave = (form) => {
    const mark = form.querySelector('[data-saved]');
    let dirty = false;
    let saving = false;
    let pause = 0;

    const fields = () => {
      const pairs = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
      return new URLSearchParams(pairs);
    };

    const tell = (sentence, failed) => {
      if (mark) {
        mark.textContent = sentence;
        mark.classList.toggle('failed', failed);
      }
    };

    const save = async () => {
      if (!dirty || saving || form.dataset.sent) {
        return;
      }
      dirty = false;
      saving = true;
      try {
        const answer = await fetch(form.dataset.autosave, { method: 'POST', body: fields() });
        if (!answer.ok || answer.redirected) {
          throw new Error(String(answer.status));
        }
        const time = (await answer.text()).trim();
        tell(mark?.dataset.saved ? mark.dataset.saved.replace('{0}', time) : time, false);
      } catch {
        dirty = true;
        tell(mark?.dataset.failed ?? '', true);
      } finally {
        saving = false;
      }
    };

    const changed = () => {
      dirty = true;
      clearTimeout(pause);
      pause = setTimeout(save, PAUSE);
    };

    form.addEventListener('input', changed);
    form.addEventListener('change', changed);
    setInterval(save, INTERVAL);
    addEventListener('pagehide', () => {
      if (dirty && !form.dataset.sent) {
        navigator.sendBeacon(form.dataset.autosave, fields());
        dirty = false;
      }
    });
  };

  /* Files. [data-upload="URL"] holds an input for the key and one for the file. A file that is chosen or dropped is sent
     as the body of a request; the answer holds its key, name and what it is, or the problem in words. */
  const upload = (field) => {
    const { most, tooLarge, failed, signedOut, sending } = field.dataset;
    const key = field.querySelector('input[type="text"]');
    const choose = field.querySelector('input[type="file"]');
    const bar = field.querySelector('progress');
    const kept = field.querySelector('.kept');
    const remove = field.querySelector('button');
    const problem = field.querySelector('[data-problem]');
    let request = null;

    const show = (id, name, about) => {
      key.value = id;
      kept.replaceChildren();
      if (id) {
        const link = Object.assign(document.createElement('a'), { href: `${field.dataset.upload}/${id}`, textContent: name });
        kept.append(link, ' ', Object.assign(document.createElement('small'), { textContent: about }));
      }
      key.dispatchEvent(new Event('change', { bubbles: true }));
    };

    const end = (sentence) => {
      request = null;
      bar.hidden = true;
      choose.value = '';
      problem.textContent = sentence;
      remove.hidden = !key.value;
      if (!key.value) {
        kept.textContent = '';
      }
    };

    const answered = () => {
      let answer = null;
      try {
        answer = JSON.parse(request.responseText);
      } catch {
        const redirected = !request.responseURL.includes(field.dataset.upload);
        return end(request.status === 413 ? tooLarge : redirected ? signedOut : failed);
      }
      if (answer.id) {
        show(String(answer.id), answer.name, answer.about);
      }
      return end(answer.problem ?? '');
    };

    const send = (file) => {
      if (!file || request) {
        return;
      }
      if (file.size > most * 1024 * 1024) {
        end(tooLarge);
        return;
      }
      problem.textContent = '';
      show('', '', '');
      kept.textContent = `${sending} ${file.name}`;
      remove.hidden = true;
      bar.hidden = false;
      bar.value = 0;
      request = new XMLHttpRequest();
      request.upload.addEventListener('progress', (event) => {
        bar.value = (100 * event.loaded) / event.total;
      });
      request.addEventListener('load', answered);
      request.addEventListener('error', () => end(failed));
      request.open('POST', `${field.dataset.upload}?name=${encodeURIComponent(file.name)}`);
      request.setRequestHeader('Content-Type', 'application/octet-stream');
      request.send(file);
    };

    key.addEventListener('focus', () => choose.focus());
    choose.addEventListener('change', (event) => {
      event.stopPropagation();
      send(choose.files[0]);
    });
    remove.addEventListener('click', () => {
      show('', '', '');
      end('');
      choose.focus();
    });
    field.addEventListener('dragover', (event) => {
      event.preventDefault();
      field.classList.add('over');
    });
    ['dragleave', 'drop'].forEach((kind) => field.addEventListener(kind, () => field.classList.remove('over')));
    field.addEventListener('drop', (event) => {
      event.preventDefault();
      send(event.dataTransfer.files[0]);
    });
    remove.hidden = !key.value;
  };

  /* Remainder. [data-remainder="field"] shows what is left of data-total without the fields of data-less, and enters it
     into the field as long as nobody has typed something else there. Amounts are counted in hundredths. */
  const remainder = (group) => {
    const target = document.getElementById(group.dataset.remainder);
    const less = group.dataset.less.split(' ').map((id) => document.getElementById(id));
    const mark = group.querySelector('[data-says]');
    const cents = (text) => {
      const plain = text.normalize('NFKC').replace(/[,\s\u00a5\u5143]/g, '');
      const parts = /^(\d{1,16})(?:\.(\d{1,2}))?$/.exec(plain);
      return parts ? BigInt(parts[1]) * 100n + BigInt((parts[2] ?? '').padEnd(2, '0')) : plain ? null : 0n;
    };
    const text = (amount) => `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`;
    const grouped = (amount) => text(amount).replace(/\B(?=(\d{3})+\.)/g, ',');
    let entered = null;
    const show = () => {
      const costs = less.map((field) => cents(field.value));
      const left = costs.includes(null) ? null : costs.reduce((rest, cost) => rest - cost, cents(group.dataset.total));
      mark.textContent = left === null ? '' : left > 0n ? mark.dataset.says.replace('{0}', grouped(left)) : mark.dataset.nothing;
      return left;
    };
    less.forEach((field) =>
      field.addEventListener('input', () => {
        const left = show();
        if (left > 0n && (!target.value || target.value === entered)) {
          entered = text(left);
          target.value = entered;
        }
      })
    );
    if (!target.value || target.value === text(show() ?? 0n)) {
      entered = target.value;
    }
  };

  /* Where. [data-where="field"][data-is="a b"] is away until the field has one of these values; what stands in it is
     sent all the same. Without script a button in .by-hand asks the server to show it. */
  const where = (part) => {
    const field = document.getElementById(part.dataset.where);
    const values = part.dataset.is.split(' ');
    field.addEventListener('change', () => {
      part.classList.toggle('away', !values.includes(field.value));
    });
  };

  /* Fingerprint. form[data-fingerprint] sends the SHA-256 of a file that is chosen or dropped; the file stays here. Where
     browsers cannot work it out it is typed. */
  const fingerprint = (form) => {
    const choose = form.querySelector('input[type="file"]');
    const typed = form.querySelector('input[type="text"]');
    if (!globalThis.crypto?.subtle) {
      return;
    }
    form.querySelector('[data-drop]').hidden = false;
    form.querySelector('[data-typed]').hidden = true;
    const send = async (file) => {
      if (file) {
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
        typed.value = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        form.requestSubmit();
      }
    };
    choose.addEventListener('change', () => send(choose.files[0]));
    form.addEventListener('dragover', (event) => {
      event.preventDefault();
      form.classList.add('over');
    });
    ['dragleave', 'drop'].forEach((kind) => form.addEventListener(kind, () => form.classList.remove('over')));
    form.addEventListener('drop', (event) => {
      event.preventDefault();
      send(event.dataTransfer.files[0]);
    });
  };

  /* Countdown. <time data-until data-server-now> in ISO instants: mm:ss by the server's clock; at zero the page is read
     again, once: a page that arrives with its time already over stays. */
  const countdown = (element) => {
    const ahead = Date.parse(element.dataset.serverNow) - Date.now();
    const until = Date.parse(element.dataset.until);
    const left = () => Math.ceil((until - Date.now() - ahead) / 1000);
    if (!Number.isFinite(left())) {
      return;
    }
    const show = () => {
      const seconds = Math.max(0, left());
      const two = (number) => String(number).padStart(2, '0');
      element.textContent = `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
      element.classList.toggle('urgent', seconds <= 60);
      return seconds;
    };
    if (show() === 0) {
      return;
    }
    const clock = setInterval(() => {
      if (show() === 0) {
        clearInterval(clock);
        setTimeout(() => location.reload(), 1000);
      }
    }, 500);
  };

  /* Copy. [data-copy="id"] copies what stands there and says data-done; without a clipboard it stays away. */
  const copy = (button) => {
    if (!navigator.clipboard) {
      return;
    }
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
      button.textContent = button.dataset.done;
    });
  };

  /* Rows. In table[data-rows] the arrows move between the rows' first links. */
  const typing = 'input, select, textarea';
  const rows = (table) => {
    table.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const row = event.target.closest('tbody tr');
      if (!step || !row || event.altKey || event.ctrlKey || event.metaKey || event.target.matches(typing)) {
        return;
      }
      const links = [...table.querySelectorAll('tbody tr')]
        .map((each) => each.querySelector('a[href]'))
        .filter(Boolean);
      const here = links.findIndex((link) => row.contains(link));
      const next = here < 0 ? undefined : links[here + step];
      if (next) {
        event.preventDefault();
        next.focus();
      }
    });
  };

  /* Double submit. A form that posts is sent once until the page is shown again. */
  const buttons = (form) => form.querySelectorAll('button:not([type="button"]), input[type="submit"]');

  const guard = (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post') {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    buttons(form).forEach((button) => button.setAttribute('aria-disabled', 'true'));
  };

  const release = () => {
    document.querySelectorAll('form[data-sent]').forEach((form) => {
      delete form.dataset.sent;
      buttons(form).forEach((button) => button.removeAttribute('aria-disabled'));
    });
  };

  document.querySelectorAll('form[data-autosave]').forEach(autosave);
  document.querySelectorAll('[data-upload]').forEach(upload);
  document.querySelectorAll('[data-remainder]').forEach(remainder);
  document.querySelectorAll('[data-where]').forEach(where);
  document.querySelectorAll('form[data-fingerprint]').forEach(fingerprint);
  document.querySelectorAll('time[data-until]').forEach(countdown);
  document.querySelectorAll('[data-copy]').forEach(copy);
  document.querySelectorAll('table[data-rows]').forEach(rows);
  document.addEventListener('submit', guard);
  addEventListener('pageshow', release);

  /* After a refused form the reader starts at the summary. */
  document.querySelector('.notice.refused[tabindex]')?.focus();
})();
