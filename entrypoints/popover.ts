/** The popover's script: injected by the background on a page's first mention, it only offers itself. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerPopover } from '../page/popover/slot.ts'
import { createPopoverUi } from '../page/popover/ui.ts'

export default defineUnlistedScript(() => offerPopover(createPopoverUi))
