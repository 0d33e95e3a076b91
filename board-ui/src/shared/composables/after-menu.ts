const framesAtMost = 12;

/**
 * Resolves once no menu is open any more.
 *
 * A menu gives the focus back to its button a moment after a choice; a dialog that opens before
 * that would return the focus to a menu that is gone.
 */
export async function afterMenu(): Promise<void> {
  if (!menuIsOpen()) return;
  for (let frame = 0; frame < framesAtMost && menuIsOpen(); frame++) await nextFrame();
  await nextFrame();
}

function menuIsOpen(): boolean {
  return document.querySelector('[role="menu"]') !== null;
}

// A page in the background draws no frames, but its timers go on.
function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 16));
}
