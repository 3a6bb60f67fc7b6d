// A page is not a browser here: gestures that belong to one do nothing.

const refused = ['contextmenu', 'dragstart', 'selectstart', 'gesturestart', 'dblclick', 'auxclick'] as const;

const refuse = (event: Event) => event.preventDefault();

const refuseZoom = (event: WheelEvent) => {
  if (event.ctrlKey) event.preventDefault();
};

/** Refuses menus, drags, selections and zoom; returns how to allow them again. */
export function refuseBrowserGestures(page: Window): () => void {
  for (const type of refused) page.addEventListener(type, refuse, { capture: true });
  page.addEventListener('wheel', refuseZoom, { capture: true, passive: false });
  return () => {
    for (const type of refused) page.removeEventListener(type, refuse, { capture: true });
    page.removeEventListener('wheel', refuseZoom, { capture: true });
  };
}
