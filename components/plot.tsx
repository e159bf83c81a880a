/** A series as a small picture, with a slider through its points and a table for those who can't see it. */

import { useId, useState } from 'preact/hooks'
import type { PlotPoint, PlotView } from '../core/plot/plot-view.ts'
import { ARROW_TIP, PLOT } from '../core/plot/size.ts'

const RADIUS = 3.5
const RADIUS_EMPHASIZED = 5
/** Where the arrow starts beside its point, and how long its barbs are. */
const ARROW_FOOT = 8
const ARROW_BARB = 3.5

/** An arrow away from the point, to where the true value lies. */
function Arrow({ point: { x, y, bound } }: { readonly point: PlotPoint }) {
  if (bound === null) return null
  const up = bound === 'above' ? -1 : 1
  const tip = y + up * ARROW_TIP
  return (
    <path
      class="fn-plot-arrow"
      d={`M${x} ${y + up * ARROW_FOOT}V${tip}m${-ARROW_BARB} ${-up * ARROW_BARB}L${x} ${tip}l${ARROW_BARB} ${-up * ARROW_BARB}`}
    />
  )
}

function Point({ point, current }: { readonly point: PlotPoint; readonly current: boolean }) {
  const { x, y, provisional, emphasized } = point
  const radius = emphasized ? RADIUS_EMPHASIZED : RADIUS
  return (
    <g class={emphasized ? 'fn-plot-emphasized' : undefined}>
      {current && <circle class="fn-plot-ring" cx={x} cy={y} r={radius + 4} />}
      <circle class={provisional ? 'fn-plot-hollow' : 'fn-plot-dot'} cx={x} cy={y} r={radius} />
      <Arrow point={point} />
    </g>
  )
}

/** The figure of a point; set after all points, so that none lies over it. */
function Figure({ point: { label, figure, emphasized } }: { readonly point: PlotPoint }) {
  if (label === null) return null
  return (
    <text class={emphasized ? 'fn-plot-figure-emphasized' : undefined} x={label.x} y={label.y} text-anchor={label.anchor}>
      {figure}
    </text>
  )
}

function Article({ article }: { readonly article: NonNullable<PlotView['article']> }) {
  return (
    <g class="fn-plot-article">
      <path d={`M${article.x} 14V${PLOT.baseline}`} />
      <text x={article.x} y={10} text-anchor={article.anchor}>
        this article
      </text>
    </g>
  )
}

function Picture({ view, current }: { readonly view: PlotView; readonly current: number }) {
  const { points, paths, years, article, title } = view
  return (
    <svg
      class="fn-plot-picture"
      viewBox={`0 0 ${PLOT.width} ${PLOT.height}`}
      role="img"
      aria-label={`${title}. ${points.length} points; the slider and the table below tell each.`}
    >
      <path class="fn-plot-axis" d={`M0 ${PLOT.baseline}H${PLOT.width}`} />
      {years.map(({ x, label }) => (
        <text key={label} class="fn-plot-year" x={x} y={PLOT.baseline + 15} text-anchor="middle">
          {label}
        </text>
      ))}
      {article !== null && <Article article={article} />}
      {paths.map((path) => (
        <path key={path} class="fn-plot-line" d={path} />
      ))}
      {points.map((point, place) => (
        <Point key={`${point.note} ${point.x}`} point={point} current={place === current} />
      ))}
      {points.map((point) => (
        <Figure key={`${point.note} ${point.x}`} point={point} />
      ))}
    </svg>
  )
}

function Table({ view }: { readonly view: PlotView }) {
  return (
    <details class="fn-plot-table">
      <summary>Table</summary>
      <table>
        <caption class="fn-hidden">{view.title}</caption>
        <thead>
          <tr>
            <th scope="col">Period</th>
            <th scope="col">Figure</th>
            <th scope="col">Remark</th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map(({ period, figure, remark }) => (
            <tr key={`${period} ${figure}`}>
              <th scope="row">{period}</th>
              <td>{figure}</td>
              <td>{remark}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {view.remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </details>
  )
}

/** Where the slider begins: at the point in question, else at the newest. */
function firstPlace({ points }: PlotView): number {
  const place = points.findIndex(({ emphasized }) => emphasized)
  return place < 0 ? points.length - 1 : place
}

/** The picture of a series. Arrow keys on the slider go from point to point. Needs plot.css. */
export function Plot({ view }: { readonly view: PlotView }) {
  const id = useId()
  const [place, setPlace] = useState(() => firstPlace(view))
  const { points } = view
  return (
    <figure class="fn-plot">
      <figcaption>{view.title}</figcaption>
      <Picture view={view} current={place} />
      <input
        id={id}
        class="fn-plot-slider"
        type="range"
        min={0}
        max={points.length - 1}
        step={1}
        value={place}
        aria-label="Point shown"
        aria-valuetext={`Point ${place + 1} of ${points.length}`}
        onInput={(event) => setPlace(Number(event.currentTarget.value))}
      />
      <output class="fn-plot-told" for={id}>
        {points[place]?.sentence}
      </output>
      {view.key.length > 0 && <p class="fn-legend">{view.key.join(' ')}</p>}
      <Table view={view} />
    </figure>
  )
}
