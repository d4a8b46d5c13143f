const escaped = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** For a download: the name in Chinese for those who read RFC 5987, and a plain one for the rest. */
export const named = (name: string, plain: string): string =>
  `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, escaped)}`;

/** A title as part of a file's name: it may hold characters that no file name may. */
export const fileName = (title: string): string =>
  [...title.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '')].slice(0, 60).join('');
