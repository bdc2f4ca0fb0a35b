// Before the first paint, so that a chosen theme never flashes in the other one. A file of its own, because the
// content policy allows no inline script. `src/app/preferences.ts` writes what is read here.
(function () {
  try {
    var stored = JSON.parse(localStorage.getItem('throughline.preferences') || '{}');
    if (stored.theme === 'light' || stored.theme === 'dark') {
      document.documentElement.dataset.theme = stored.theme;
    }
  } catch {
    // Nothing stored, or nothing may be read: the system's theme it is.
  }
})();
