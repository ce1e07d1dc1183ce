// Colleagues on the same record. The element is in the page only while there are any: so nobody alone is watched, and nothing is sent.

// No browserEventName: it would be an alias of itself, and each event would arrive twice.
export const presenceField = { createEventArgs: ({ detail }) => ({ field: detail.field }) };

const rest = 200;

// Only fields whose ids follow from what they hold: others are called differently on every screen.
const fieldInUse = () => (document.activeElement?.id.startsWith('field-') ? document.activeElement.id : null);

class Presence extends HTMLElement {
  static observedAttributes = ['data-fields'];

  #told = null;
  #timer = 0;
  #drawn = new MutationObserver(() => this.#mark());

  connectedCallback() {
    document.addEventListener('focusin', this.#tell);
    document.addEventListener('focusout', this.#tell);
    this.#drawn.observe(document.getElementById('content'), { childList: true, subtree: true });
    this.#tell();
    this.#mark();
  }

  disconnectedCallback() {
    document.removeEventListener('focusin', this.#tell);
    document.removeEventListener('focusout', this.#tell);
    clearTimeout(this.#timer);
    this.#drawn.disconnect();
    this.#markAs({});
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#mark();
  }

  // Whoever runs through a form with the Tab key is told of where they stop.
  #tell = () => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const field = fieldInUse();
      if (field === this.#told) return;
      this.#told = field;
      this.dispatchEvent(new CustomEvent('presencefield', { bubbles: true, detail: { field } }));
    }, rest);
  };

  #mark() {
    this.#markAs(JSON.parse(this.dataset.fields));
  }

  #markAs(fields) {
    for (const marked of document.querySelectorAll('[data-held-by]')) {
      const input = marked.querySelector('[id^="field-"]');
      if (input && input.id in fields) continue;
      marked.removeAttribute('data-held-by');
      input?.removeAttribute('aria-description');
    }
    for (const [id, [name, says]] of Object.entries(fields)) {
      const input = document.getElementById(id);
      input?.closest('.field')?.setAttribute('data-held-by', name);
      input?.setAttribute('aria-description', says);
    }
  }
}

customElements.define('kontor-presence', Presence);
