// Keeps the page's live parts up to date: fetches the same page again and replaces what changed.
// Without this script everything still works by loading the page again.

const EVERY_MS = 2500;
const SLOWEST_MS = 20000;

let wait = EVERY_MS;
let timer = 0;

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
  [...part.querySelectorAll("textarea, input")].some((field) => field.value !== field.defaultValue);

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

const refresh = async () => {
  clearTimeout(timer);
  if (document.visibilityState === "visible") {
    try {
      const address = new URL(location.href);
      address.hash = "";
      address.searchParams.delete("gedaan");
      const answer = await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(10000) });
      if (answer.type === "opaqueredirect") {
        say("Afgemeld. Laad de pagina opnieuw.", "off");
        return;
      }
      if (!answer.ok) throw new Error(String(answer.status));
      replace(new DOMParser().parseFromString(await answer.text(), "text/html"));
      wait = EVERY_MS;
      say("Actueel", "on");
    } catch {
      wait = Math.min(wait * 2, SLOWEST_MS);
      say("Geen verbinding", "off");
    }
  }
  timer = setTimeout(refresh, wait);
};

// A choice in a filter counts at once; without the script there is the button.
const filters = document.querySelector("[data-role=filters]");
if (filters) {
  filters.classList.add("at-once");
  filters.addEventListener("change", () => filters.requestSubmit());
}

// A second press on a button sends nothing twice.
document.addEventListener("submit", (event) => {
  if (event.target.dataset.sent) event.preventDefault();
  else if (event.target.method === "post") event.target.dataset.sent = "yes";
});
window.addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});

if (document.querySelector("[data-live]")) {
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && refresh());
  timer = setTimeout(refresh, EVERY_MS);
  say("Actueel", "on");
}
