/** What the extension reads, keeps and sends, with each permission and its reason. */

import type { ComponentChildren } from 'preact'

interface PermissionReason {
  readonly name: string
  readonly why: ComponentChildren
}

const permissions = (hostCount: number): readonly PermissionReason[] => [
  {
    name: `Read and change data on ${hostCount} news sites`,
    why: 'To find the three topics on their pages and to show notes beside them. Marks are painted over the text; the pages themselves stay as they are.',
  },
  {
    name: 'The page in front of you (activeTab)',
    why: 'For “Scan this page once”. It holds for that page and ends when you leave it.',
  },
  {
    name: 'Run a script (scripting)',
    why: 'To put the part that shows notes into a page only once something is marked there.',
  },
  {
    name: 'Keep settings (storage)',
    why: 'To remember what you set on this page and which notes you have opened.',
  },
]

/** Plain words on privacy; `hostCount` is the number of news sites on the list. */
export function Privacy({ hostCount }: { readonly hostCount: number }) {
  return (
    <div class="privacy">
      <p>
        <strong>Nothing leaves your browser.</strong> The notes come with the extension. It reads the text of a page on your own machine,
        compares it there, and makes no request to any server: no statistics, no accounts, no updates of notes in the background.
      </p>
      <p>
        It does not keep which pages you read or what you search for, and it skips fields that you type in. The settings on this page are
        stored, the list of switched-off sites among them; if your browser syncs extension settings between your devices, they travel with
        that sync. On this device alone it remembers which notes you have opened, so that their marks go quiet. Private windows leave
        nothing behind, and a reset forgets it.
      </p>
      <p>A link to a source opens only when you press it. That site then knows of your visit, as with any link.</p>
      <h3 class="privacy-title">Permissions, and why</h3>
      <dl class="privacy-list">
        {permissions(hostCount).map(({ name, why }) => (
          <div class="privacy-item" key={name}>
            <dt>{name}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
      <p>A page that looks for it can find out that Fact Notes is running, since the marks use a list that the page shares.</p>
    </div>
  )
}
