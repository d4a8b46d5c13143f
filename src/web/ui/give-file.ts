import { storeOf } from '../api/store';

/** A file that the server gave, with the address at which it is asked for again. */
export interface GivenFile {
  readonly blob: Blob;
  readonly name: string;
  readonly address: string;
}

/** What a file is called, by the name that the server gives it (RFC 8187). */
const nameIn = (disposition: string | null): string | undefined => {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  return encoded === undefined ? undefined : decodeURIComponent(encoded);
};

export const givenFile = (
  { data, response }: { readonly data?: unknown; readonly response: Response },
  otherwise: string,
): GivenFile => {
  const { pathname, search } = new URL(response.url);
  const name = nameIn(response.headers.get('content-disposition')) ?? otherwise;
  return { blob: data as Blob, name, address: `${pathname}${search}` };
};

/** Hands it to the browser, which keeps it among the downloads. */
export const handOut = ({ blob, name }: GivenFile): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** The one that was asked for last where browsers keep none: the page of a file shows it without asking again. */
export const lastGiven = storeOf<GivenFile | null>(null);

/**
 * The page of a file: it can be opened in another browser, and leads back to where the file was asked for. Its address
 * does not say what the file is called: somebody may be named in it.
 */
export const filePage = (address: string, from: string): string =>
  `/file?${new URLSearchParams({ get: address, from }).toString()}`;
