/** What browsers write as the code of a key that belongs to an input method. */
const ofInputMethod = 229;

/**
 * The Enter that ends a composition (拼音 and others) sends nothing and chooses nothing. Safari tells the end of the
 * composition first and the key after it, so that no form could know by itself; here it is told by its code.
 */
export const keepCompositionApart = (page: Document): void => {
  page.addEventListener(
    'keydown',
    (event) => {
      const composing = event.isComposing || event.keyCode === ofInputMethod;
      if (!composing || event.key !== 'Enter') return;
      event.stopPropagation();
      // While the composition lasts the key is the input method's own; after it, it would send the form.
      if (!event.isComposing) event.preventDefault();
    },
    { capture: true },
  );
};
