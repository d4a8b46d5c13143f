/** The way of browsers without a clipboard of their own (plain http): what is selected in a field is copied. */
const copySelected = (text: string): boolean => {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'sr-only';
  // Everything outside of a dialog that stands open is inert.
  const dialogs = document.querySelectorAll('dialog[open]');
  (dialogs[dialogs.length - 1] ?? document.body).append(field);
  const before = document.activeElement;
  field.select();
  field.setSelectionRange(0, text.length);
  try {
    // Deprecated, and all there is where the page is not opened over HTTPS.
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
};

/** @returns whether the text now lies on the clipboard */
export const copied = async (text: string): Promise<boolean> => {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  // At once, while the browser still counts it as done by the finger.
  if (clipboard === undefined) return copySelected(text);
  const taken = await clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  return taken || copySelected(text);
};
