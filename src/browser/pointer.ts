/** Milliseconds: after a finger is lifted its click still comes; and a pointer that is never let go must not hold up everything. */
const patience = { click: 100, longest: 2000 };

let atRest = Promise.resolve();
document.addEventListener(
  'pointerdown',
  () => {
    atRest = new Promise((letGo) => {
      for (const type of ['pointerup', 'pointercancel']) {
        document.addEventListener(type, () => setTimeout(letGo, patience.click), { once: true, capture: true });
      }
      setTimeout(letGo, patience.longest);
    });
  },
  { capture: true },
);

/** Resolves when nothing is being pressed. What moves a page in the middle of a click takes the click away from what it was meant for. */
export const pointerAtRest = (): Promise<void> => atRest;
