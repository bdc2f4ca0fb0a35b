// Before the first paint and before the app is there: a chosen theme never flashes in another one, and what the address
// will need is asked for while the app's own scripts are fetched. A file of its own, because the content policy allows no
// inline script. `src/app/preferences.ts` writes what is read here, `scripts/script-preload.ts` names the files.
(function () {
  var stored = {};
  try {
    stored = JSON.parse(localStorage.getItem('throughline.preferences') || '{}') || {};
  } catch {
    // Nothing stored, or nothing may be read: the system's theme it is.
  }
  var theme = stored.theme;
  var isFixed = theme === 'light' || theme === 'dark';
  if (isFixed) document.documentElement.dataset.theme = theme;
  if (theme === 'contrast' || (!isFixed && matchMedia('(prefers-contrast: more)').matches)) {
    document.documentElement.dataset.contrast = 'more';
  }
  var place = (stored.language || navigator.language) + location.hash;
  document.querySelectorAll('link[data-of]').forEach(function (link) {
    if (!new RegExp(link.dataset.of).test(place)) return;
    link.href = link.dataset.href;
    link.rel = 'preload';
  });
})();
