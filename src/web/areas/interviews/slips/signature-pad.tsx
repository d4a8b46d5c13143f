import { type PointerEvent, useEffect, useRef } from 'react';

/** Where a finger signs; `onChange` gets the picture after each stroke, and null once it is wiped. */
export const SignaturePad = ({
  label,
  onChange,
}: {
  readonly label: string;
  readonly onChange: (picture: Blob | null) => void;
}) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const last = useRef<readonly [number, number] | null>(null);
  // As many points as the glass has, on white: the picture is looked at beside the paper, also in print.
  useEffect(() => {
    const pad = canvas.current!;
    pad.width = pad.clientWidth * 2;
    pad.height = pad.clientHeight * 2;
    const brush = pad.getContext('2d')!;
    brush.fillStyle = '#fff';
    brush.fillRect(0, 0, pad.width, pad.height);
    brush.lineWidth = 5;
    brush.lineCap = 'round';
    brush.strokeStyle = '#1c2733';
  }, []);
  const at = ({ nativeEvent: { offsetX, offsetY } }: PointerEvent): readonly [number, number] => [
    offsetX * 2,
    offsetY * 2,
  ];
  const draw = (event: PointerEvent): void => {
    if (last.current === null) return;
    const brush = canvas.current!.getContext('2d')!;
    const next = at(event);
    brush.beginPath();
    brush.moveTo(...last.current);
    brush.lineTo(...next);
    brush.stroke();
    last.current = next;
  };
  const end = (): void => {
    if (last.current === null) return;
    last.current = null;
    canvas.current!.toBlob(onChange, 'image/png');
  };
  return (
    <canvas
      ref={canvas}
      className="slip-pad"
      role="img"
      aria-label={label}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        last.current = at(event);
      }}
      onPointerMove={draw}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
};
