export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity, a byte each. */
  readonly data: Uint8ClampedArray;
}

/** A picture whose longer side has at most so many pixels, each the mean of those that it stands for. */
export const smaller = (picture: Pixels, longestSide: number): Pixels => {
  const factor = Math.max(picture.width, picture.height) / longestSide;
  if (factor <= 1) return picture;
  const width = Math.max(Math.round(picture.width / factor), 1);
  const height = Math.max(Math.round(picture.height / factor), 1);
  const data = new Uint8ClampedArray(width * height * 4);
  const edges = (of: number, into: number): readonly number[] =>
    Array.from({ length: into + 1 }, (_, index) => Math.floor((index * of) / into));
  const [columns, rows] = [edges(picture.width, width), edges(picture.height, height)];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [left, right, top, bottom] = [columns[x]!, columns[x + 1]!, rows[y]!, rows[y + 1]!];
      const sums = [0, 0, 0, 0];
      for (let row = top; row < bottom; row += 1)
        for (let at = (row * picture.width + left) * 4, end = at + (right - left) * 4; at < end; at += 4)
          for (let one = 0; one < 4; one += 1) sums[one]! += picture.data[at + one]!;
      const count = (right - left) * (bottom - top);
      for (let one = 0; one < 4; one += 1) data[(y * width + x) * 4 + one] = sums[one]! / count;
    }
  return { width, height, data };
};
