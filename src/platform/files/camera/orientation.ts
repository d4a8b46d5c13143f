/** Which way up a picture is: the only thing of Exif that others need. */
const tag = 0x0112;

/** Reads it out of Exif as it stands in any container (a small TIFF); 1, upright, where it is not told. */
export const orientationIn = (exif: Buffer): number => {
  const isLittle = exif.toString('latin1', 0, 4) === 'II*\0';
  if (exif.length < 14 || (!isLittle && exif.toString('latin1', 0, 4) !== 'MM\0*')) return 1;
  const u16 = (at: number): number => (isLittle ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
  const first = isLittle ? exif.readUInt32LE(4) : exif.readUInt32BE(4);
  if (first + 2 > exif.length) return 1;
  for (let n = 0, at = first + 2; n < u16(first) && at + 12 <= exif.length; n += 1, at += 12)
    if (u16(at) === tag) {
      const value = u16(at + 8);
      return value >= 1 && value <= 8 ? value : 1;
    }
  return 1;
};

/** Exif that says which way up it is and nothing else; null where that need not be said. */
export const exifOf = (orientation: number): Buffer | null => {
  if (orientation === 1) return null;
  const exif = Buffer.from('MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0', 'latin1');
  exif.writeUInt16BE(orientation, 18);
  return exif;
};
