/** AES-GCM under the account's key: whoever finds the disk of a shared computer reads nothing. */

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** Browsers offer encryption over HTTPS and on this machine alone. */
export const canSeal = (): boolean => isSecureContext && (crypto.subtle as SubtleCrypto | undefined) !== undefined;

/** A key that can be used here and never be read out. */
export const keyFrom = (hex: string): Promise<CryptoKey> => {
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
};

interface Told {
  readonly value: object;
  /** The file stands behind the words, as it is. */
  readonly file?: { readonly name: string; readonly type: string };
}

const words = new TextEncoder();

/** The words of a thing, how long they are, and its file if it has one. */
const packed = async (value: object): Promise<ArrayBuffer> => {
  const { file, ...rest } = value as { file?: File };
  const told: Told = file === undefined ? { value } : { value: rest, file: { name: file.name, type: file.type } };
  const head = words.encode(JSON.stringify(told));
  const length = new DataView(new ArrayBuffer(4));
  length.setUint32(0, head.length);
  return new Blob([length, head, ...(file === undefined ? [] : [file])]).arrayBuffer();
};

const unpacked = (bytes: ArrayBuffer): object => {
  const length = new DataView(bytes).getUint32(0);
  const { value, file } = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, length))) as Told;
  if (file === undefined) return value;
  return { ...value, file: new File([bytes.slice(4 + length)], file.name, { type: file.type }) };
};

/** `place` binds it to where it lies: moved elsewhere it does not open. */
export const seal = async (key: CryptoKey, place: string, value: object): Promise<Sealed> => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = words.encode(place);
  return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, await packed(value)) };
};

/** Undefined where this key does not open it. */
export const unseal = async (key: CryptoKey, place: string, { iv, bytes }: Sealed): Promise<object | undefined> => {
  const additionalData = words.encode(place);
  const clear = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes).catch(() => undefined);
  return clear === undefined ? undefined : unpacked(clear);
};
