// Before the first paint, so that a chosen theme never flashes in the other one. A file of its own, because the
// content policy allows no inline script. `src/app/preferences.ts` writes what is read here.
(function () {
  var theme;
  try {
    var stored = JSON.parse(localStorage.getItem('throughline.preferences') || '{}');
    theme = stored.theme;
  } catch {
    // Nothing stored, or nothing may be read: the system's theme it is.
  }
  var isFixed = theme === 'light' || theme === 'dark';
  if (isFixed) document.documentElement.dataset.theme = theme;
  if (theme === 'contrast' || (!isFixed && matchMedia('(prefers-contrast: more)').matches)) {
    document.documentElement.dataset.contrast = 'more';
  }
})();
