/** `_x000A_` stands for a character that XML cannot hold; `_x005F_` is the underscore of a text that looks like one. */
const escape = /_x([0-9A-Fa-f]{4})_/g;

const unescaped = (text: string): string =>
  text.replace(escape, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Collects the text of an entry from its runs; how it is pronounced (`rPh`) is no part of it. */
export class RichText {
  private text = '';
  private isPronunciation = false;

  begin(): void {
    this.text = '';
  }

  opened(name: string): void {
    if (name === 'rPh') this.isPronunciation = true;
  }

  closed(name: string, text: string): void {
    if (name === 'rPh') this.isPronunciation = false;
    else if (name === 't' && !this.isPronunciation) this.text += unescaped(text);
  }

  end(): string {
    return this.text;
  }
}

/** The text that a formula came to. */
export const formulaText = unescaped;
