/** The gallery: every state of the card on one page, in an open tree so that it can be inspected. */

import { render } from 'preact'
import noteCss from '../components/note-card.css?inline'
import extrasCss from '../components/note-extras.css?inline'
import plotCss from '../components/plot.css?inline'
import popoverCss from '../components/popover-card.css?inline'
import { PopoverCard } from '../components/popover-card.tsx'
import tokensCss from '../components/tokens.css?inline'
import { popoverViewOf } from '../core/popover-view.ts'
import galleryCss from './gallery.css?inline'
import { type GalleryState, STATES } from './states.ts'

const SITE = 'news.example'
const ignore = () => undefined

function Exhibit({ state, place }: { readonly state: GalleryState; readonly place: number }) {
  return (
    <section class="exhibit" id={state.name} aria-labelledby={`${state.name}-title`}>
      <h2 id={`${state.name}-title`}>{state.title}</h2>
      <div class="fn fn-root" data-theme="auto" data-topic={state.subject.topic} data-mode="beside">
        <PopoverCard
          view={popoverViewOf(state.subject)}
          place={state.place ?? { index: 0, count: 1 }}
          subjectKey={place}
          announced={false}
          onStep={ignore}
          onClose={ignore}
          onCopy={() => Promise.resolve(state.copyFails !== true)}
          muting={{ site: SITE, onMute: ignore, onUnmute: ignore }}
        />
      </div>
    </section>
  )
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 30))

/** Presses a state's controls one after the other; a control that is not there is a fault of the gallery. */
async function press({ name, press: wanted = [] }: GalleryState): Promise<void> {
  for (const label of wanted) {
    const controls = [...document.querySelectorAll<HTMLElement>(`#${name} button, #${name} summary`)]
    const control = controls.find((one) => one.textContent.trim().startsWith(label) && one.getClientRects().length > 0)
    if (control === undefined) throw new Error(`${name} has nothing called “${label}”.`)
    control.click()
    await settled()
  }
}

/** Puts the gallery into the page and resolves to the names of its states once all stand as they should. */
export async function showGallery(): Promise<readonly string[]> {
  const style = document.createElement('style')
  style.textContent = [tokensCss, noteCss, extrasCss, plotCss, popoverCss, galleryCss].join('\n')
  document.head.append(style)
  const main = document.createElement('main')
  document.body.append(main)
  render(
    <>
      <h1>Fact Notes: every state of the card</h1>
      {STATES.map((state, place) => (
        <Exhibit key={state.name} state={state} place={place} />
      ))}
    </>,
    main,
  )
  for (const state of STATES) await press(state)
  return STATES.map(({ name }) => name)
}
