// The loader starts the program on a page that is complete without it.
//
// It says in words how far loading is and what is missing when it cannot go
// on, keeps the site usable offline, and is the last net under the program:
// when that ends, the work of this tab can still be saved.
//
// It reads from the page:
//   <html lang data-base="/" data-route="/risicos">  base of the site, address of the page from there
//   <script data-size="…">                           bytes of app.wasm, unpacked
//   #loading                                         where to say how far it is
//
// It gives the program:
//   window.toepasselijk.updateReady                  a newer version waits
//   window.toepasselijk.update()                     go over to it; the page reloads
//   the event "toepasselijk-update" on window        when updateReady becomes true
(() => {
  "use strict";

  const html = document.documentElement;
  const base = html.dataset.base || "/";
  const size = Number(document.currentScript.dataset.size);

  const texts = {
    nl: {
      loading: (percent) => `Het programma wordt geladen: ${percent}%. U kunt deze pagina vast lezen.`,
      starting: "Het programma start.",
      missing: "Deze browser heeft geen WebAssembly, of het staat uit. Daarop draait het programma. Gebruik een actuele versie van Firefox, Chrome, Edge of Safari, en zet de isolatiemodus (Lockdown Mode) voor deze site uit.",
      failed: (why) => `Het programma kon niet worden geladen (${why}). Controleer de verbinding.`,
      retry: "Probeer opnieuw",
      crashed: "Het programma is gestopt",
      crashedDraft: "Dit is onze fout, niet de uwe. Uw werk van dit tabblad is er nog: bewaar het eerst als bestand, en laad de pagina daarna opnieuw.",
      crashedEmpty: "Dit is onze fout, niet de uwe. In dit tabblad stond geen analyse die bewaard moet worden. Laad de pagina opnieuw.",
      save: "Bewaar mijn werk als bestand",
      reload: "Laad de pagina opnieuw",
      fileName: "herstelde-analyse.toepasselijk",
    },
    en: {
      loading: (percent) => `The program is loading: ${percent}%. You can read this page meanwhile.`,
      starting: "The program is starting.",
      missing: "This browser has no WebAssembly, or it is switched off. The program runs on it. Use a current version of Firefox, Chrome, Edge or Safari, and switch Lockdown Mode off for this site.",
      failed: (why) => `The program could not be loaded (${why}). Check the connection.`,
      retry: "Try again",
      crashed: "The program has stopped",
      crashedDraft: "This is our mistake, not yours. Your work in this tab is still there: save it as a file first, then reload the page.",
      crashedEmpty: "This is our mistake, not yours. There was no assessment in this tab that needs saving. Reload the page.",
      save: "Save my work as a file",
      reload: "Reload the page",
      fileName: "recovered-assessment.toepasselijk",
    },
  };
  const words = () => texts[html.lang] || texts.nl;

  function element(tag, text, properties) {
    return Object.assign(document.createElement(tag), { textContent: text }, properties);
  }

  function say(text, ...more) {
    const place = document.getElementById("loading");
    if (place) place.replaceChildren(text, ...more);
  }

  // --- the address ---------------------------------------------------------

  // Some hosts send /risicos on to /risicos/; the program knows the first.
  function settleAddress() {
    if (!html.dataset.route) return;
    const proper = base + html.dataset.route.slice(1);
    const plain = (path) => path.replace(/(index\.html)?$/, "").replace(/\/$/, "");
    if (location.pathname !== proper && plain(location.pathname) === plain(proper))
      history.replaceState(history.state, "", proper + location.search + location.hash);
  }

  // --- offline and updates -------------------------------------------------

  let registration = null;
  let updating = false;

  const own = window.toepasselijk = {
    updateReady: false,
    update() {
      updating = true;
      if (registration && registration.waiting) registration.waiting.postMessage("skipWaiting");
      else location.reload(); // another tab was first: the new version is in charge
    },
  };

  function updateWaits() {
    own.updateReady = true;
    window.dispatchEvent(new Event("toepasselijk-update"));
  }

  async function keepOffline() {
    if (!("serviceWorker" in navigator)) return;
    // Without a controller the first worker is only taking its place.
    let first = !navigator.serviceWorker.controller;
    navigator.serviceWorker.addEventListener("controllerchange", () => {
      if (updating) location.reload();
      else if (first) first = false;
      else updateWaits(); // chosen in another tab; this one goes over when its user says so
    });
    try {
      registration = await navigator.serviceWorker.register(base + "sw.js", { scope: base, updateViaCache: "none" });
    } catch (err) {
      console.warn("no offline use:", err.message); // private windows, file://: the tool works all the same
      return;
    }
    if (registration.waiting && navigator.serviceWorker.controller) updateWaits();
    registration.addEventListener("updatefound", () => {
      const next = registration.installing;
      next.addEventListener("statechange", () => {
        if (next.state === "installed" && navigator.serviceWorker.controller) updateWaits();
      });
    });
  }

  // The update was asked for and the draft is kept: no question about leaving.
  // This listener is the first, so it can silence the program's.
  window.addEventListener("beforeunload", (event) => { if (updating) event.stopImmediatePropagation(); });

  // --- the program ---------------------------------------------------------

  // counted passes a response on and tells how many bytes went by. The size
  // comes from the page: Content-Length is that of the packed file.
  function counted(response, tell) {
    if (!response.body || typeof TransformStream === "undefined") return response;
    let seen = 0;
    const counter = new TransformStream({
      transform(chunk, out) { seen += chunk.byteLength; tell(seen); out.enqueue(chunk); },
    });
    return new Response(response.body.pipeThrough(counter), { headers: { "Content-Type": "application/wasm" } });
  }

  async function load(imports) {
    const response = await fetch(base + "app.wasm");
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    let shown = -1;
    const stream = counted(response, (seen) => {
      const percent = size > 0 ? Math.min(100, Math.floor((seen * 100) / size)) : 0;
      if (percent >= shown + 5 || percent === 100 && shown < 100) say(words().loading(shown = percent));
    });
    if (!WebAssembly.instantiateStreaming)
      return WebAssembly.instantiate(await stream.arrayBuffer(), imports);
    return WebAssembly.instantiateStreaming(stream, imports);
  }

  async function start() {
    if (typeof WebAssembly !== "object" || typeof Go !== "function") {
      html.dataset.program = "missing";
      say(words().missing);
      return;
    }
    const go = new Go();
    // What go-app asks of its loader: the path that comes before every route,
    // and where /web/ is.
    go.env = { GOAPP_ROOT_PREFIX: base.slice(0, -1), GOAPP_STATIC_RESOURCES_URL: base + "web" };
    go.exit = () => { }; // run's promise tells; the code says nothing to a user
    let program;
    html.dataset.program = "loading";
    say(words().loading(0));
    try {
      program = await load(go.importObject);
    } catch (err) {
      html.dataset.program = "failed";
      say(words().failed(err.message) + " ", element("a", words().retry, { href: location.href, id: "retry" }));
      const retry = document.getElementById("retry");
      if (retry) retry.addEventListener("click", (event) => { event.preventDefault(); location.reload(); });
      return;
    }
    say(words().starting);
    html.dataset.program = "running";
    const ended = go.run(program.instance);
    const end = () => {
      go._resume = () => { }; // timers and listeners it left behind lead nowhere now
      crashed();
    };
    ended.then(end, end);
    // A trap inside a callback does not reach the promise.
    window.addEventListener("error", (event) => { if (event.error instanceof WebAssembly.RuntimeError) crashed(); });
  }

  // --- the last net --------------------------------------------------------

  function draft() {
    try { return sessionStorage.getItem("toepasselijk.draft"); } catch { return null; }
  }

  function saveDraft(text) {
    const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    element("a", "", { href: url, download: words().fileName }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
  }

  function crashed() {
    if (html.dataset.program === "ended") return;
    html.dataset.program = "ended";
    window.onclick = window.onpopstate = window.onresize = null; // they lead into the program that ended
    const t = words();
    const kept = draft();
    document.title = t.crashed;
    const title = element("h1", t.crashed, { tabIndex: -1 });
    const row = element("p", "", { className: "row" });
    if (kept) {
      const save = element("button", t.save, { id: "save-draft", className: "primary", type: "button" });
      save.addEventListener("click", () => saveDraft(kept));
      row.append(save);
    }
    const reload = element("button", t.reload, { id: "reload", type: "button" });
    reload.addEventListener("click", () => location.reload());
    row.append(reload);
    const main = element("main", "", { className: "last-net" });
    main.setAttribute("role", "alert");
    main.append(title, element("p", kept ? t.crashedDraft : t.crashedEmpty), row);
    document.body.replaceChildren(main);
    title.focus();
  }

  settleAddress();
  // What is kept for offline use may not slow down what somebody waits for.
  start().then(keepOffline);
})();
