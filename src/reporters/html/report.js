// The script of the html reporter: filters that live in the address, jumps that open what is folded, the copy button.
// The page says everything without it. It is put into the page as it stands here, and allowed there by its hash.
{
  const form = document.getElementById('filters');
  const noMatch = document.getElementById('no-match');
  const rows = new Map([...document.querySelectorAll('tr[data-of]')].map((row) => [row.dataset.of, row]));
  const cards = [...document.querySelectorAll('.finding')].map((element) => ({ element, row: rows.get(element.id) }));
  const sections = [...document.querySelectorAll('.event')];
  const fields = form ? [...form.elements].filter((field) => field.name) : [];
  const texts = new Map();

  /** Letters of a card, small, read from the page when a text is first sought. */
  const textOf = (element) => {
    if (!texts.has(element)) texts.set(element, element.textContent.toLowerCase());
    return texts.get(element);
  };

  /** `#id&relation=conflict&text=bridge`: a place in the page, then filters; either may be missing. */
  const readAddress = () => {
    const parts = location.hash.slice(1).split('&');
    const place = parts[0]?.includes('=') ? '' : (parts.shift() ?? '');
    return { place: decode(place), chosen: new URLSearchParams(parts.join('&')) };
  };

  /** A part of the address as text; what is no valid escape stays as it is. */
  const decode = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };

  const filtersInForm = () => {
    const chosen = new URLSearchParams();
    for (const { name, value } of fields) if (value.trim() !== '') chosen.set(name, value.trim());
    return chosen;
  };

  const addressOf = (place, chosen) => `#${[encodeURIComponent(place), chosen.toString()].filter(Boolean).join('&')}`;

  const matches = (element, chosen) => {
    for (const { name } of fields) {
      const value = chosen.get(name);
      if (!value) continue;
      if (name === 'text') {
        if (!textOf(element).includes(value.toLowerCase())) return false;
      } else if (name === 'source') {
        const option = [...form.elements.source.options].find((each) => each.value === value);
        if (!element.dataset.sources.includes(` ${option?.dataset.number ?? 'none'} `)) return false;
      } else if (element.dataset[name] !== value) return false;
    }
    return true;
  };

  const applyFilters = (chosen) => {
    let shown = 0;
    for (const { element, row } of cards) {
      const isShown = matches(element, chosen);
      element.hidden = !isShown;
      if (row) row.hidden = !isShown;
      if (isShown) shown += 1;
    }
    for (const section of sections) section.hidden = !section.querySelector('.finding:not([hidden])');
    if (noMatch) noMatch.hidden = shown > 0;
    form.querySelector('output').value =
      shown === cards.length ? `${shown} findings` : `${shown} of ${cards.length} findings`;
  };

  const showAll = (place) => {
    for (const field of fields) field.value = '';
    history.replaceState(null, '', addressOf(place, new URLSearchParams()));
    applyFilters(new URLSearchParams());
  };

  /** Brings a place into view: filters that hide it are given up, folds opened; the keyboard goes there too. */
  const goTo = (place) => {
    for (const old of document.querySelectorAll('.here')) old.classList.remove('here');
    const target = place === '' ? null : document.getElementById(place);
    if (!target) return;
    if (target.closest('[hidden]')) showAll(place);
    for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    target.classList.add('here');
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
  };

  const followAddress = () => {
    const { place, chosen } = readAddress();
    if (form) {
      for (const field of fields) field.value = chosen.get(field.name) ?? '';
      applyFilters(filtersInForm());
    }
    goTo(place);
  };

  if (form) {
    form.hidden = false;
    form.addEventListener('input', () => {
      const chosen = filtersInForm();
      history.replaceState(null, '', addressOf('', chosen));
      applyFilters(chosen);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      showAll('');
    });
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const place = link.getAttribute('href').slice(1);
    history.pushState(null, '', addressOf(place, filtersInForm()));
    goTo(place);
  });

  for (const button of document.querySelectorAll('button.copy')) {
    const entry = button.parentElement.querySelector('pre');
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(`${entry.textContent}\n`);
        button.textContent = 'Copied';
      } catch {
        getSelection().selectAllChildren(entry);
        button.textContent = 'Selected: copy it with the keyboard';
      }
    });
  }

  addEventListener('hashchange', followAddress);
  followAddress();
}
