// Keeps the page's live parts up to date: the desk tells by server-sent events that the page would look different now,
// and the page then fetches itself again and replaces what changed.
// Without this script everything still works by loading the page again.

const AGAIN_MS = 2000;
const SLOWEST_MS = 20000;
const QUIET_MS = 60000;

const page = document.querySelector("[data-live-url]");
let version = page?.dataset.version;
let source = null;
let wait = AGAIN_MS;
let again = 0;
let quiet = 0;
let trouble = 0;

const say = (text, state) => {
  const line = document.querySelector("[data-role=live]");
  if (!line) return;
  line.hidden = false;
  line.dataset.state = state;
  if (line.textContent !== text) line.textContent = text;
};

// A form that somebody is filling in stays as it is.
const inUse = (part) =>
  part.contains(document.activeElement) ||
  [...part.querySelectorAll("textarea, input")].some(
    (field) => "kept" in field.dataset || field.value !== field.defaultValue,
  );

const replace = (fresh) => {
  for (const part of document.querySelectorAll("[data-live]")) {
    const next = fresh.getElementById(part.id);
    if (!next || next.innerHTML === part.innerHTML) continue;
    if ("careful" in part.dataset && inUse(part)) continue;
    if ([...part.querySelectorAll("audio, video")].some((player) => !player.paused)) continue;
    const focused = part.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
    part.innerHTML = next.innerHTML;
    if (focused) part.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  }
};

// True when the page is what the desk shows now.
const refresh = async () => {
  try {
    const address = new URL(page.dataset.here ?? location.href, location.href);
    address.hash = "";
    address.searchParams.delete("gedaan");
    const answer = await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(10000) });
    if (answer.type === "opaqueredirect") {
      close();
      say("Afgemeld. Laad de pagina opnieuw.", "off");
      return false;
    }
    if (!answer.ok) throw new Error(String(answer.status));
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    replace(fresh);
    version = fresh.querySelector("[data-live-url]")?.dataset.version ?? version;
    say("Actueel", "on");
    return true;
  } catch {
    say("Geen verbinding", "off");
    return false;
  }
};

const close = () => {
  source?.close();
  source = null;
  for (const timer of [again, quiet, trouble]) clearTimeout(timer);
};

const listen = () => {
  close();
  if (document.visibilityState !== "visible") return;
  source = new EventSource(page.dataset.liveUrl);
  source.addEventListener("open", () => {
    clearTimeout(trouble);
    wait = AGAIN_MS;
    say("Actueel", "on");
  });
  source.addEventListener("version", (event) => {
    // Something between us and the desk may hold the stream up: then the page is asked for anyway.
    clearTimeout(quiet);
    quiet = setTimeout(() => refresh().then((fine) => fine && listen()), QUIET_MS);
    if (event.data !== version) refresh();
  });
  source.addEventListener("error", async () => {
    clearTimeout(trouble);
    if (source?.readyState !== EventSource.CLOSED) {
      // A stream ends now and then, and the browser opens the next one.
      trouble = setTimeout(() => say("Geen verbinding", "off"), AGAIN_MS);
      return;
    }
    close();
    const signedIn = await refresh();
    if (signedIn || document.querySelector("[data-role=live]")?.textContent === "Geen verbinding") {
      again = setTimeout(listen, wait);
      wait = Math.min(wait * 2, SLOWEST_MS);
    }
  });
};

// A choice in a filter counts at once, and the keyboard stays where it is; without the script there is the button.
const filters = document.querySelector("[data-role=filters]");
if (filters && page) {
  filters.classList.add("at-once");
  filters.addEventListener("change", async () => {
    const wanted = new URL(filters.action);
    wanted.search = new URLSearchParams(new FormData(filters));
    try {
      const answer = await fetch(wanted, { redirect: "manual", signal: AbortSignal.timeout(10000) });
      if (!answer.ok) throw new Error(String(answer.status));
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      const now = new URLSearchParams(new FormData(filters)).toString();
      // Somebody chose on while this was fetched: what they chose last counts.
      if (`?${now}` !== wanted.search) return;
      replace(fresh);
      const { liveUrl, version: newest } = fresh.querySelector("[data-live-url]").dataset;
      page.dataset.liveUrl = liveUrl;
      version = newest;
      history.replaceState(null, "", wanted);
      listen();
    } catch {
      filters.requestSubmit();
    }
  });
}

// From a case one goes back to the list as it was: a department's, or the second page.
const lists = () => JSON.parse(sessionStorage.getItem("loket:lists") ?? "{}");
try {
  const back = document.querySelector("[data-page=case] .back a");
  const search = back && lists()[back.pathname];
  if (search) {
    back.search = search;
    back.textContent = "Terug naar uw lijst";
  }
  if (page?.dataset.page === "list") {
    window.addEventListener("pagehide", () => {
      const wanted = new URLSearchParams(location.search);
      wanted.delete("nummer");
      const said = [...wanted].some(([, text]) => text) ? `?${wanted}` : "";
      sessionStorage.setItem("loket:lists", JSON.stringify({ ...lists(), [location.pathname]: said }));
    });
  }
} catch {
  // A browser that keeps nothing: then the link leads to all of them.
}

// A second press on a button sends nothing twice.
document.addEventListener("submit", (event) => {
  if (event.target.dataset.sent) event.preventDefault();
  else if (event.target.method === "post") event.target.dataset.sent = "yes";
});
window.addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});

if (page) {
  // A form that was refused leaves its own address behind, and one that was not its word of what was done.
  if (page.dataset.here) history.replaceState(null, "", page.dataset.here);
  document.addEventListener("visibilitychange", () => (document.visibilityState === "visible" ? listen() : close()));
  window.addEventListener("pagehide", close);
  listen();
}
