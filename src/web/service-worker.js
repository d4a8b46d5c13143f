/*
 * Opens the page where there is no network: the shell and the note page are kept from the first visit on, everything
 * else from when it was first opened. The API is never kept: what the office knows comes from the server alone.
 * The build puts the names of the files in the place of the two words below (vite.config.mts).
 */
const files = __FILES__;
const kept = 'yuexun-__VERSION__';
/** Milliseconds that a weak line may take before the kept page opens instead. */
const patience = 4_000;

self.addEventListener('install', (event) => {
  const fill = async () => {
    const cache = await caches.open(kept);
    await cache.addAll(['/', ...files]);
    await self.skipWaiting();
  };
  event.waitUntil(fill());
});

self.addEventListener('activate', (event) => {
  const tidy = async () => {
    for (const name of await caches.keys()) if (name !== kept) await caches.delete(name);
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

/** Names under `assets/` tell their content: what is kept is right for ever. */
const asset = async (request) => {
  const cache = await caches.open(kept);
  const found = await cache.match(request);
  if (found !== undefined) return found;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
};

/** The page as the server has it; as it was kept where the server does not answer in time. */
const page = async (request) => {
  const shell = await caches.match('/', { cacheName: kept });
  if (shell === undefined) return fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  const answer = await Promise.race([fetch(request), late]).catch(() => undefined);
  return answer ?? shell;
};

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && !/^\/(api|health|metrics)(\/|$)/.test(pathname)) event.respondWith(page(request));
  else if (pathname.startsWith('/assets/') || pathname === '/icon.svg') event.respondWith(asset(request));
});
