import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { printedAt } from './print/papers';

register([BarChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

export interface Series {
  readonly name: string;
  readonly values: readonly number[];
  /** One for all its bars, or one for each category. */
  readonly colour: string | readonly string[];
}

const ink = { axis: '#4a5a6a', text: '#1c2733' };
/** Font sizes in pixels: on a page, and on a wall that must be readable from the last row. */
const sizes = { page: { font: 12, names: 96 }, wall: { font: 18, names: 168 } };

/** On paper, which may know no colours: the first series plain, the second striped, the third dotted, and so on. */
const patterns = [
  { symbol: 'none' },
  { color: '#fff', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 },
  { color: '#fff', symbol: 'circle', dashArrayX: [8, 8], dashArrayY: [6, 3], symbolSize: 0.8 },
] as const;

/** A bar chart. The same figures stand in a table below, and in words for screen readers. */
export default function Chart({
  label,
  categories,
  series,
  lying = false,
  wall = false,
}: {
  readonly label: string;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** From left to right: for long names. */
  readonly lying?: boolean;
  /** Large, for a hall. */
  readonly wall?: boolean;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const printed = printedAt.use() !== null;
  const height = lying ? Math.max(240, 70 + categories.length * 44) : 280;
  useEffect(() => {
    const { font, names: wide } = sizes[wall ? 'wall' : 'page'];
    const legend = series.length > 1 || typeof series[0]?.colour === 'string';
    const chart = init(frame.current, null, { renderer: 'canvas' });
    const names = {
      type: 'category' as const,
      data: [...categories],
      inverse: lying,
      axisLabel: {
        color: ink.axis,
        fontSize: font,
        ...(lying ? { width: wide, overflow: 'truncate' as const } : {}),
      },
      axisTick: { show: false },
    };
    const numbers = { type: 'value' as const, minInterval: 1, axisLabel: { color: ink.axis, fontSize: font } };
    chart.setOption({
      aria: { enabled: printed, label: { enabled: false }, decal: { show: printed, decals: [...patterns] } },
      animation: !printed && !matchMedia('(prefers-reduced-motion: reduce)').matches,
      // As a picture: an element would bring a style without the page's nonce.
      tooltip: { trigger: 'axis', renderMode: 'richText', confine: true, axisPointer: { type: 'shadow' } },
      // Where every bar has a colour of its own its name beside it says what it is.
      ...(legend ? { legend: { bottom: 0, textStyle: { color: ink.text, fontSize: font } } } : {}),
      grid: { left: lying ? wide + 12 : 40, right: wall ? 40 : 24, top: 16, bottom: legend ? 56 : 32 },
      xAxis: lying ? numbers : names,
      yAxis: lying ? names : numbers,
      series: series.map(({ name, values, colour }) => ({
        type: 'bar' as const,
        name,
        itemStyle: { borderRadius: 3 },
        barMaxWidth: wall ? 36 : 26,
        data: values.map((value, index) => ({
          value,
          itemStyle: { color: typeof colour === 'string' ? colour : (colour[index] ?? ink.axis) },
        })),
        ...(typeof colour === 'string' ? { color: colour } : {}),
        label: {
          show: categories.length <= 8,
          position: lying ? ('right' as const) : ('top' as const),
          fontSize: font,
        },
      })),
    });
    // Printing waits for no frame.
    if (printed) chart.getZr().flush();
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(frame.current!);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [categories, series, lying, wall, printed]);
  const said = categories.map(
    (category, index) => `${category}: ${series.map(({ name, values }) => `${name} ${values[index]}`).join(', ')}`,
  );
  return <div ref={frame} role="img" aria-label={`${label}. ${said.join('; ')}`} style={{ height }} />;
}
