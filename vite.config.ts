import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { policyForMeta, securityHeaders } from './scripts/content-policy.ts';
import { filesOfTheBuild } from './scripts/files-of-the-build.ts';
import { preloadAsScript } from './scripts/script-preload.ts';
import { trimWidgetLocales } from './scripts/widget-locales.ts';

/** Writes the content policy into the built page; the dev server needs inline scripts and goes without. */
function contentPolicy(): Plugin {
  return {
    name: 'throughline:content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyForMeta },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  // Relative, and routes live in the hash: `dist` works under any path of any static server.
  base: './',
  plugins: [
    react(),
    contentPolicy(),
    trimWidgetLocales(),
    preloadAsScript(),
    VitePWA({
      // A new version waits until the person says so: never reload under somebody's hands.
      registerType: 'prompt',
      // The app registers it (`virtual:pwa-register`): an inline script would break the policy.
      injectRegister: false,
      manifest: {
        name: 'Throughline',
        short_name: 'Throughline',
        description: 'Goal trees, results chains and review cycles, kept in this browser.',
        start_url: './',
        scope: './',
        display: 'standalone',
        theme_color: '#4f46e5',
        background_color: '#ffffff',
        categories: ['productivity', 'business'],
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
        file_handlers: [{ action: './', accept: { 'application/json': ['.throughline.json'] } }],
        launch_handler: { client_mode: 'focus-existing' },
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,ico,woff2,json,md}'],
        maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
        cleanupOutdatedCaches: true,
        // The very first visit is served from the cache too, so that lazy parts load when the line drops.
        clientsClaim: true,
      },
    }),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    // Files, never data: addresses in CSS: the policy allows fonts from our own origin only.
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: filesOfTheBuild() } } },
    // What the bundled packages ask to be passed on with them, the font's licence included.
    license: { fileName: 'licenses.md' },
    // scripts/budget.json says how large it may be.
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
  preview: { headers: securityHeaders },
});
