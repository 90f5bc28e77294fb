import { onThemeChange, token } from './tokens';

type Point = { value: number; words: string };
type Trend = { points: Point[]; target: number | null };

/** A line without axes, its target dashed, drawn by ECharts as SVG; the words of each point come from the server. */
class TrendChart extends HTMLElement {
  private shown?: Trend;
  private chart?: any;
  private stopListening: Array<() => void> = [];

  set trend(trend: Trend) {
    this.shown = trend;
    void this.draw();
  }

  connectedCallback() {
    const resized = new ResizeObserver(() => this.chart?.resize());
    resized.observe(this);
    this.stopListening = [() => resized.disconnect(), onThemeChange(() => void this.draw())];
    void this.draw();
  }

  disconnectedCallback() {
    this.stopListening.forEach((stop) => stop());
    this.chart?.dispose();
    this.chart = undefined;
  }

  private async draw() {
    if (!this.shown || !this.isConnected) {
      return;
    }
    const { init } = await import('./trend-chart-library');
    if (!this.isConnected) {
      return;
    }
    this.chart ??= init(this, undefined, { renderer: 'svg' });
    this.chart.setOption(this.option(this.shown));
    this.dataset.loaded = 'true';
  }

  private option({ points, target }: Trend) {
    const values = points.map((point) => point.value).concat(target ?? []);
    const room = (Math.max(...values) - Math.min(...values)) * 0.1 || 1;
    const line = token('--lumo-primary-color');
    return {
      animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      animationDuration: 300,
      grid: { left: 4, right: 6, top: 4, bottom: 4 },
      xAxis: { type: 'category', show: false, boundaryGap: false },
      yAxis: { type: 'value', show: false, min: Math.min(...values) - room, max: Math.max(...values) + room },
      tooltip: {
        trigger: 'axis',
        renderMode: 'richText',
        confine: true,
        axisPointer: { lineStyle: { color: token('--optr-hairline-strong') } },
        textStyle: { fontFamily: token('--lumo-font-family'), fontSize: 12, color: token('--lumo-body-text-color') },
        backgroundColor: token('--optr-raised'),
        borderColor: token('--optr-hairline-strong'),
        padding: [2, 6],
        formatter: ([point]: Array<{ dataIndex: number }>) => points[point.dataIndex].words,
      },
      series: {
        type: 'line',
        data: points.map((point) => point.value),
        showSymbol: points.length < 2,
        symbol: 'circle',
        symbolSize: 5,
        lineStyle: { width: 1.75 },
        color: line,
        markPoint: {
          silent: true,
          symbol: 'circle',
          symbolSize: 5,
          label: { show: false },
          data: points.length > 0 ? [{ coord: [points.length - 1, points[points.length - 1].value] }] : [],
        },
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
          lineStyle: { type: [3, 3], width: 1, color: token('--lumo-secondary-text-color') },
          data: target === null ? [] : [{ yAxis: target }],
        },
      },
    };
  }
}

customElements.define('trend-chart', TrendChart);
