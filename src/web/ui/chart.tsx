import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

register([BarChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

export interface Series {
  readonly name: string;
  readonly values: readonly number[];
  readonly colour: string;
}

/** Bars beside each other; what they say stands in a table below, and here in words for those who do not see them. */
export default function Chart({
  label,
  categories,
  series,
  lying = false,
}: {
  readonly label: string;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** From left to right: for long names. */
  readonly lying?: boolean;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const height = lying ? Math.max(240, 70 + categories.length * 44) : 280;
  useEffect(() => {
    const chart = init(frame.current, null, { renderer: 'canvas' });
    const names = {
      type: 'category' as const,
      data: [...categories],
      inverse: lying,
      axisLabel: { color: '#4a5a6a', ...(lying ? { width: 96, overflow: 'truncate' as const } : {}) },
      axisTick: { show: false },
    };
    const numbers = { type: 'value' as const, minInterval: 1, axisLabel: { color: '#4a5a6a' } };
    chart.setOption({
      animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      // As a picture: an element would bring a style without the page's nonce.
      tooltip: { trigger: 'axis', renderMode: 'richText', confine: true, axisPointer: { type: 'shadow' } },
      legend: { bottom: 0, textStyle: { color: '#1c2733' } },
      grid: { left: lying ? 108 : 40, right: 24, top: 16, bottom: 56 },
      xAxis: lying ? numbers : names,
      yAxis: lying ? names : numbers,
      series: series.map(({ name, values, colour }) => ({
        ...{ type: 'bar' as const, name, data: [...values], itemStyle: { color: colour, borderRadius: 3 } },
        ...{ barMaxWidth: 26, label: { show: categories.length <= 8, position: lying ? 'right' : 'top' } as const },
      })),
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(frame.current!);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [categories, series, lying]);
  const said = categories.map(
    (category, index) => `${category}: ${series.map(({ name, values }) => `${name} ${values[index]}`).join(', ')}`,
  );
  return <div ref={frame} role="img" aria-label={`${label}. ${said.join('; ')}`} style={{ height }} />;
}
