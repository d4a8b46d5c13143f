import { invalid } from '../../../kernel/rejection';
import { heard, type Listener } from './elements';
import { RichText } from './rich-text';

class SharedTexts implements Listener<string> {
  private texts: string[] = [];
  private readonly rich = new RichText();

  opened(name: string): void {
    if (name === 'si') this.rich.begin();
    else this.rich.opened(name);
  }

  closed(name: string, text: string): void {
    if (name === 'si') this.texts.push(this.rich.end());
    else this.rich.closed(name, text);
  }

  taken(): readonly string[] {
    const ready = this.texts;
    this.texts = [];
    return ready;
  }
}

/**
 * The texts that the cells of a workbook share, in the order that cells name them by.
 *
 * @param most characters that are held in memory
 * @throws Rejection `import.unpacks-too-large`
 */
export const sharedTexts = async (part: AsyncIterable<string>, most: number): Promise<readonly string[]> => {
  const texts: string[] = [];
  let length = 0;
  for await (const text of heard(part, new SharedTexts())) {
    length += text.length;
    if (length > most)
      invalid('import.unpacks-too-large', '文件中的文字过多，请分成几个文件', 'Too much text: split the file', 'file');
    texts.push(text);
  }
  return texts;
};
